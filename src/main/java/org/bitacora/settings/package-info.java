/// What this computer remembers, and no other: look, window, recent files, where copies go. Never data of the project,
/// never synced, never needed: without it everything starts with its defaults.
package org.bitacora.settings;

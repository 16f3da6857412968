/// The window: rail, top bar with search, the sheet, the status bar, moving about, and its life from opening to
/// closing. Knows rooms only by what wiring registers (`Room`, `SearchProvider`, `Act`, `StatusFeed`, `UndoFeed`).
package org.bitacora.shell;

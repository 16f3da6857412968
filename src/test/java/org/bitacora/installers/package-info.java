/// Tries what lies in `installers/`: the launchers of the runnable folder.
package org.bitacora.installers;

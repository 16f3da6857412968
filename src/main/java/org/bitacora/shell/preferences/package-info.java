/// Ajustes: who works here, where the file lies, its copies, and how this computer shows the program.
package org.bitacora.shell.preferences;

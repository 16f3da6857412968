/// Inicio and the first start. Inicio knows no feature: what it shows comes as plain records from a `HomeFeed` that
/// wiring implements, and each remedy is a place or an act handed to it. `WelcomeView` is what stands on the screen
/// while there is no file to open.
package org.bitacora.shell.home;

/// The user guide inside the program: one text file per task in the resources of this package, read strictly, shown with
/// the parts of every other screen, found by its words. Its labels are keys of the text catalogue, so they cannot drift
/// from what the screens say; its pictures are made by `mvn -q -Pguide-pictures verify`.
package org.bitacora.shell.handbook;

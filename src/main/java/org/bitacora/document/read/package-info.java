/// Reads the text of foreign .docx files with suspicion: streamed, capped on every side; macros, links, pictures,
/// comments and tracked deletions stay where they are, everything else that calls itself a document is refused in a
/// sentence (`reliability.md` §6 and §9).
package org.bitacora.document.read;

/// Writes papers as .docx files, part by part, in the order of elements that Word demands; the same paper gives the
/// same bytes (decision 0024). Every file is in its place complete or not at all.
package org.bitacora.document.write;

/// Files for other programs: papers (Word), drafts of messages, calendars. This package holds the plain, immutable
/// description of a paper, free of any library; `document.write` turns it into a .docx file, `document.read` reads
/// foreign ones with suspicion, `document.compare` tells two texts apart, `document.mail` writes drafts of messages
/// and calendars. Knows no feature.
package org.bitacora.document;

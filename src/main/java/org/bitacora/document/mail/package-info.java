/// Drafts of messages (.eml) that a mail program opens ready to send, and calendars (.ics). Both are plain text under
/// old rules: no text that anybody typed can add a line of its own. The program itself sends nothing.
package org.bitacora.document.mail;

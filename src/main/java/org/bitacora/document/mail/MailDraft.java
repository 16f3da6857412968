package org.bitacora.document.mail;

import java.util.List;
import org.bitacora.document.PaperText;

/// A message that a person still looks over and sends from a mail program. It has neither sender nor date: the mail
/// program gives both.
///
/// @param bcc do not see each other, as many people who are called to one session should not
/// @param body plain text
public record MailDraft(List<MailAddress> to, List<MailAddress> bcc, String subject, String body,
                        List<MailAttachment> attachments) {

    public MailDraft {
        to = List.copyOf(to);
        bcc = List.copyOf(bcc);
        subject = PaperText.oneLine(subject);
        body = PaperText.clean(body);
        attachments = List.copyOf(attachments);
    }
}

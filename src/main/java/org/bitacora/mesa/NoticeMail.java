package org.bitacora.mesa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.document.mail.MailAddress;
import org.bitacora.document.mail.MailAttachment;
import org.bitacora.document.mail.MailDraft;
import org.bitacora.document.write.WordWriter;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.paper.ActaContents;
import org.bitacora.mesa.paper.NoticePaper;

/// The notice of a session as a draft of a message, with the paper attached (C08, C27).
final class NoticeMail {

    /// "Sandra Urbina <sandra@ese.co>" or a bare address, anywhere in what was typed.
    private static final Pattern ADDRESS = Pattern.compile("(?:([^<;,\\n]*)<\\s*)?([^\\s<>;,]+@[^\\s<>;,]+)\\s*>?");

    private NoticeMail() {
    }

    /// @param recipients as they were typed; names without an address stay in the paper only
    static MailDraft of(ActaContents contents, String recipients) {
        MailAttachment paper = new MailAttachment(Texts.get("acta.notice.title") + WordWriter.EXTENSION,
                WordWriter.MEDIA_TYPE, WordWriter.bytes(NoticePaper.of(contents)));
        return new MailDraft(List.of(), addresses(recipients), NoticePaper.subject(contents.dossier()),
                NoticePaper.message(contents), List.of(paper));
    }

    /// @throws org.bitacora.base.Problem E-25 for what looks like an address and is none
    static List<MailAddress> addresses(String typed) {
        List<MailAddress> found = new ArrayList<>();
        Matcher each = ADDRESS.matcher(typed == null ? "" : typed);
        while (each.find()) {
            found.add(new MailAddress(each.group(1) == null ? "" : each.group(1).strip(), each.group(2)));
        }
        return List.copyOf(found);
    }
}

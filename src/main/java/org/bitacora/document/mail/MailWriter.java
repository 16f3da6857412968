package org.bitacora.document.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.base.Problem;
import org.bitacora.document.write.OutputFile;

/// Writes a draft as RFC 5322 and MIME ask; `X-Unsent` makes Outlook open it ready to send. The same draft gives the
/// same bytes. Any thread; writing to a file never on the screen's.
public final class MailWriter {

    public static final String EXTENSION = ".eml";

    /// What most mail servers let through, before base64 makes it a third longer.
    static final long ATTACHED_BYTES = 18L << 20;

    private static final String END = "\r\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, END.getBytes(StandardCharsets.US_ASCII));

    private final MailDraft draft;
    private final StringBuilder out = new StringBuilder();

    private MailWriter(MailDraft draft) {
        this.draft = draft;
    }

    /// @return the size of the file in bytes
    public static long write(MailDraft draft, Path target) {
        return OutputFile.write(target, bytes(draft));
    }

    public static byte[] bytes(MailDraft draft) {
        long attached = draft.attachments().stream().mapToLong(one -> one.content().length).sum();
        if (attached > ATTACHED_BYTES) {
            throw new Problem("E-18", "document.mail.tooBig", attached >> 20, ATTACHED_BYTES >> 20);
        }
        return new MailWriter(draft).text().getBytes(StandardCharsets.US_ASCII);
    }

    private String text() {
        line("X-Unsent: 1");
        people("To", draft.to());
        people("Bcc", draft.bcc());
        line("Subject: " + MailWords.unstructured(draft.subject()));
        line("MIME-Version: 1.0");
        if (draft.attachments().isEmpty()) {
            body();
        } else {
            parts("=_" + fingerprint().substring(0, 40));
        }
        return out.toString();
    }

    private void people(String header, List<MailAddress> people) {
        if (!people.isEmpty()) {
            line(header + ": " + people.stream().map(MailWords::person).collect(Collectors.joining("," + END + " ")));
        }
    }

    /// Base64 knows no "=_", so no part can contain the boundary.
    private void parts(String boundary) {
        line("Content-Type: multipart/mixed;" + END + " boundary=\"" + boundary + "\"");
        line("");
        line("--" + boundary);
        body();
        draft.attachments().forEach(one -> {
            line("--" + boundary);
            attachment(one);
        });
        line("--" + boundary + "--");
    }

    private void body() {
        line("Content-Type: text/plain; charset=UTF-8");
        line("Content-Transfer-Encoding: base64");
        line("");
        line(LINES.encodeToString((draft.body().replace("\n", END) + END).getBytes(StandardCharsets.UTF_8)));
    }

    private void attachment(MailAttachment one) {
        line("Content-Type: " + one.mediaType());
        line("Content-Disposition: attachment;" + END + " " + MailWords.fileName(one.fileName()));
        line("Content-Transfer-Encoding: base64");
        line("");
        line(LINES.encodeToString(one.content()));
    }

    private void line(String text) {
        out.append(text).append(END);
    }

    private String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(draft.subject().getBytes(StandardCharsets.UTF_8));
            sha.update(draft.body().getBytes(StandardCharsets.UTF_8));
            draft.attachments().forEach(one -> sha.update(one.content()));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

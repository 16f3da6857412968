package org.bitacora.document.mail;

import org.bitacora.document.PaperText;

/// A file that goes with a message. Nobody changes `content` afterwards.
///
/// @param mediaType such as `text/calendar`
public record MailAttachment(String fileName, String mediaType, byte[] content) {

    public MailAttachment {
        fileName = PaperText.oneLine(fileName).replaceAll("[\\\\/:*?\"<>|]+", " ").strip();
        if (fileName.isEmpty() || !mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("an attachment has a name and a media type");
        }
    }
}

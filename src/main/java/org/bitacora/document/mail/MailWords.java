package org.bitacora.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Words in the head of a message, where only ASCII may stand: subjects and names (RFC 2047), names of files
/// (RFC 2231).
final class MailWords {

    /// So many bytes of UTF-8 make an encoded word of at most 68 characters: room for the name of the header.
    private static final int WORD_BYTES = 42;
    private static final int LINE = 60;
    private static final int FILE_NAME_BYTES = 180;
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final String SAFE_IN_FILE_NAME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    private MailWords() {
    }

    static String unstructured(String text) {
        return isPlain(text) && !text.contains("=?") ? text : encoded(text);
    }

    static String person(MailAddress person) {
        if (person.name().isEmpty()) {
            return person.address();
        }
        String name = name(person.name());
        return name + (name.length() + person.address().length() > LINE ? "\r\n <" : " <") + person.address() + ">";
    }

    private static String name(String name) {
        if (isPlain(name) && !name.contains("=?")) {
            return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        return encoded(name);
    }

    static String fileName(String name) {
        String kept = shortened(name);
        if (isPlain(kept)) {
            return "filename=\"" + kept + '"';
        }
        StringBuilder out = new StringBuilder("filename*=UTF-8''");
        for (byte one : kept.getBytes(StandardCharsets.UTF_8)) {
            if (SAFE_IN_FILE_NAME.indexOf(one) >= 0) {
                out.append((char) one);
            } else {
                out.append("%%%02X".formatted(one));
            }
        }
        return out.toString();
    }

    /// Keeps the extension.
    private static String shortened(String name) {
        if (bytes(name) <= FILE_NAME_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && bytes(name.substring(dot)) < WORD_BYTES ? name.substring(dot) : "";
        return pieces(name, FILE_NAME_BYTES - bytes(extension)).getFirst().strip() + extension;
    }

    private static boolean isPlain(String text) {
        return text.length() <= LINE && PLAIN.matcher(text).matches();
    }

    /// Several words on lines of their own when one is too long; no character is divided.
    private static String encoded(String text) {
        List<String> words = pieces(text, WORD_BYTES).stream().map(piece -> "=?UTF-8?B?"
                + Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)) + "?=").toList();
        return String.join("\r\n ", words);
    }

    private static List<String> pieces(String text, int most) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int size = 0;
        for (int c : text.codePoints().toArray()) {
            String character = Character.toString(c);
            if (size + bytes(character) > most) {
                pieces.add(piece.toString());
                piece.setLength(0);
                size = 0;
            }
            piece.append(character);
            size += bytes(character);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

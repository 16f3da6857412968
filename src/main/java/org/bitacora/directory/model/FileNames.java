package org.bitacora.directory.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bitacora.base.TextForm;

/// The names of attached files: what every system accepts, and what an extension says of the content.
public final class FileNames {

    private static final int LONGEST = 180;
    /// So that it fits below a folder of some depth on Windows.
    private static final int LONGEST_ON_DISK = 100;
    private static final int LONGEST_EXTENSION = 10;
    private static final String UNKNOWN = "application/octet-stream";

    /// What Windows refuses, and what shows a name otherwise than it is written.
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"), Map.entry("heic", "image/heic"), Map.entry("webp", "image/webp"),
            Map.entry("tif", "image/tiff"), Map.entry("tiff", "image/tiff"), Map.entry("gif", "image/gif"),
            Map.entry("doc", "application/msword"), Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("txt", "text/plain"), Map.entry("csv", "text/csv"), Map.entry("zip", "application/zip"),
            Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"), Map.entry("ogg", "audio/ogg"),
            Map.entry("opus", "audio/opus"), Map.entry("mp4", "video/mp4"));

    private FileNames() {
    }

    /// A name that can be given to a file on any system and that reads as it is; never blank.
    ///
    /// @param instead for a name of which nothing is left
    public static String safe(String name, String instead) {
        String clean = TextForm.clean(UNSAFE.matcher(name == null ? "" : name).replaceAll(" ")
                .replaceAll("\\s+", " "));
        // Windows drops dots and blanks at the end, so that "x.exe." would be run as "x.exe".
        String whole = clean == null ? "" : clean.replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        if (whole.isEmpty()) {
            return instead;
        }
        String named = RESERVED.contains(stem(whole).toLowerCase(Locale.ROOT)) ? "_" + whole : whole;
        return cut(named, LONGEST);
    }

    /// A safe name cut to what fits below any folder, with its extension.
    public static String onDisk(String safe) {
        return cut(safe, LONGEST_ON_DISK);
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String extension = extension(name);
        String ending = extension.isEmpty() || extension.length() > LONGEST_EXTENSION ? "" : "." + extension;
        int end = longest - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end).strip() + ending;
    }

    private static String stem(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot).strip();
    }

    /// In lower case, without the dot; empty if it has none.
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// What the extension says that the content is.
    public static String mediaType(String name) {
        return TYPES.getOrDefault(extension(name), UNKNOWN);
    }
}

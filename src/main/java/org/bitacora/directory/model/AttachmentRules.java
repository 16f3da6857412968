package org.bitacora.directory.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bitacora.base.Problem;

/// What may be attached: documents, pictures and sounds up to 20 MB, never something that a system would run. The same
/// rules hold when a file that came from another laptop is to be opened.
public final class AttachmentRules {

    /// In bytes.
    public static final int MAX = 20 << 20;

    private static final double MEGA = 1_000_000;

    /// What Windows, Linux or macOS start, install or follow when somebody opens it.
    private static final Set<String> RUN = Set.of("exe", "com", "bat", "cmd", "pif", "scr", "cpl", "msi", "msp", "mst",
            "msc", "dll", "sys", "drv", "ocx", "js", "jse", "mjs", "vb", "vbs", "vbe", "ws", "wsf", "wsh", "wsc", "sct",
            "ps1", "psm1", "psd1", "ps1xml", "sh", "bash", "zsh", "ksh", "csh", "fish", "run", "bin", "elf", "out",
            "appimage", "deb", "rpm", "apk", "flatpakref", "snap", "jar", "war", "class", "jnlp", "lnk", "url",
            "webloc", "desktop", "reg", "inf", "scf", "gadget", "application", "appref-ms", "appx", "msix", "chm",
            "hlp", "hta", "iso", "img", "vhd", "vhdx", "dmg", "pkg", "app", "command", "workflow", "action", "py",
            "pyw", "pyc", "pl", "rb", "php", "htm", "html", "xhtml", "mht", "mhtml", "svg", "xll", "library-ms",
            "search-ms", "settingcontent-ms", "diagcab", "theme");

    /// How programs and scripts begin, whatever they are called: Windows, Linux, Java or macOS, macOS, a script, a link of
    /// Windows.
    private static final List<byte[]> BEGINNINGS = List.of(ascii("MZ"), new byte[] {0x7f, 'E', 'L', 'F'},
            bytes(0xca, 0xfe, 0xba, 0xbe), bytes(0xcf, 0xfa, 0xed, 0xfe), bytes(0xce, 0xfa, 0xed, 0xfe),
            bytes(0xfe, 0xed, 0xfa, 0xcf), bytes(0xfe, 0xed, 0xfa, 0xce), ascii("#!"),
            bytes(0x4c, 0, 0, 0, 1, 0x14, 2, 0));

    private AttachmentRules() {
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /// @throws Problem E-01 for an empty file, E-18 for one that is too big
    public static void requireSize(String name, long size) {
        if (size == 0) {
            throw new Problem("E-01", "attachment.problem.empty", name);
        }
        if (size > MAX) {
            // Rounded up, so that it never reads as if it were allowed.
            throw new Problem("E-18", "attachment.problem.tooBig", name, Math.ceil(size / MEGA * 10) / 10);
        }
    }

    /// @throws Problem E-19 for a program, a script or what leads to one, by its name or by how it begins
    public static void requireHarmless(String name, byte[] content) {
        if (runs(name) || BEGINNINGS.stream().anyMatch(beginning -> beginsWith(content, beginning))) {
            throw new Problem("E-19", "attachment.problem.program", name);
        }
    }

    private static boolean runs(String name) {
        return RUN.contains(FileNames.extension(FileNames.safe(name, "")));
    }

    private static boolean beginsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}

package org.bitacora.document.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.sheet.PoiGround;
import org.bitacora.sheet.read.SafeXml;
import org.xml.sax.SAXException;

/// Reads the text of a .docx of unknown origin. Every way in which it can be bad is a `Problem` with its sentence;
/// nothing in it is run, followed or unpacked to the disk. On the calling thread, which is never the screen's.
public final class WordReader {

    private WordReader() {
    }

    public static WordText read(Path file) {
        PoiGround.prepare();
        return Doubts.guard(file, () -> {
            FileGate.check(file);
            try (WordParts parts = WordParts.open(file)) {
                return read(file, parts);
            }
        });
    }

    private static WordText read(Path file, WordParts parts) throws IOException, SAXException {
        List<String> body = lines(file, parts, parts.main());
        List<String> margins = new ArrayList<>();
        for (String name : parts.margins()) {
            margins.addAll(lines(file, parts, name));
        }
        return new WordText(body, margins, parts.active());
    }

    private static List<String> lines(Path file, WordParts parts, String name) throws IOException, SAXException {
        TextScan scan = new TextScan(file);
        SafeXml.parse(parts.open(name), scan);
        return scan.lines();
    }
}

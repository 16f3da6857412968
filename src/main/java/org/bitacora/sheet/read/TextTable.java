package org.bitacora.sheet.read;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Problem;
import org.bitacora.sheet.CellText;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads `sharedStrings.xml`, the texts that cells point to by number.
final class TextTable extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final TextGatherer gatherer = new TextGatherer();
    private boolean inText;
    private boolean inPronunciation;

    /// The text of that number, or null when there is none.
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> gatherer.clear();
            case "t" -> inText = !inPronunciation;
            case "rPh" -> inPronunciation = true;
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] piece, int from, int length) {
        if (inText && !gatherer.add(piece, from, length)) {
            throw tooLong();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(text());
            case "t" -> inText = false;
            case "rPh" -> inPronunciation = false;
            default -> {
            }
        }
    }

    private String text() {
        String text = gatherer.clean();
        if (text == null) {
            throw tooLong();
        }
        return text;
    }

    private static Problem tooLong() {
        return new Problem("E-45", "sheet.read.longTextSomewhere", CellText.LONGEST);
    }
}

package org.bitacora.fx.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.bitacora.document.Line;
import org.bitacora.document.Run;

/// A text of a given width, and where it can be divided so that the first part is no higher than the room there is.
record Flow(Line line, Face face, double width, TextAlignment side) {

    Flow(Line line, Face face, double width) {
        this(line, face, width, TextAlignment.LEFT);
    }

    TextFlow node() {
        TextFlow flow = new TextFlow();
        line.runs().forEach(run -> flow.getChildren().add(face.text(run)));
        flow.setTextAlignment(side);
        flow.setLineSpacing(face.size() * 0.15);
        flow.setMinWidth(width);
        flow.setPrefWidth(width);
        flow.setMaxWidth(width);
        return flow;
    }

    double height() {
        return line.runs().isEmpty() ? new Flow(Line.of(" "), face, width).height() : node().prefHeight(width);
    }

    /// How many characters fit, up to the end of a word; all of them when the whole fits.
    int fitting(double room) {
        String text = line.text();
        if (height() <= room) {
            return text.length();
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (until(middle).height() <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int blank = Math.max(text.lastIndexOf(' ', low), text.lastIndexOf('\n', low));
        return blank > 0 ? blank + 1 : low;
    }

    Flow until(int end) {
        return new Flow(part(0, end), face, width, side);
    }

    Flow from(int start) {
        return new Flow(part(start, Integer.MAX_VALUE), face, width, side);
    }

    private Line part(int start, int end) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : line.runs()) {
            int length = run.text().length();
            int first = Math.clamp(start - at, 0, length);
            int last = Math.clamp((long) end - at, 0, length);
            if (first < last) {
                runs.add(new Run(run.text().substring(first, last), run.bold()));
            }
            at += length;
        }
        return new Line(runs);
    }
}

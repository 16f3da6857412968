package org.bitacora.fx.paper;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.bitacora.document.Run;

/// How a text on paper looks, in points: paper has no theme and no sheet of styles.
enum Face {

    TITLE(18, true, false), SUBTITLE(12, false, true), HEADING_1(14, true, false), HEADING_2(12, true, false),
    HEADING_3(11, true, true), TEXT(11, false, false), CELL(10, false, false), CELL_HEADING(10, true, false),
    NOTICE(12, true, false), MARGIN(9, false, true);

    static final Color INK = Color.web("#1f2328");
    static final Color SECOND_INK = Color.web("#57606a");
    static final Color LINE = Color.web("#afb8c1");
    static final Color BAND = Color.web("#f0f2f5");
    private static final String PLAIN = "Inter";
    private static final String BOLD = "Inter Semi Bold";

    private final double size;
    private final boolean bold;
    private final boolean second;

    Face(double size, boolean bold, boolean second) {
        this.size = size;
        this.bold = bold;
        this.second = second;
    }

    static Face heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    double size() {
        return size;
    }

    Text text(Run run) {
        Text text = new Text(run.text());
        text.setFont(Font.font(bold || run.bold() ? BOLD : PLAIN, size));
        text.setFill(second ? SECOND_INK : INK);
        return text;
    }
}

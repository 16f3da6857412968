package org.bitacora.fx.paper;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.bitacora.document.Line;

/// A paragraph, a heading, an item of a list with its sign before it, or a notice in its box.
///
/// @param sign "" when nothing stands before the text
record TextPiece(Flow flow, String sign, boolean boxed, double above, boolean withNext) implements Piece {

    /// Where the text of an item begins.
    static final double INDENT = 23;
    private static final double PADDING = 8;
    private static final double LEAST_LINES = 2.5;

    static TextPiece paragraph(Line line, Face face, double width, double above, boolean withNext) {
        return new TextPiece(new Flow(line, face, width), "", false, above, withNext);
    }

    static TextPiece item(String sign, Line line, double width, double above) {
        return new TextPiece(new Flow(line, Face.TEXT, width - INDENT), sign, false, above, false);
    }

    static TextPiece notice(String text, double width) {
        return new TextPiece(new Flow(Line.of(text), Face.NOTICE, width - 2 * PADDING - 3, TextAlignment.CENTER), "",
                true, 10, false);
    }

    @Override
    public double height() {
        return flow.height() + (boxed ? 2 * PADDING + 3 : 0);
    }

    @Override
    public Region node() {
        TextFlow text = flow.node();
        if (boxed) {
            HBox box = new HBox(text);
            box.setPadding(new Insets(PADDING));
            box.setBorder(new Border(new BorderStroke(Face.INK, BorderStrokeStyle.SOLID, CornerRadii.EMPTY,
                    new BorderWidths(1.5))));
            return box;
        }
        return sign.isEmpty() ? text : new HBox(new Flow(Line.of(sign), flow.face(), INDENT).node(), text);
    }

    @Override
    public List<Piece> divided(double room) {
        int end = boxed || room < LEAST_LINES * flow.face().size() * 1.4 ? 0 : flow.fitting(room);
        if (end == 0 || end == flow.line().text().length()) {
            return List.of();
        }
        return List.of(new TextPiece(flow.until(end), sign, false, above, false),
                new TextPiece(flow.from(end), sign.isEmpty() ? "" : " ", false, 0, withNext));
    }
}

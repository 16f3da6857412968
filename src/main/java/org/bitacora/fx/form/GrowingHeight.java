package org.bitacora.fx.form;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Makes a text area as high as what stands in it. JavaFX 26 gives it a fixed number of rows; the text is measured at
/// the width it has.
final class GrowingHeight {

    /// Padding of the content and the frame, in em (forms.css).
    private static final double BESIDE = 2 * 0.7857;
    private static final double ABOVE_AND_BELOW = 2 * 0.5;
    private static final double FRAME = 6;

    private final TextArea area;
    private final int rows;
    private final Text measured = new Text();

    GrowingHeight(TextArea area, int rows) {
        this.area = area;
        this.rows = rows;
        area.getStyleClass().add("bit-growing");
        area.textProperty().subscribe(text -> fit());
        area.widthProperty().subscribe(width -> fit());
        area.fontProperty().subscribe(font -> fit());
    }

    private void fit() {
        double em = area.getFont().getSize();
        measured.setFont(area.getFont());
        measured.setText("X");
        double row = measured.getLayoutBounds().getHeight();
        measured.setWrappingWidth(Math.max(0, area.getWidth() - BESIDE * em - FRAME));
        // A line break at the end opens a line that has no height of its own.
        measured.setText(area.getText() == null || area.getText().isEmpty() ? "X" : area.getText().endsWith("\n")
                ? area.getText() + "X" : area.getText());
        double text = area.getWidth() <= 0 ? 0 : measured.getLayoutBounds().getHeight();
        measured.setWrappingWidth(0);
        double height = Math.ceil(Math.max(rows * row, text) + ABOVE_AND_BELOW * em + FRAME);
        area.setPrefHeight(height);
        area.setMinHeight(height);
    }
}

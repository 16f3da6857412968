package org.bitacora.fx.paper;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.bitacora.document.Paper;
import org.bitacora.fx.Boxes;
import org.bitacora.i18n.Texts;

/// A paper as sheets one below the other, as wide as there is room, scrolled by wheel and keys. White in both themes:
/// it is a picture of what will be printed. Screen's thread only.
public final class PaperView extends ScrollPane {

    private static final double GREATEST = 1.4;
    private static final double AROUND = 48;

    private final VBox desk = Boxes.styled(new VBox(), "bit-paper-desk");
    private final Scale scale = new Scale(1, 1);
    private double sheetWidth = 1;

    public PaperView() {
        setContent(desk);
        desk.setAlignment(Pos.TOP_CENTER);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(true);
        getStyleClass().add("bit-paper");
        viewportBoundsProperty().subscribe(this::fit);
    }

    public PaperView(Paper paper) {
        this();
        show(paper);
    }

    /// Shows another state of the paper; what was scrolled to stays in view.
    public void show(Paper paper) {
        double at = getVvalue();
        List<Pane> pages = PaperPages.of(paper);
        sheetWidth = pages.getFirst().getPrefWidth();
        desk.getChildren().setAll(pages.stream().map(this::sheet).toList());
        setAccessibleText(Texts.get("document.preview.spoken", paper.title(), pages.size()));
        fit();
        layout();
        setVvalue(at);
    }

    private Node sheet(Pane page) {
        Boxes.styled(page, "bit-paper-sheet").getTransforms().setAll(scale);
        return new Group(page);
    }

    private void fit() {
        double room = getViewportBounds().getWidth() - AROUND;
        double factor = Math.clamp(room / sheetWidth, 0.3, GREATEST);
        scale.setX(factor);
        scale.setY(factor);
    }
}

package org.bitacora.fx.list;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;

/// List at the left, the chosen record at the right. Where there is no room for both, or a grid asks for the whole
/// width, the list folds away while a record is open; going to the room by the breadcrumb brings it back.
public final class ListAndRecord extends Region {

    /// Less than this many widths of the list are too narrow for both.
    private static final double ROOM_FOR_BOTH = 3;

    private final BooleanProperty alone = new SimpleBooleanProperty(this, "alone", false);
    private final Region list;
    private final StackPane record = new StackPane();
    private boolean open;

    /// `nothingChosen` stands at the right until a record is shown: an empty state or a summary.
    public ListAndRecord(Region list, Node nothingChosen) {
        this.list = list;
        record.getChildren().setAll(nothingChosen);
        record.setMinSize(0, 0);
        setMinSize(0, 0);
        getChildren().addAll(list, record);
        Boxes.tall(this);
        alone.subscribe(this::requestLayout);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::cross);
    }

    /// Ctrl+Tab leads from the list into the record; inside it, from tab to tab.
    private void cross(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.isControlDown() && open && Focus.first(record)) {
            event.consume();
        }
    }

    /// Shows a record beside the list.
    public void show(Node node) {
        record.getChildren().setAll(node);
        open = true;
        requestLayout();
    }

    /// Goes back to the list; what stood at the right may stay there where there is room.
    public void showList() {
        open = false;
        // At once, and not with the next layout: what is not visible cannot take the focus.
        list.setVisible(true);
        requestLayout();
    }

    /// Goes back to the list with something else beside it.
    public void showList(Node beside) {
        record.getChildren().setAll(beside);
        showList();
    }

    /// True while the record wants the whole width: a grid tab.
    public BooleanProperty alone() {
        return alone;
    }

    @Override
    protected void layoutChildren() {
        double wanted = list.prefWidth(-1);
        boolean narrow = getWidth() < wanted * ROOM_FOR_BOTH;
        boolean listShown = !open || !alone.get() && !narrow;
        boolean recordShown = open || !narrow;
        double listWidth = listShown ? recordShown ? wanted : getWidth() : 0;
        list.setVisible(listShown);
        record.setVisible(recordShown);
        list.resizeRelocate(0, 0, listWidth, getHeight());
        record.resizeRelocate(listWidth, 0, Math.max(0, getWidth() - listWidth), getHeight());
    }
}

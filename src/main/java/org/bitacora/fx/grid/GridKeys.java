package org.bitacora.fx.grid;

import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bitacora.fx.grid.GridModel.Address;

/// Which key does what. What the grid does not want goes on to the shell, never to the invisible editor.
final class GridKeys<R> {

    private final Grid<R> grid;
    private final GridSession<R> session;
    private final GridModel<R> model;
    private final Typing<R> typing;
    private final SuggestionList list;
    private final CellEditor editor;
    private final GridClipboard<R> clipboard;

    GridKeys(Grid<R> grid, GridSession<R> session, GridModel<R> model, SuggestionList list, CellEditor editor) {
        this.grid = grid;
        this.session = session;
        this.model = model;
        this.typing = session.typing();
        this.list = list;
        this.editor = editor;
        this.clipboard = new GridClipboard<>(session, model);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent e) {
        if (e.getCode().isModifierKey() || model.columns().isEmpty()) {
            return;
        }
        boolean done = list.isOpen() && inList(e) || (typing.isActive() ? whileTyping(e) : onCells(e));
        if (done) {
            e.consume();
        } else if (!typing.isActive() && (e.isShortcutDown() || e.isAltDown() || !printable(e.getCode()))) {
            e.consume();
            Event.fireEvent(grid.getParent(), e.copyFor(grid.getParent(), grid.getParent()));
        }
    }

    /// Letters reach the editor by themselves; in other columns they are answers.
    private void typed(KeyEvent e) {
        String key = e.getCharacter();
        boolean plain = !e.isShortcutDown() && !e.isAltDown() && !key.isBlank()
                && !Character.isISOControl(key.charAt(0));
        boolean text = model.currentColumn().kind() instanceof CellKind.Text
                || model.currentColumn().kind() instanceof CellKind.Time;
        if (!text) {
            e.consume();
            if (key.equals(" ")) {
                session.go(model.afterKey());
            } else if (plain && !typing.press(key)) {
                session.unknownKey();
            }
        }
    }

    private boolean inList(KeyEvent e) {
        switch (e.getCode()) {
            case UP -> list.move(-1);
            case DOWN -> list.move(1);
            case ENTER, TAB -> list.current().choose().run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean whileTyping(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> confirmAnd(() -> enter(e.isShiftDown()));
            case TAB -> confirmAnd(() -> tab(e));
            case UP -> confirmAnd(() -> move(-1, 0, false));
            case DOWN -> confirmAnd(() -> move(1, 0, false));
            case PAGE_UP, PAGE_DOWN -> confirmAnd(() -> onCells(e));
            case F8 -> confirmAnd(() -> session.goToInvalid(e.isShiftDown() ? -1 : 1));
            case ESCAPE -> session.cancelTyping();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onCells(KeyEvent e) {
        if (e.isAltDown()) {
            return e.getCode() == KeyCode.DOWN && done(typing::openList);
        }
        return e.isShortcutDown() ? withControl(e) : plain(e);
    }

    private boolean plain(KeyEvent e) {
        boolean extend = e.isShiftDown();
        switch (e.getCode()) {
            case UP, KP_UP -> move(-1, 0, extend);
            case DOWN, KP_DOWN -> move(1, 0, extend);
            case LEFT, KP_LEFT -> move(0, -1, extend);
            case RIGHT, KP_RIGHT -> move(0, 1, extend);
            case PAGE_UP -> move(-session.page(), 0, extend);
            case PAGE_DOWN -> move(session.page(), 0, extend);
            case HOME -> session.select(row(), 0, extend);
            case END -> session.select(row(), model.columns().size() - 1, extend);
            case TAB -> tab(e);
            case ENTER -> enter(extend);
            case F2 -> typing.begin(model.currentFace().value());
            case BACK_SPACE -> backSpace();
            case DELETE -> clipboard.clear();
            case F8 -> session.goToInvalid(extend ? -1 : 1);
            case INSERT -> {
                return extend && done(clipboard::paste);
            }
            case ESCAPE -> {
                return grid.stepBack();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent e) {
        boolean extend = e.isShiftDown();
        switch (e.getCode()) {
            case HOME -> session.select(0, 0, extend);
            case END -> session.select(model.rows().count() - 1, extend ? model.columns().size() - 1 : 0, extend);
            case UP -> session.select(0, column(), extend);
            case DOWN -> session.select(model.rows().count() - 1, column(), extend);
            case LEFT -> session.select(row(), 0, extend);
            case RIGHT -> session.select(row(), model.columns().size() - 1, extend);
            case ENTER -> session.go(model.startOf(row() + 1));
            case DELETE -> session.removeRows();
            case A -> session.selectAll();
            case C, INSERT -> clipboard.copy();
            case X -> clipboard.cut();
            case V -> clipboard.paste();
            case F -> grid.openFilter();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void confirmAnd(Runnable then) {
        typing.confirmText();
        then.run();
    }

    private void enter(boolean back) {
        if (back) {
            move(-1, 0, false);
        } else {
            session.go(model.afterEnter());
        }
    }

    /// Where one key is an answer, the way back to the answer before; else the value is typed anew.
    private void backSpace() {
        if (model.currentColumn().kind() instanceof CellKind.Choice) {
            move(0, -1, false);
        } else {
            typing.begin("");
        }
    }

    private void move(int rows, int columns, boolean extend) {
        session.select(row() + rows, column() + columns, extend);
    }

    /// Tab beyond the first or the last cell leaves the grid, so that the keyboard is never caught in it.
    private void tab(KeyEvent e) {
        Address next = model.tab(e.isShiftDown() ? -1 : 1);
        if (next != null) {
            session.go(next);
        } else {
            editor.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private int row() {
        return model.selection().row();
    }

    private int column() {
        return model.selection().column();
    }

    private static boolean printable(KeyCode code) {
        return !code.isFunctionKey() && code != KeyCode.ESCAPE && code != KeyCode.CONTEXT_MENU;
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }
}

package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.ListItem.Kind;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The text being typed and the list that helps with it. It ends in one call to the view model, or in none.
final class Typing<R> {

    /// From this length on "new" is offered even if nobody alike is known.
    private static final int ENOUGH = 3;
    private static final int MOST = 6;

    private final GridSession<R> session;
    private final GridModel<R> model;
    private final CellEditor editor;
    private final SuggestionList list;
    private boolean active;
    private boolean dismissed;

    Typing(GridSession<R> session, GridModel<R> model, CellEditor editor, SuggestionList list) {
        this.session = session;
        this.model = model;
        this.editor = editor;
        this.list = list;
        editor.onTyped(this::typed);
        list.onDismissed(() -> dismissed = true);
    }

    boolean isActive() {
        return active;
    }

    String text() {
        return active ? editor.getText() : null;
    }

    /// Starts with a given text: the present value (F2), nothing (Retroceso), or what a draft kept.
    void begin(String text) {
        if (model.currentColumn().kind() instanceof CellKind.Choice) {
            openOptions();
        } else if (model.currentColumn().editable()) {
            editor.put(text);
            typed();
        }
    }

    void openList() {
        dismissed = false;
        if (model.currentColumn().kind() instanceof CellKind.Choice) {
            openOptions();
        } else if (active) {
            offer();
        } else {
            begin(model.currentFace().value());
        }
    }

    /// Shows the list again after the focus came back or the grid got its size.
    void resume() {
        if (active) {
            offer();
        }
    }

    void stop() {
        active = false;
        dismissed = false;
        list.close();
        editor.put("");
        editor.setTyping(false);
    }

    /// Hands in the typed text as it stands, whatever the list proposes.
    void confirmText() {
        if (!active) {
            list.close();
            return;
        }
        String text = model.currentColumn().kind().read(editor.getText());
        CellFace present = model.currentFace();
        stop();
        if (!text.equals(present.value())) {
            session.answer(edits -> edits.typed(model.place(), text));
        }
    }

    /// A key in a choice column; false if it means nothing there.
    boolean press(String key) {
        if (!(model.currentColumn().kind() instanceof CellKind.Choice choice)) {
            return false;
        }
        Optional<CellOption> option = choice.byKey(key);
        option.ifPresent(this::choose);
        return option.isPresent();
    }

    private void typed() {
        active = true;
        editor.setTyping(true);
        session.typed();
        offer();
    }

    private void offer() {
        if (!dismissed && model.currentColumn().kind() instanceof CellKind.Text(Suggesting suggesting)
                && suggesting != null) {
            String text = editor.getText().strip();
            List<Suggestion> found = text.isEmpty() ? List.of() : suggesting.find().apply(text);
            show(suggesting, text, found.subList(0, Math.min(MOST, found.size())));
        }
    }

    private void show(Suggesting suggesting, String text, List<Suggestion> found) {
        List<ListItem> items = new ArrayList<>();
        found.forEach(s -> items.add(known(s, suggesting)));
        if (suggesting.asNew() != null && (!found.isEmpty() || text.length() >= ENOUGH)) {
            items.add(newcomer(suggesting.asNew().apply(text)));
        }
        if (items.isEmpty() || !editor.isFocused()) {
            list.close();
            return;
        }
        boolean sure = !found.isEmpty() && found.getFirst().likely() || suggesting.asNew() == null;
        list.fill(suggesting.question(), items, text, sure ? 0 : items.size() - 1);
        openUnderCell();
    }

    private ListItem known(Suggestion s, Suggesting suggesting) {
        int next = model.rows().number(model.selection().row()) + 1;
        String act = suggesting.inRow() ? Texts.get("grid.list.stay") : Texts.get("grid.list.next", next);
        return new ListItem(Kind.KNOWN, s.title(), s.detail(), s.reason(), s.tone(), suggesting.icon(), act,
                () -> take(s, suggesting.inRow()));
    }

    private ListItem newcomer(String words) {
        return new ListItem(Kind.NEWCOMER, words, "", "", Tone.NEUTRAL, Feather.USER_PLUS,
                Texts.get("grid.list.stay"), () -> {
                    confirmText();
                    session.go(model.afterEnter());
                });
    }

    private void take(Suggestion suggestion, boolean inRow) {
        stop();
        session.answer(edits -> edits.chosen(model.place(), suggestion));
        session.go(inRow ? model.afterEnter() : model.startOf(model.selection().row() + 1));
    }

    private void openOptions() {
        CellKind.Choice choice = (CellKind.Choice) model.currentColumn().kind();
        List<ListItem> items = choice.options().stream().map(this::option).toList();
        int present = choice.options().stream().map(CellOption::code).toList().indexOf(model.currentFace().value());
        list.fill(model.currentColumn().title(), items, "", Math.max(0, present));
        openUnderCell();
    }

    private ListItem option(CellOption option) {
        return new ListItem(Kind.ANSWER, option.label(), "", option.cap(), Tone.NEUTRAL, null,
                Texts.get("grid.list.confirm"), () -> choose(option));
    }

    private void openUnderCell() {
        list.open(editor, editor.getParent());
    }

    private void choose(CellOption option) {
        stop();
        if (!option.code().equals(model.currentFace().value())) {
            session.answer(edits -> edits.typed(model.place(), option.code()));
        }
        session.go(model.afterKey());
    }
}

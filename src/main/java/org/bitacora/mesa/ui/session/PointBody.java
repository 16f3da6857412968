package org.bitacora.mesa.ui.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.KeptHeight;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.MesaCodes;
import org.kordamp.ikonli.feather.Feather;

/// What is below an unfolded point: the discussion that saves itself, decisions, practices, and how to go on.
final class PointBody extends KeptHeight {

    private final PointCard card;
    private final SavedRecord<AgendaItem> editor;
    private final SessionViewModel model;
    private final FormField discussion;
    private final FormField started;
    private final Label kept = Labels.caption("");
    private final VBox difference = Boxes.column(8);
    private final DecisionsList decisions;
    private final CommitmentsList commitments;
    private final Optional<FollowedList> followed;
    private final PracticesList practices;
    private final Button begin;
    private final Button finish;
    private final Button postpone;
    private final Label finishKey = Keycaps.of("Ctrl ⏎");
    private AgendaItem differed;

    PointBody(PointCard card, SessionViewModel model, SavedRecord<AgendaItem> editor) {
        this.card = card;
        this.model = model;
        this.editor = editor;
        Boxes.styled(this, "bit-gap-12", "session-point-body");
        discussion = Fields.prose(Texts.get("session.discussion.label"),
                editor.model().value(AgendaItemKind.DISCUSSION), 3).bare().onLeft(editor::left)
                .prompt(Texts.get("session.discussion.prompt"));
        started = Fields.time(Texts.get("agendaItem.startedAt"), editor.model().value(AgendaItemKind.STARTED_AT))
                .onLeft(editor::left);
        decisions = new DecisionsList(model, editor.model().id());
        commitments = new CommitmentsList(model, editor.model().id());
        followed = MesaCodes.FOLLOW_UP_POINT.equals(editor.current().type()) && model.now().hasSeats()
                ? Optional.of(new FollowedList(model)) : Optional.empty();
        practices = new PracticesList(model, editor.model().id());
        begin = Buttons.small(Buttons.outlined(Texts.get("session.point.begin"), Feather.PLAY, this::begin));
        finish = Buttons.small(Buttons.outlined(Texts.get("session.point.finish"), Feather.CHECK, card::finish));
        postpone = Buttons.small(Buttons.quiet(Texts.get("session.point.postpone"), Feather.CORNER_UP_RIGHT,
                () -> card.put(MesaCodes.POSTPONED)));
        HBox labels = Boxes.row(8, Boxes.styled(new Label(Texts.get("session.discussion.label")), "bit-caption-strong",
                "bit-second"), Boxes.spacer(), kept);
        HBox acts = Boxes.row(8, begin, finish, finishKey, postpone);
        getChildren().add(difference);
        followed.ifPresent(list -> getChildren().add(list.node()));
        getChildren().addAll(Boxes.column(6, labels, discussion), decisions.node(), commitments.node(),
                practices.node(), Boxes.styled(Boxes.row(16, started, Boxes.spacer(), acts), "session-point-foot"));
        editor.keptAt().subscribe(hour -> kept());
    }

    private void begin() {
        card.begin();
        focusDiscussion();
    }

    void show(SessionState state, AgendaItem item) {
        String code = editor.current().state();
        boolean waits = card.waits();
        present(begin, waits && !MesaCodes.IN_COURSE.equals(code));
        present(finish, waits);
        present(finishKey, waits);
        present(postpone, waits);
        // Beside the button that begins the point there is no room for its hour, nor need of it.
        present(started, editor.current().startedAt() != null || !state.isRunning() && !begin.isVisible());
        boolean differs = state.differing().contains(item.id());
        present(difference, differs);
        if (differs && !item.equals(differed)) {
            differed = item;
            difference.getChildren().setAll(new DiscussionDifference(model, item.id()).node());
        }
        decisions.show(state);
        commitments.show(state);
        followed.ifPresent(list -> list.show(state));
        practices.show(state);
        kept();
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// "Guardado hace un momento", later with its hour.
    private void kept() {
        LocalTime at = editor.keptAt().get();
        LocalTime now = model.clockTime();
        boolean fresh = at != null && Duration.between(at, now).abs().toMinutes() < 1;
        kept.setText(at == null ? "" : fresh ? Texts.get("session.kept.now")
                : Texts.get("session.kept.at", Formats.time(at)));
    }

    void addCommitment() {
        commitments.add();
    }

    void focusDiscussion() {
        discussion.focus();
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl text) {
            text.end();
        }
    }

    void leave() {
        started.commit();
        editor.left();
        decisions.leave();
        commitments.leave();
        practices.leave();
    }
}

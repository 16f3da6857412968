package org.bitacora.training.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.TrainingCatalogues;
import org.kordamp.ikonli.feather.Feather;

/// One session in the form of its training.
final class SessionBlock extends VBox {

    private final SessionViewModel session;
    private final FormField date;

    /// @param number its place among the sessions, 0 when it is the only one
    /// @param incidents what went otherwise, below the form
    SessionBlock(SessionViewModel session, int number, Runnable save, Runnable remove, Node incidents) {
        this.session = session;
        date = Fields.date(Texts.get("trainingSession.date"), session.date()).help(session.finding("date"));
        Form form = new Form().together(date, hour("startTime"), hour("endTime")).add(state()).add(cause())
                .add(Fields.text(Texts.get("trainingSession.facilitator"), session.facilitator()).full());
        form.onLeft(save);
        session.state().subscribe((old, now) -> save.run());
        Boxes.styled(this, "training-session", "bit-gap-12");
        if (number > 0) {
            getChildren().add(head(number, remove));
        }
        getChildren().addAll(form, incidents);
    }

    private static HBox head(int number, Runnable remove) {
        String title = Texts.get("training.session.numbered", number);
        return Boxes.row(8, Labels.strong(title), Boxes.spacer(),
                Buttons.icon(Feather.TRASH_2, Texts.get("training.session.remove", number), remove));
    }

    private FormField hour(String name) {
        boolean start = name.equals("startTime");
        return Fields.time(Texts.get("trainingSession." + (start ? "start" : "end")),
                start ? session.start() : session.end()).help(session.finding(name));
    }

    private FormField state() {
        return Fields.choice(Texts.get("trainingSession.state"), FormLists.of(TrainingCatalogues.SESSION_STATES),
                session.state()).full().help(session.finding("state"));
    }

    /// Asked only where a session was moved or called off (A18).
    private FormField cause() {
        FormField cause = Fields.text(Texts.get("trainingSession.cause"), session.cause()).full()
                .help(session.finding("cause"));
        session.asksCause().subscribe(asked -> {
            cause.setVisible(asked);
            cause.setManaged(asked);
        });
        return cause;
    }

    void focusDate() {
        date.focus();
    }
}

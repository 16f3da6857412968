package org.bitacora.report.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.bitacora.base.Problem;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Period;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the first and the last day of a report that is not that of a quarter, and says what accumulates then. It
/// stays open until both are days and in their order.
final class DaysDialog {

    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final StringProperty trouble = new SimpleStringProperty("");
    private final FormField first = Fields.date(Texts.get("report.days.from"), from);
    private final FormField last = Fields.date(Texts.get("report.days.to"), to).error(trouble);
    private final Node near;
    private final Consumer<Period> answer;

    private DaysDialog(Node near, Period shown, Consumer<Period> answer) {
        this.near = near;
        this.answer = answer;
        from.set(shown.from());
        to.set(shown.to());
    }

    static void ask(Node near, Period shown, Consumer<Period> answer) {
        new DaysDialog(near, shown, answer).show();
    }

    private void show() {
        new DialogBox(Texts.get("report.days.title")).wide().with(new Form().together(first, last))
                .say(Texts.get("report.days.say")).leaving(Texts.get("fx.not-now"))
                .main(Texts.get("report.days.show"), Feather.CALENDAR, this::take).show(near);
    }

    /// The dialog closes before it acts, so what cannot be taken is asked for again.
    private void take() {
        first.commit();
        last.commit();
        if (from.get() == null || to.get() == null) {
            again(Texts.get("report.days.missing"));
            return;
        }
        try {
            answer.accept(Period.between(from.get(), to.get()));
        } catch (Problem backwards) {
            again(Texts.of(backwards));
        }
    }

    private void again(String sentence) {
        trouble.set(sentence);
        show();
    }
}

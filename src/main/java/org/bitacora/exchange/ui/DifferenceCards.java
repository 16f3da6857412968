package org.bitacora.exchange.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.exchange.model.ThreeWayText;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.DifferenceCard;
import org.bitacora.i18n.Texts;
import org.bitacora.record.FieldType;
import org.bitacora.record.Kind;
import org.kordamp.ikonli.feather.Feather;

/// The card of one difference: equal choices, another value, both texts together, later.
final class DifferenceCards {

    private static final int NAMED = 28;
    private static final int SHOWN = 320;

    private final OpenDifference difference;
    private final DifferencesViewModel model;
    private final ExchangeDesk desk;
    private DifferenceCard shown;

    private DifferenceCards(OpenDifference difference, DifferencesViewModel model, ExchangeDesk desk) {
        this.difference = difference;
        this.model = model;
        this.desk = desk;
    }

    static Node of(OpenDifference difference, DifferencesViewModel model, ExchangeDesk desk) {
        return new DifferenceCards(difference, model, desk).card();
    }

    private Node card() {
        List<DifferenceCard.Option> options = new ArrayList<>();
        for (int i = 0; i < difference.options().size(); i++) {
            options.add(option(difference.options().get(i), i + 1));
        }
        String before = isDeletion() ? Texts.get("exchange.difference.wasThere")
                : Shortened.of(difference.before(), SHOWN);
        shown = new DifferenceCard(difference.field(), Texts.get("exchange.difference.place", difference.kind(),
                difference.record()), before, why(), options.toArray(DifferenceCard.Option[]::new)).below(acts());
        return shown;
    }

    private boolean isDeletion() {
        return difference.conflict().field().equals(Kind.DELETED);
    }

    private String why() {
        if (!isDeletion()) {
            return Texts.get("exchange.difference.why");
        }
        return Texts.get("exchange.difference.whyDeleted",
                Shortened.of(String.join("; ", difference.unseen()), SHOWN));
    }

    private DifferenceCard.Option option(OpenDifference.Option option, int number) {
        Button keep = Buttons.outlined(keepWords(option), () -> model.decide(difference, number));
        String who = option.own() ? Texts.get("exchange.difference.you", option.author()) : option.author();
        return new DifferenceCard.Option(Shortened.of(option.words(), SHOWN), who,
                Texts.get("exchange.line.teamAndDay", option.team(), Formats.moment(option.when())), "",
                option.shown(), keep);
    }

    private String keepWords(OpenDifference.Option option) {
        if (isDeletion()) {
            return option.words();
        }
        if (option.value().tag() == FieldType.DATE.tag()) {
            return Texts.get("exchange.act.keepDate",
                    Formats.dayAndMonth((LocalDate) FieldType.DATE.decode(option.value())));
        }
        return option.value().isNone() ? Texts.get("exchange.act.keepEmpty")
                : Texts.get("exchange.act.keep", Shortened.of(option.words(), NAMED));
    }

    private Node[] acts() {
        List<Node> acts = new ArrayList<>();
        difference.joined().ifPresent(joined -> acts.add(Buttons.outlined(Texts.get("exchange.act.join"),
                () -> joinTexts(joined))));
        if (model.canWrite(difference)) {
            acts.add(Buttons.outlined(Texts.get(model.type(difference) == FieldType.DATE
                    ? "exchange.act.otherDate" : "exchange.act.otherValue"), this::writeAnother));
        } else {
            acts.add(Buttons.outlined(Texts.get("exchange.act.openRecord"),
                    () -> desk.navigator().open(Place.of(difference.conflict().record()))));
        }
        acts.add(Buttons.quiet(Texts.get("exchange.act.later"), () -> model.later(difference)));
        return acts.toArray(Node[]::new);
    }

    private void joinTexts(ThreeWayText joined) {
        SimpleStringProperty text = new SimpleStringProperty(joined.text());
        FormField field = Fields.longText(difference.field(), text, 12);
        String help = joined.overlaps() == 0 ? Texts.get("exchange.join.clean")
                : Texts.count("exchange.join.overlaps", joined.overlaps());
        ask(new DialogBox(Texts.get("exchange.join.title")).say(help).with(field).wide(),
                Texts.get("exchange.join.act"), field, text);
    }

    private void writeAnother() {
        String label = difference.field();
        switch (model.type(difference)) {
            case DATE -> another(new SimpleObjectProperty<LocalDate>(), value -> Fields.date(label, value));
            case TIME -> another(new SimpleObjectProperty<LocalTime>(), value -> Fields.time(label, value));
            case INTEGER -> another(new SimpleObjectProperty<Integer>(), value -> Fields.integer(label, value));
            default -> another(new SimpleStringProperty(""), value -> Fields.text(label, value));
        }
    }

    private <P extends Property<?>> void another(P value, Function<P, FormField> maker) {
        FormField field = maker.apply(value);
        ask(new DialogBox(Texts.get("exchange.other.title"), field), Texts.get("exchange.other.act"), field, value);
    }

    /// The dialog stays while what was typed is no value.
    private void ask(DialogBox box, String act, FormField field, Property<?> value) {
        box.leaving(Texts.get("fx.not-now")).button(Buttons.filled(act, Feather.CHECK, () -> {
            field.commit();
            if (value.getValue() != null && !field.isUnreadable()) {
                box.close();
                model.decide(difference, value.getValue());
            }
        })).show(shown);
    }
}

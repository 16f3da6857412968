package org.bitacora.directory.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.fx.record.HistoryView;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The record of a person: who she is at the top, then her data, and her history on a tab of its own.
final class PersonView implements RecordView {

    static final String FORM = "form";
    static final String HISTORY = "history";

    private final DirectoryDesk desk;
    private final PersonViewModel model;
    private final Choices institutions;
    private final Told told;
    private final TabStrip tabs = new TabStrip();
    private final StackPane page = Boxes.tall(new StackPane());
    private final VBox doubles = new VBox();
    private final VBox alsoAs = new VBox();
    private final VBox node;
    private final Node form;
    private Node name;

    PersonView(DirectoryDesk desk, PersonViewModel model, Choices institutions, Told told) {
        this.desk = desk;
        this.told = told;
        this.model = model;
        this.institutions = institutions;
        tabs.tab(FORM, Texts.get("directory.tab.form")).tab(HISTORY, Texts.get("directory.tab.history"));
        form = form();
        node = new VBox(header(), alsoAs, doubles, page);
        tabs.reachedFrom(node);
        model.sameDocument().subscribe(this::showDouble);
        model.alsoAs().subscribe(this::showOthers);
        tabs.chosen().subscribe(this::turn);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.shown().map(PersonView::nameOf);
    }

    @Override
    public void section(String section) {
        tabs.chosen().set(HISTORY.equals(section) ? HISTORY : FORM);
    }

    @Override
    public void focus() {
        Focus.first(name);
    }

    @Override
    public void leave() {
        model.left();
    }

    private static String nameOf(PersonCard card) {
        return card.names().isEmpty() ? Texts.get("directory.person.nameless") : card.names().full();
    }

    private RecordHeader header() {
        Label consent = PersonWords.consent(model.consent());
        StackPane chip = new StackPane(consent);
        model.shown().subscribe(card -> chip.getChildren().setAll(PersonWords.consent(model.consent())));
        return new RecordHeader("").title(title()).status(chip)
                .fact(Feather.CREDIT_CARD, model.shown().map(PersonView::document))
                .fact(Feather.BRIEFCASE, model.shown().map(this::work))
                .fact(Feather.CALENDAR, model.shown().map(card -> PersonWords.age(card.person(), model.today())))
                .acts(Buttons.menu(Texts.get("directory.more"), Feather.MORE_HORIZONTAL,
                        Buttons.item(Texts.get("directory.person.delete"), this::delete)))
                .tabs(tabs);
    }

    private static String document(PersonCard card) {
        return card.mainDocument().map(document -> document.type() == null && document.number() == null
                ? DirectoryCatalogues.WITHHELD_REASONS.label(document.withheldReason())
                : DocumentRules.shown(document.type(), document.number()))
                .orElseGet(() -> Texts.get("document.withheld"));
    }

    private String work(PersonCard card) {
        String occupation = card.person().occupationOther() != null ? card.person().occupationOther()
                : DirectoryCatalogues.OCCUPATIONS.label(card.person().occupation());
        String place = card.affiliationOn(model.today()).map(Affiliation::institution)
                .map(desk.directory().institutions()::name).orElse("");
        return PersonWords.joined(occupation, place);
    }

    private Node form() {
        PersonForm parts = new PersonForm(model);
        name = parts.name();
        return Boxes.page(32, name, new DocumentsPart(model).node(),
                PersonForm.part("directory.part.figures", parts.figures()),
                new AffiliationsPart(model, institutions).node(), new ConsentPart(model, told).node(),
                PersonForm.part("directory.part.contact", parts.contact(), parts.notes()),
                PersonForm.part("directory.part.sensitive", parts.sensitive()));
    }

    private void turn(String tab) {
        page.getChildren().setAll(HISTORY.equals(tab)
                ? new HistoryView(desk.tasks(), desk.histories(), model.records()).node() : form);
        if (model.isRecorded()) {
            desk.navigator().moved(Place.record(PersonKind.KIND.name(), model.id())
                    .at(HISTORY.equals(tab) ? HISTORY : null));
        }
    }

    private void showDouble(PersonLine other) {
        doubles.getChildren().setAll(other == null ? List.of() : List.of(Banners.of(Tone.WARN, Feather.USERS,
                Texts.get("directory.double", other.names().full()),
                Buttons.small(Buttons.outlined(Texts.get("directory.double.open"), () ->
                        desk.navigator().open(Place.record(PersonKind.KIND.name(), other.id())))),
                Buttons.small(Buttons.outlined(Texts.get("directory.double.join"), () -> join(other))))));
    }

    /// One line for each other record of hers: what it says stays beside what this one says.
    private void showOthers(List<PersonLine> others) {
        alsoAs.getChildren().setAll(others.stream().map(other -> Banners.of(Tone.NEUTRAL, Feather.LINK,
                Texts.get("directory.alsoAs", nameOf(other), other.maskedDocument()),
                Buttons.small(Buttons.quiet(Texts.get("directory.double.open"), () ->
                        desk.navigator().open(Place.record(PersonKind.KIND.name(), other.id())))),
                Buttons.small(Buttons.outlined(Texts.get("directory.separate"), this::separate)))).toList());
    }

    private static String nameOf(PersonLine line) {
        return line.names().isEmpty() ? Texts.get("directory.person.nameless") : line.names().full();
    }

    private void separate() {
        model.separate(() -> told.undoable(Texts.get("directory.separated")));
    }

    private void join(PersonLine other) {
        model.join(other.id(), () -> told.undoable(Texts.get("directory.double.joined")));
    }

    private void delete() {
        String who = nameOf(model.shown().get());
        model.delete(() -> told.undoable(Texts.get("directory.person.deleted", who)));
    }
}

package org.bitacora.mesa.ui;

import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bitacora.directory.AttachedFiles;
import org.bitacora.directory.model.AttachmentKind;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.record.FilesPart;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.QuorumRule;

/// The form of a mesa: what it is, its act, its secretariat, its quorum and notice, the dates that terms begin with,
/// and the long texts that its acta prints.
final class MesaFormView implements Screen {

    private final MesaFormViewModel model;
    private final RecordFields<Mesa> fields;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FocalPointsPart focalPoints;
    private final ScrollPane node;

    MesaFormView(MesaDesk desk, MesaFormViewModel model, ObservableValue<MesaSummary> summary) {
        this.model = model;
        fields = new RecordFields<>(model.record());
        Choices institutions = MesaChoices.institutions(desk, subscriptions);
        focalPoints = new FocalPointsPart(desk, model.record().id(), institutions, subscriptions);
        node = Boxes.page(32, identity(), part("mesa.part.act", act(), files(desk)),
                part("mesa.part.secretariat", new Form(fields.ref(MesaKind.SECRETARIAT, institutions).full())
                        .onLeft(model::left), focalPoints),
                part("mesa.part.quorum", quorum(summary)), part("mesa.part.terms", terms()),
                part("mesa.part.texts", texts()));
    }

    private Form identity() {
        ObservableValue<Boolean> placed = model.shown().map(mesa -> !mesa.isNational());
        return new Form(fields.text(MesaKind.NAME).full().needed())
                .together(fields.code(MesaKind.LEVEL, MesaChoices.of(MesaCatalogues.LEVELS)),
                        fields.code(MesaKind.TYPE, MesaChoices.of(MesaCatalogues.TYPES)))
                .together(fields.code(MesaKind.TERRITORY, MesaChoices.territories()).shownWhile(placed),
                        fields.code(MesaKind.STATE, MesaChoices.of(MesaCatalogues.STATES)))
                .together(fields.date(MesaKind.CONSTITUTED_ON), project())
                .onLeft(model::left);
    }

    private FormField project() {
        return fields.ref(MesaKind.PROJECT, Choices.of(model.projects()));
    }

    private Form act() {
        return new Form().together(fields.code(MesaKind.ACT_TYPE, MesaChoices.of(MesaCatalogues.ACT_TYPES)),
                        fields.text(MesaKind.ACT_NUMBER).day(), fields.date(MesaKind.ACT_DATE))
                .add(fields.code(MesaKind.ACT_REVIEW, MesaChoices.of(MesaCatalogues.ACT_REVIEWS)))
                .onLeft(model::left);
    }

    /// The act itself, and what else belongs to the mesa.
    private FilesPart files(MesaDesk desk) {
        FilesPart files = new FilesPart(AttachedFiles.of(desk.directory().attachments(), model.record().ref(),
                AttachmentRoles.FORMAL_ACT), FilesPart.Words.part(Texts.get("mesa.part.files"),
                Texts.get("mesa.part.files.purpose")), desk.tasks(), desk.dialogs(), desk::undo);
        desk.follow(subscriptions, Set.of(AttachmentKind.KIND.name()), changes -> files.readAgain());
        return files;
    }

    private Form quorum(ObservableValue<MesaSummary> summary) {
        ObservableValue<String> consequence = Bindings.createStringBinding(
                () -> consequence(model.shown().get(), summary.getValue()), model.shown(), summary);
        return new Form(fields.code(MesaKind.QUORUM_RULE, MesaChoices.of(MesaCatalogues.QUORUM_RULES)).full())
                .add(fields.integer(MesaKind.QUORUM_NUMBER).shownWhile(
                        model.shown().map(mesa -> MesaCodes.FIXED.equals(mesa.quorumRule()))))
                .put(Labels.following(Labels.wrapping(Labels.second("")), consequence))
                .add(fields.integer(MesaKind.NOTICE_DAYS).help(model.shown().map(MesaFormView::notice)))
                .onLeft(model::left);
    }

    /// "Con 12 delegaciones hacen falta 7."
    private static String consequence(Mesa mesa, MesaSummary summary) {
        int seats = summary == null ? 0 : summary.delegations();
        OptionalInt needed = QuorumRule.ordinary(mesa, seats);
        if (seats == 0) {
            return Texts.get("mesa.quorum.noSeats");
        }
        return needed.isEmpty() ? Texts.get("mesa.quorum.none")
                : Texts.count("mesa.quorum.needs", seats, needed.getAsInt());
    }

    private static String notice(Mesa mesa) {
        return mesa.noticeDays() == null ? Texts.get("mesa.notice.none")
                : Texts.count("mesa.notice", mesa.noticeDays());
    }

    private Form terms() {
        return new Form().together(fields.date(MesaKind.COMMUNICATED_ON)
                                .help(Texts.get("mesa.terms.communicated")),
                        fields.date(MesaKind.EFFECTIVE_ON)
                                .help(Texts.get("mesa.terms.effective")),
                        fields.date(MesaKind.REPORTED_ON)
                                .help(Texts.get("mesa.terms.reported")))
                .onLeft(model::left);
    }

    private Form texts() {
        return new Form(fields.longText(MesaKind.OBJECT, 5), fields.longText(MesaKind.SCOPE, 6),
                fields.longText(MesaKind.FUNCTIONS, 8), fields.longText(MesaKind.NOTES, 3)).onLeft(model::left);
    }

    static VBox part(String titleKey, Node... nodes) {
        VBox part = Boxes.column(12, Labels.section(Texts.get(titleKey)));
        part.getChildren().addAll(nodes);
        return part;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        node.applyCss();
        Focus.first(node);
    }

    @Override
    public void leave() {
        model.left();
        focalPoints.leave();
    }
}

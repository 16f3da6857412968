package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.directory.PlaceChoices;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.form.LiveChoices;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.TrainingCatalogues;
import org.kordamp.ikonli.feather.Feather;

/// The tab Datos: the form at the left, the sessions at the right.
final class TrainingFormView implements Screen {

    private final TrainingFormViewModel model;
    private final FormLists lists;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Happenings happenings;
    private final VBox sessions = Boxes.column(24);
    private final FormField name;
    private final Form head;
    private final Form form;
    private final ScrollPane node;

    /// @param open leads to another training
    TrainingFormView(TrainingFormViewModel model, FormLists lists, Happenings happenings, Consumer<UUID> open) {
        this.happenings = happenings;
        this.model = model;
        this.lists = lists;
        name = Fields.text(Texts.get("training.name"), model.name()).full().needed().error(model.error("name"));
        head = new Form(name).onLeft(model::save);
        form = form();
        VBox right = Boxes.styled(Boxes.column(24, sessionsSection(),
                happenings.barriers(), new ReplicationsPart(model.replications(), open)), "training-form-side");
        HBox columns = Boxes.styled(Boxes.top(32, Boxes.wide(form), right), "training-form");
        // Names of trainings are long: theirs is the whole width.
        node = Boxes.page(16, head, columns);
        model.sessions().addListener((ListChangeListener<SessionViewModel>) change -> showSessions());
        // What hangs on a training waits until there is one.
        subscriptions.follow(model.fresh(), fresh -> {
            if (!fresh) {
                happenings.begin(model.institution(), subscriptions);
            }
            showSessions();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Texts.get("training.tab.form"));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public void opened() {
        if (model.fresh().get()) {
            // A scroll pane takes its content into the scene when it is first styled; before, nothing in it has focus.
            node.applyCss();
            name.focus();
        }
    }

    @Override
    public void leave() {
        head.commit();
        form.commit();
        model.save();
        model.sessions().forEach(model::save);
        happenings.leave();
    }

    private Form form() {
        Form fields = new Form()
                .together(pair(choice("type", TrainingCatalogues.TYPES, model.type())),
                        pair(choice("modality", TrainingCatalogues.MODALITIES, model.modality())))
                .add(Fields.multi(Texts.get("training.topics"), FormLists.of(TrainingCatalogues.TOPICS),
                        model.topics()).full())
                .add(Fields.search(Texts.get("training.institution"), institutions(), model.institution()).full())
                .add(Fields.search(Texts.get("training.municipality"), PlaceChoices.municipalities(),
                        model.municipality()).full().help(model.hint("municipality")))
                .add(locality())
                .together(pair(Fields.text(Texts.get("training.place"), model.place()).full()),
                        pair(choice("channel", TrainingCatalogues.CHANNELS, model.channel())
                                .help(model.hint("channel"))))
                .add(onReplication(Fields.search(Texts.get("training.parentTraining"), lists.trainings(),
                        model.parent()).full().error(model.error("parentTraining"))
                        .help(model.hint("parentTraining"))))
                .add(onReplication(Fields.search(Texts.get("training.replicator"), lists.people(),
                        model.replicator()).full().help(Texts.get("training.form.replicatorHelp"))))
                .add(Fields.choice(Texts.get("training.project"), lists.projects(), model.project()).full())
                .add(Fields.search(Texts.get("training.questionnaire"), lists.questionnaires(), model.questionnaire())
                        .full().help(Texts.get("training.form.questionnaireHelp")))
                .add(Fields.longText(Texts.get("training.objective"), model.objective(), 2))
                .add(Fields.text(Texts.get("training.targetPopulation"), model.population()).full())
                .add(Fields.longText(Texts.get("training.notes"), model.notes(), 2));
        return fields.onLeft(model::save);
    }

    private FormField locality() {
        FormField field = Fields.search(Texts.get("training.locality"), PlaceChoices.localities(
                model.municipality()::get), model.locality()).full();
        return field.shownWhile(Bindings.createBooleanBinding(() -> PlaceChoices.hasLocalities(
                model.municipality().get(), model.locality().get()), model.municipality(), model.locality()));
    }

    private FormField onReplication(FormField field) {
        return field.shownWhile(model.isReplication());
    }

    private static FormField choice(String label, Catalogue catalogue,
            StringProperty code) {
        return Fields.choice(Texts.get("training." + label), FormLists.of(catalogue), code).full();
    }

    private static FormField pair(FormField field) {
        return Boxes.styled(Boxes.wide(field), "training-form-half");
    }

    /// The last line of the list makes an institution of what was typed.
    private Choices institutions() {
        LiveChoices<Choice> known = new LiveChoices<>((all, typed) -> Choices.of(all).find(typed), choice -> choice);
        known.refresh(lists.institutions());
        return known.creating(model.tasks(), model::createInstitution);
    }

    private Node sessionsSection() {
        Button add = Buttons.link(Texts.get("training.form.addSession"), Feather.PLUS, model::addSession);
        add.visibleProperty().bind(model.fresh().not());
        return Boxes.column(12, Cards.heading(Texts.get("training.form.sessions"), add), sessions);
    }

    private void showSessions() {
        List<Node> blocks = new ArrayList<>();
        int count = model.sessions().size();
        for (int i = 0; i < count; i++) {
            SessionViewModel session = model.sessions().get(i);
            blocks.add(new SessionBlock(session, count == 1 ? 0 : i + 1, () -> model.save(session),
                    () -> remove(session), happenings.incidents(session.id())));
        }
        Cards.fill(sessions, blocks);
    }

    private void remove(SessionViewModel session) {
        model.deleteSession(session);
        Layer.over(node).toast(Texts.get("training.session.removed"), Texts.get("training.undo"), model::undo);
    }
}

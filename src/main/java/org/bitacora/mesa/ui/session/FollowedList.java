package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What the mesa has to follow up, under the point that does so: how far each is, said with one press (C10, C27).
final class FollowedList {

    private static final List<Integer> STEPS = List.of(25, 50, 75);

    private final SessionViewModel model;
    private final CommitmentService service;
    private final VBox list = Cards.list(List.of());
    private final Label none = Labels.second(Texts.get("session.followed.none"));
    private final VBox node;
    private List<Standing> shown;

    FollowedList(SessionViewModel model) {
        this.model = model;
        service = model.commitments();
        list.managedProperty().bind(list.visibleProperty());
        node = Boxes.column(8, Boxes.styled(new Label(Texts.get("session.followed")), "bit-caption-strong", "bit-second"),
                none, list);
    }

    Node node() {
        return node;
    }

    void show(SessionState state) {
        if (!state.followed().equals(shown)) {
            shown = state.followed();
            none.setVisible(shown.isEmpty());
            none.setManaged(shown.isEmpty());
            Cards.fill(list, shown.stream().map(this::row).toList());
        }
    }

    private Node row(Standing standing) {
        String title = CommitmentLines.title(standing.commitment());
        MenuButton progress = Buttons.menu(Texts.get("session.followed.progress"), Feather.TRENDING_UP);
        progress.setAccessibleText(Texts.get("session.followed.progressOf", title));
        STEPS.forEach(step -> progress.getItems().add(Buttons.item(Texts.get("session.commitment.progress", step),
                () -> follow(standing.id(), step, null))));
        progress.getItems().addAll(Buttons.item(Texts.get("session.followed.done"), () -> close(standing.id())),
                Buttons.item(Texts.get("session.followed.say"), () -> say(standing)));
        HBox row = Rows.row(title, SessionWords.join(" · ", CommitmentLines.who(model, standing.commitment()),
                        CommitmentLines.due(standing.commitment(), model.desk().today()).getText()),
                CommitmentLines.status(standing));
        if (standing.isOpen()) {
            row.getChildren().add(progress);
        }
        return row;
    }

    /// The day of the session, or today while it is still to come.
    private LocalDate day() {
        LocalDate date = model.now().session().date();
        LocalDate today = model.desk().today();
        return date == null || date.isAfter(today) ? today : date;
    }

    private void follow(UUID commitment, Integer percent, String words) {
        LocalDate day = day();
        model.act(progress -> {
            FollowUp draft = service.followUps().draft(commitment, model.id());
            return service.followUps().tell(new FollowUp(draft.id(), commitment, day, model.id(), percent, words));
        });
    }

    private void close(UUID commitment) {
        LocalDate day = day();
        model.act(progress -> service.close(commitment, day, model.id()));
    }

    private void say(Standing standing) {
        StringProperty words = new SimpleStringProperty();
        ObjectProperty<Integer> percent = new SimpleObjectProperty<>(standing.progress());
        Form form = new Form(Fields.longText(Texts.get("followUp.text"), words, 3),
                Fields.integer(Texts.get("followUp.progress"), percent));
        new DialogBox(CommitmentLines.title(standing.commitment()), form).wide().leaving(Texts.get("fx.cancel"))
                .main(Texts.get("session.followed.save"), Feather.CHECK, () -> {
                    form.commit();
                    if (words.get() != null || percent.get() != null) {
                        follow(standing.id(), percent.get(), words.get());
                    }
                }).show(node);
    }
}

package org.bitacora.mesa.ui.session;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.CommitmentRules;
import org.bitacora.commitment.model.Standing;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.kordamp.ikonli.feather.Feather;

/// What was agreed under a point: what, who, by when (C10, C15, C27). Each is a commitment of the mesa, which its next
/// session follows up.
final class CommitmentsList {

    private final SessionViewModel model;
    private final CommitmentService service;
    private final UUID item;
    private final SavedRows<Commitment> born;
    private final VBox node = Boxes.column(8);
    private final Label caption = Boxes.styled(new Label(Texts.get("session.commitment.ofPoint")), "bit-caption-strong",
            "bit-second");
    private RowCards<Commitment> cards;
    private List<Standing> shown;

    CommitmentsList(SessionViewModel model, UUID item) {
        this.model = model;
        this.item = item;
        service = model.commitments();
        shown = model.now().agreedIn(item);
        born = new SavedRows<>(CommitmentKind.KIND, "commitment/in/" + item, new SavedRows.Ways<>(this::read,
                CommitmentRules::check, service::saveAll), model.desk().tasks(), model.desk().workspace().drafts());
        born.open(this::build);
    }

    Node node() {
        return node;
    }

    private List<Commitment> read() {
        return service.ofItem(item).stream().map(Standing::commitment).toList();
    }

    private void build() {
        cards = new RowCards<>(born.rows(), this::line, this::form, born::remove);
        caption.visibleProperty().bind(cards.visibleProperty());
        caption.managedProperty().bind(caption.visibleProperty());
        node.getChildren().setAll(caption, cards, Boxes.row(8, Buttons.link(Texts.get("session.commitment.add"),
                Feather.PLUS, this::add), Keycaps.of("Ctrl +")));
    }

    /// One more, to be typed; agreed on the day of the session.
    void add() {
        MesaSession session = model.now().session();
        model.act(progress -> service.draft(MesaSessionKind.KIND.name(), model.id(), item, session.mesa()),
                draft -> born.add(session.date() == null || session.date().isAfter(model.desk().today()) ? draft
                        : agreedOn(draft, session)));
    }

    private static Commitment agreedOn(Commitment draft, MesaSession session) {
        RecordModel<Commitment> edited = new RecordModel<>(CommitmentKind.KIND, draft);
        edited.value(CommitmentKind.AGREED_ON).setValue(session.date());
        edited.value(CommitmentKind.PROJECT).setValue(session.project() == null ? draft.project() : session.project());
        return edited.current();
    }

    private Line line(Commitment one) {
        return new Line(CommitmentLines.title(one), CommitmentLines.who(model, one), CommitmentLines.due(one,
                model.desk().today()));
    }

    private Node form(RecordModel<Commitment> row) {
        RecordFields<Commitment> fields = new RecordFields<>(row);
        row.value(CommitmentKind.ASSIGNEE).addListener((source, before, now) -> {
            if (now != null && row.value(CommitmentKind.INSTITUTION).getValue() == null) {
                row.value(CommitmentKind.INSTITUTION).setValue(institutionOf(now));
            }
        });
        return new Form(fields.longText(CommitmentKind.TEXT, 2).patient())
                .together(fields.ref(CommitmentKind.ASSIGNEE, SessionChoices.people(model)),
                        fields.date(CommitmentKind.DUE_DATE))
                .add(fields.ref(CommitmentKind.INSTITUTION, SessionChoices.institutions(model.desk())))
                .onLeft(born::left);
    }

    /// That of the seat for which she came, else hers.
    private UUID institutionOf(UUID person) {
        return model.now().dossier().presences().stream().filter(stay -> stay.person().equals(person))
                .map(stay -> stay.delegation() == null ? stay.institution() : model.now().dossier()
                        .delegation(stay.delegation()).map(seat -> seat.institution()).orElse(null))
                .filter(found -> found != null).findFirst().orElseGet(() -> model.desk().directory().people().line(person)
                        .map(PersonLine::institution).orElse(null));
    }

    void show(SessionState state) {
        List<Standing> now = state.agreedIn(item);
        if (!now.equals(shown)) {
            shown = now;
            born.readAgain();
        } else if (cards != null) {
            cards.refresh();
        }
    }

    void leave() {
        born.left();
    }
}

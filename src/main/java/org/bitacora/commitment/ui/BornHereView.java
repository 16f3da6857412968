package org.bitacora.commitment.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.CommitmentRules;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The commitments born in a record of another room, typed where they arise. The rest of each (follow-ups, old dates)
/// is in its own record, one press away.
final class BornHereView implements Screen {

    private final CommitmentDesk desk;
    private final CommitmentService service;
    private final String originKind;
    private final UUID origin;
    private final Subscriptions bag = new Subscriptions();
    private final StackPane node = new StackPane();
    private final SavedRows<Commitment> born;
    private final Map<UUID, CommitmentRow> known = new HashMap<>();
    private final Choosing choosing;
    private RowCards<Commitment> cards;
    private Node page;

    BornHereView(CommitmentDesk desk, String originKind, UUID origin) {
        this.desk = desk;
        this.originKind = originKind;
        this.origin = origin;
        service = desk.commitments();
        choosing = Choosing.live(desk, bag);
        born = new SavedRows<>(CommitmentKind.KIND, "commitment/of/" + origin, new SavedRows.Ways<>(this::read,
                CommitmentRules::check, service::saveAll), desk.tasks(), desk.workspace().drafts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscriptions subscriptions() {
        return bag;
    }

    @Override
    public void opened() {
        born.open(() -> {
            // First the page, then the cards: a row that is added unfolds where it is seen.
            born.rows().rows().subscribe(this::show);
            cards = new RowCards<>(born.rows(), this::line, this::form, born::remove);
            page = page();
            show();
            standings();
        });
        List<String> kinds = new ArrayList<>(CommitmentDesk.OWN_KINDS);
        kinds.addAll(List.of("person", "institution"));
        desk.follow(bag, kinds, changes -> {
            born.readAgain();
            standings();
        });
    }

    @Override
    public void leave() {
        born.left();
    }

    private List<Commitment> read() {
        return service.ofOrigin(desk.same(originKind, origin)).stream().map(Standing::commitment).toList();
    }

    /// How each stands, and the names its line speaks of.
    private void standings() {
        desk.read(progress -> CommitmentRow.of(desk, service.ofOrigin(desk.same(originKind, origin))), rows -> {
            known.clear();
            rows.forEach(row -> {
                known.put(row.id(), row);
                choosing.people().named(row.commitment().assignee(), row.assignee());
            });
            if (cards != null) {
                cards.refresh();
            }
        });
    }

    private void show() {
        boolean none = born.rows().rows().isEmpty();
        node.getChildren().setAll(none ? nothing() : page);
        // A scroll pane takes its content into the scene when it is first styled; before, no row can have the focus.
        node.applyCss();
    }

    private Node nothing() {
        return EmptyState.of(Feather.CHECK_SQUARE, Texts.get("commitment.born.none"),
                Texts.get("commitment.born.purpose"),
                Buttons.filled(Texts.get("commitment.born.add"), Feather.PLUS, this::add));
    }

    private Node page() {
        Button add = Buttons.link(Texts.get("commitment.born.add"), Feather.PLUS, this::add);
        return Boxes.page(16, Cards.section(Cards.heading(Texts.get("commitment.room"), add), cards));
    }

    private void add() {
        desk.read(progress -> service.draft(originKind, origin, null, null), born::add);
    }

    private Line line(Commitment one) {
        CommitmentRow row = known.get(one.id());
        return row == null ? Line.of(CommitmentWords.title(one), "") : new Line(CommitmentWords.title(one),
                CommitmentWords.join(" · ", CommitmentWords.dayAndAgeing(row.standing(), desk.today()), row.who()),
                CommitmentWords.chip(row.standing()));
    }

    private Node form(RecordModel<Commitment> row) {
        RecordFields<Commitment> fields = new RecordFields<>(row);
        choosing.bringInstitution(row);
        Form form = new Form(fields.longText(CommitmentKind.TEXT, 2).patient())
                .together(fields.ref(CommitmentKind.ASSIGNEE, choosing.people()),
                        fields.ref(CommitmentKind.INSTITUTION, choosing.institutions()));
        if (row.base().dueDate() == null) {
            // A settled day is moved in the record, which keeps the old one.
            form.add(fields.date(CommitmentKind.DUE_DATE));
        }
        Button open = Buttons.link(Texts.get("commitment.born.open"), Feather.ARROW_RIGHT, () -> {
            born.left();
            desk.navigator().open(Place.record(CommitmentKind.KIND.name(), row.id()));
        });
        // A new one opens once it is saved.
        open.setVisible(known.containsKey(row.id()));
        return form.put(open).onLeft(born::left);
    }
}

package org.bitacora.report.ui;

import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Period;
import org.kordamp.ikonli.feather.Feather;

/// "Informes": the report of a quarter on one page; each of its numbers opens onto its rows. A place of this room may
/// name the quarter in its section.
public final class ReportView implements Screen {

    public static final String ROOM = "report";
    /// Begins the sections of this room that show the reports that were delivered.
    public static final String DELIVERIES = "entregas";
    private static final String TARGET = "target/";

    private final ReportDesk desk;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReportViewModel model;
    private final BorderPane node = new BorderPane();
    private final Button send = Buttons.small(Buttons.filled(Texts.get("report.send"), Feather.UPLOAD, this::send));
    private Node pressed;

    public ReportView(ReportDesk desk, Place place) {
        this.desk = desk;
        node.getStylesheets().add(ReportView.class.getResource("report.css").toExternalForm());
        model = new ReportViewModel(desk, quarter(place), subscriptions);
        node.setTop(new ReportHead(model, subscriptions, deliveries(), send));
        subscriptions.follow(model.page(), page -> showPage());
        subscriptions.follow(model.choice(), choice -> {
            showPage();
            desk.navigator().moved(Place.room(ROOM).at(choice.quarter().label()));
        });
        subscriptions.keep(model.open().subscribe(this::showRows));
        openTarget(place);
    }

    /// The rows counted towards a target.
    public static Place target(UUID target) {
        return Place.room(ROOM).at(TARGET + target);
    }

    private void openTarget(Place place) {
        if (place.section() != null && place.section().startsWith(TARGET)) {
            model.openTarget(UUID.fromString(place.section().substring(TARGET.length())));
        }
    }

    private static Period quarter(Place place) {
        return place.section() == null ? null : Period.named(place.section()).orElse(null);
    }

    private void showPage() {
        ReportPage page = model.page().get();
        send.setDisable(page == null);
        if (page == null || model.open().get() != null) {
            return;
        }
        node.setCenter(page.isEmpty() ? nothing()
                : Boxes.page(24, new PartPane(page, model.choice().get().isYear(), this::open)));
    }

    private Node nothing() {
        return EmptyState.of(Feather.BAR_CHART_2, Texts.get("report.none", model.choice().get().quarter().year()),
                Texts.get("report.none.purpose"), Buttons.outlined(Texts.get("report.none.act"), Feather.BOOK_OPEN,
                        () -> desk.navigator().open(Place.room("training"))),
                HowTo.link(desk.navigator(), "report"));
    }

    private void open(Figure figure) {
        pressed = node.getScene() == null ? null : node.getScene().getFocusOwner();
        model.open(figure);
    }

    private Node page;

    private void showRows(FigureList list) {
        if (list != null) {
            page = page == null ? node.getCenter() : page;
            FigureRowsPane rows = new FigureRowsPane(desk, list, model::closeRows);
            node.setCenter(rows);
            rows.requestFocus();
        } else if (page != null) {
            node.setCenter(page);
            page = null;
            if (pressed != null) {
                pressed.requestFocus();
            }
        }
    }

    private Button deliveries() {
        return Buttons.small(Buttons.outlined(Texts.get("cut.title"), Feather.ARCHIVE,
                () -> desk.navigator().open(Place.room(ROOM).at(DELIVERIES))));
    }

    private void send() {
        AudienceDialog.ask(node, (audience, keep) -> desk.excel().write(node, model.fileName(audience),
                (file, progress) -> model.write(audience, keep, file, progress)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.choice().map(choice -> choice.quarter().title());
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public boolean show(Place place) {
        if (place.section() != null && place.section().startsWith(DELIVERIES)) {
            return false;
        }
        Period quarter = quarter(place);
        if (quarter != null) {
            model.choose(model.choice().get().withQuarter(quarter));
        }
        openTarget(place);
        return true;
    }
}

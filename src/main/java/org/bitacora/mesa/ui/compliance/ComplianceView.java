package org.bitacora.mesa.ui.compliance;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.mesa.model.compliance.Light;
import org.bitacora.mesa.ui.MesaDesk;

/// *Cumplimiento* of a mesa: a light for each rule of its kind and level, in the year that is chosen.
public final class ComplianceView implements Screen {

    /// The stable name of its tab.
    public static final String TAB = "compliance";

    private static final int YEARS_BACK = 2;
    private static final String GUIDE = "compliance";

    private final MesaDesk desk;
    private final ComplianceViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StackPane node = new StackPane();
    private final Segments years = new Segments();
    private final Label finding = Labels.section("");
    private final Label details = Labels.wrapping(Labels.second(""));
    private final VBox lights = Cards.list(List.of());

    public ComplianceView(MesaDesk desk, UUID mesa) {
        this.desk = desk;
        model = new ComplianceViewModel(desk, mesa);
        node.getStylesheets().add(ComplianceView.class.getResource("compliance.css").toExternalForm());
        for (int year = model.thisYear() - YEARS_BACK; year <= model.thisYear(); year++) {
            years.segment(String.valueOf(year), String.valueOf(year));
        }
        years.chosen().set(String.valueOf(model.year()));
        years.setAccessibleText(Texts.get("compliance.year"));
        subscriptions.keep(years.chosen().subscribe((before, now) -> model.year(Integer.parseInt(now))));
        subscriptions.follow(model.board(), this::show);
        model.open(subscriptions);
    }

    private void show(ComplianceBoard board) {
        if (board == null) {
            return;
        }
        finding.setText(model.finding());
        details.setText(model.details());
        Cards.fill(lights, board.lights().stream().map(this::row).toList());
        if (node.getChildren().isEmpty()) {
            node.getChildren().setAll(page());
        }
    }

    private Node page() {
        return Boxes.page(16, Boxes.row(12, years, Boxes.spacer(), HowTo.link(desk.navigator(), GUIDE),
                desk.excel().button(() -> BoardSheet.of(model.board().get()))),
                Boxes.column(2, finding, details), lights);
    }

    private Node row(Light light) {
        return new LightRow(light, model.isOpen(light), model::go, open -> model.turn(light, open));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }
}

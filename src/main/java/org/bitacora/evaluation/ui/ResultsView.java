package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.ResultRow;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.TechnicalDetail;
import org.bitacora.evaluation.workbook.TechnicalSheets;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Sides;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.chart.EntryExit;
import org.bitacora.fx.chart.EntryExitChart;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Disclosure;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Resultados": the finding in one sentence, the constructs, the items to talk about, and who has no pair.
final class ResultsView implements Screen {

    private final EvaluationDesk desk;
    private final UUID training;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ResultsViewModel model;
    private final StackPane node = EvaluationStyle.on(new StackPane());
    private final VBox findings = Boxes.column(16);
    private final CountsCard counts = new CountsCard();
    private final UnpairedList unpaired;
    private final VBox rowsLink = new VBox();
    private final Disclosure technical;
    private final Node page;

    ResultsView(EvaluationDesk desk, UUID training) {
        this.desk = desk;
        this.training = training;
        unpaired = new UnpairedList(desk, false);
        technical = new Disclosure(Texts.get("technical"), Texts.get("technical.purpose"), this::technical);
        page = page();
        model = new ResultsViewModel(desk, training, subscriptions);
        subscriptions.follow(model.results(), this::show);
    }

    private Node page() {
        VBox side = Boxes.styled(Boxes.column(16, counts, unpaired, rowsLink), "bit-side");
        findings.setMinWidth(0);
        return Boxes.page(24, new Sides(findings, side), technical);
    }

    private Node technical() {
        TechnicalDetail detail = model.technical();
        return new TechnicalPane(detail, desk.excel().button(Texts.get("technical"), () -> TechnicalSheets.of(detail)));
    }

    private void show(TrainingResults results) {
        if (results == null) {
            return;
        }
        if (results.sheets().entries() + results.sheets().exits() == 0) {
            node.getChildren().setAll(nothing());
            return;
        }
        if (!node.getChildren().contains(page)) {
            node.getChildren().setAll(page);
        }
        counts.show(results.sheets());
        unpaired.show(results.sheets());
        findings.getChildren().setAll(finding(results), chart(results));
        List<ResultsViewModel.Talk> talks = ResultsViewModel.talks(results);
        if (!talks.isEmpty()) {
            findings.getChildren().add(Cards.section(Texts.get("evaluation.items"), Cards.list(
                    talks.stream().map(talk -> TalkRow.of(talk, () -> openItem(results, talk))).toList())));
        }
        model.technical().forms().ifPresent(forms -> findings.getChildren().add(FormsPart.of(forms)));
        List<ResultRow> rows = results.rows();
        rowsLink.getChildren().setAll(Buttons.link(Texts.count("evaluation.rows.link", rows.size()), Feather.LIST,
                () -> open(Texts.count("evaluation.rows.title", rows.size()), rows)));
        rowsLink.setVisible(!rows.isEmpty());
        technical.renew();
    }

    private static Node finding(TrainingResults results) {
        return Boxes.column(4, Labels.finding(ResultsViewModel.headline(results)),
                Boxes.styled(Labels.prose(ResultsViewModel.details(results)), "bit-second"));
    }

    private Node chart(TrainingResults results) {
        List<EntryExit> points = ResultsViewModel.chart(results);
        return points.isEmpty() ? new VBox() : Cards.card(new EntryExitChart(Texts.get("evaluation.chart"), points));
    }

    private void openItem(TrainingResults results, ResultsViewModel.Talk talk) {
        open(Texts.get("evaluation.rows.item", talk.change().item().position()),
                results.rowsOfItem(talk.change().item().code()));
    }

    private void open(String title, List<ResultRow> rows) {
        node.getChildren().setAll(new ResultRowsPane(desk, title, rows, () -> node.getChildren().setAll(page)));
    }

    private Node nothing() {
        return EmptyState.of(Feather.BAR_CHART_2, Texts.get("evaluation.results.none"),
                Texts.get("evaluation.results.none.purpose"),
                Buttons.filled(Texts.get("evaluation.results.none.act"), Feather.EDIT_3, () -> desk.navigator()
                        .open(Place.record("training", training).at(EvaluationTabs.SHEETS))),
                HowTo.link(desk.navigator(), "answers"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Texts.get("evaluation.tab.results"));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }
}

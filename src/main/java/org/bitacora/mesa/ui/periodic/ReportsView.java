package org.bitacora.mesa.ui.periodic;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bitacora.document.Paper;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.ActaRules;
import org.bitacora.mesa.model.PeriodicReport;
import org.bitacora.mesa.model.PeriodicReportKind;
import org.bitacora.mesa.paper.PeriodicReportPaper;
import org.bitacora.mesa.paper.PeriodicReportText;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaPage;
import org.bitacora.mesa.ui.PaperFile;
import org.kordamp.ikonli.feather.Feather;

/// The periodic reports of a mesa as rows; a row unfolds into its period, its facts and its four blocks.
public final class ReportsView {

    private final MesaDesk desk;
    private final UUID mesa;
    private final Subscriptions bag = new Subscriptions();
    private final SavedRows<PeriodicReport> reports;
    private final VBox content = Boxes.column(16);
    private final ScrollPane node = Boxes.page(16, content);

    private ReportsView(MesaDesk desk, UUID mesa) {
        this.desk = desk;
        this.mesa = mesa;
        reports = new SavedRows<>(PeriodicReportKind.KIND, "periodicReport/" + mesa, new SavedRows.Ways<>(
                () -> desk.mesas().rows().ofMesa(PeriodicReportKind.KIND, mesa), ActaRules::check,
                (before, after) -> desk.mesas().rows().save(PeriodicReportKind.KIND, before, after)), desk.tasks(),
                desk.workspace().drafts());
        reports.open(this::show);
        desk.follow(bag, Set.of(PeriodicReportKind.KIND.name()), changes -> reports.readAgain());
    }

    /// The page of the tab.
    public static MesaPage page(MesaDesk desk, UUID mesa) {
        ReportsView view = new ReportsView(desk, mesa);
        return new MesaPage(view.node, view.reports::left, view.bag);
    }

    private void show() {
        RowCards<PeriodicReport> cards = new RowCards<>(reports.rows(), ReportsView::line, this::form, reports::remove);
        Node nothing = EmptyState.of(Feather.FILE_TEXT, Texts.get("periodic.none"), Texts.get("periodic.purpose"));
        nothing.managedProperty().bind(nothing.visibleProperty());
        reports.rows().rows().subscribe(() -> nothing.setVisible(reports.rows().rows().isEmpty()));
        nothing.setVisible(reports.rows().rows().isEmpty());
        content.getChildren().setAll(Boxes.row(12, Buttons.small(Buttons.filled(Texts.get("periodic.new"), Feather.PLUS,
                this::add)), Boxes.spacer(), HowTo.link(desk.navigator(), "periodic")), nothing, cards);
    }

    /// A report of this quarter with what the records tell of it.
    private void add() {
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> {
            PeriodicReport draft = desk.mesas().periodicReports().draft(mesa);
            return PeriodicReportText.filled(draft, desk.mesas().periodicReports().facts(mesa, draft.fromDate(),
                    draft.toDate()));
        }, filled -> {
            reports.add(filled);
            reports.left();
        });
    }

    private static Line line(PeriodicReport report) {
        return Line.of(report.fromDate() == null || report.toDate() == null ? Texts.get("periodicReport.kind")
                : Formats.capital(Texts.get("periodic.period", Formats.date(report.fromDate()),
                Formats.date(report.toDate()))), report.preparedBy() == null ? ""
                : Texts.get("periodic.by", report.preparedBy()));
    }

    private Node form(RecordModel<PeriodicReport> row) {
        RecordFields<PeriodicReport> fields = new RecordFields<>(row);
        VBox facts = Boxes.column(2);
        Runnable told = () -> tell(row, facts);
        row.value(PeriodicReportKind.FROM_DATE).addListener((source, before, now) -> told.run());
        row.value(PeriodicReportKind.TO_DATE).addListener((source, before, now) -> told.run());
        told.run();
        Form period = new Form().together(fields.date(PeriodicReportKind.FROM_DATE),
                fields.date(PeriodicReportKind.TO_DATE)).onLeft(reports::left);
        Form blocks = new Form(fields.longText(PeriodicReportKind.ADVANCES, 6),
                fields.longText(PeriodicReportKind.CHALLENGES, 5), fields.longText(PeriodicReportKind.OPPORTUNITIES, 4),
                fields.longText(PeriodicReportKind.ARTICULATIONS, 4), fields.text(PeriodicReportKind.PREPARED_BY))
                .onLeft(reports::left);
        return Boxes.column(16, period, facts, blocks, Boxes.row(12, PaperFile.button(desk,
                Texts.get("periodic.paper.title"), () -> paper(row.current()))));
    }

    /// The numbers of the period, in one line that follows its days.
    private void tell(RecordModel<PeriodicReport> row, VBox facts) {
        PeriodicReport now = row.current();
        if (now.fromDate() == null || now.toDate() == null) {
            facts.getChildren().clear();
            return;
        }
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> PeriodicReportPaper.rows(
                desk.mesas().periodicReports().facts(mesa, now.fromDate(), now.toDate())), read -> facts.getChildren().setAll(
                        Labels.strong(Texts.get("periodic.facts")), Labels.wrapping(Labels.second(said(read)))));
    }

    private static String said(List<List<String>> rows) {
        return String.join(" · ", rows.stream().map(row -> row.get(0) + ": " + row.get(1)).toList());
    }

    private Paper paper(PeriodicReport report) {
        return PeriodicReportPaper.of(desk.mesas().find(mesa).orElseThrow(), report,
                desk.mesas().periodicReports().facts(mesa, report.fromDate(), report.toDate()));
    }
}

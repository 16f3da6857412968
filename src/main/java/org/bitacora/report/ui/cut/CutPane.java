package org.bitacora.report.ui.cut;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Busy;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.ProgressCard;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.cut.CutComparison;
import org.bitacora.report.model.cut.CutWords;
import org.bitacora.report.model.cut.ReportCut;
import org.kordamp.ikonli.feather.Feather;

/// One delivered report: what it was, the finding in one sentence, what must be known first, and its figures delivered
/// and today. A figure opens onto the rows that make the difference.
final class CutPane extends VBox {

    private final CutDesk desk;
    private final CutsViewModel model;
    private final ReportCut cut;
    private final VBox body = Boxes.tall(new VBox());
    private Page page;
    private Node pressed;

    private record Page(CutComparison of, boolean outdated, List<Node> nodes) {
    }

    CutPane(CutDesk desk, CutsViewModel model, ReportCut cut, Subscriptions bag, Consumer<ReportCut> removed) {
        this.desk = desk;
        this.model = model;
        this.cut = cut;
        getChildren().addAll(header(removed), body);
        bag.keep(model.comparison().subscribe(comparison -> show()));
        bag.keep(model.busy().state().subscribe(state -> show()));
        bag.keep(model.outdated().subscribe(outdated -> show()));
        bag.keep(model.open().subscribe(open -> show()));
        show();
    }

    private RecordHeader header(Consumer<ReportCut> removed) {
        return new RecordHeader(cut.name()).status(Chips.neutral(cut.exposure().label()))
                .fact(Feather.CALENDAR, cut.period().days())
                .fact(Feather.FOLDER, model.projectName(cut))
                .fact(Feather.UPLOAD, Texts.get("cut.fact.delivered", when(), cut.deliveredBy()))
                .fact(Feather.FILE, cut.fileName())
                .acts(Buttons.small(Buttons.removing(Texts.get("cut.remove"), Feather.TRASH_2,
                        () -> model.remove(() -> removed.accept(cut)))));
    }

    private String when() {
        LocalDateTime moment = cut.deliveredAt().atZone(desk.room().workspace().clock().getZone()).toLocalDateTime();
        return Formats.date(moment.toLocalDate()) + ", " + Formats.time(moment.toLocalTime());
    }

    private void show() {
        Busy.State busy = model.busy().state().get();
        CutComparison comparison = model.comparison().get();
        if (busy != null) {
            ProgressCard card = new ProgressCard(busy.label(), model.busy()::cancel);
            card.at(busy.done(), busy.total(), busy.what());
            body.getChildren().setAll(Boxes.styled(Boxes.column(16, card), "report-cut-page"));
        } else if (comparison == null) {
            body.getChildren().setAll(model.busy().isRunning() ? Boxes.column(0) : stopped());
        } else if (model.open().get() != null) {
            pressed = getScene() == null ? null : getScene().getFocusOwner();
            MovedRowsPane rows = new MovedRowsPane(desk.room(), model.open().get(), model::closeRows);
            body.getChildren().setAll(Boxes.tall(rows));
            rows.requestFocus();
        } else {
            showFigures(comparison);
        }
    }

    private Node stopped() {
        return Boxes.styled(Boxes.column(16, Banners.of(Tone.NEUTRAL, Feather.INFO, Texts.get("cut.stopped"), again())),
                "report-cut-page");
    }

    private Node again() {
        return Buttons.small(Buttons.outlined(Texts.get("cut.again"), Feather.REFRESH_CW, model::compare));
    }

    /// The same figures stand again where they stood, so that going back goes on.
    private void showFigures(CutComparison comparison) {
        boolean outdated = model.outdated().get();
        if (page == null || page.of() != comparison || page.outdated() != outdated) {
            page = new Page(comparison, outdated, figures(comparison));
        }
        body.getChildren().setAll(page.nodes());
        if (pressed != null) {
            pressed.requestFocus();
            pressed = null;
        }
    }

    private List<Node> figures(CutComparison comparison) {
        VBox top = Boxes.styled(Boxes.column(8, Labels.wrapping(Labels.section(CutWords.headline(comparison)))),
                "report-cut-page");
        CutWords.cautions(comparison).forEach(caution ->
                top.getChildren().add(Banners.of(Tone.WARN, Feather.ALERT_CIRCLE, caution)));
        if (model.outdated().get()) {
            top.getChildren().add(Banners.of(Tone.NEUTRAL, Feather.INFO, Texts.get("cut.outdated"), again()));
        }
        return List.of(top, new FiguresTable(desk.room(), comparison, model::open));
    }
}

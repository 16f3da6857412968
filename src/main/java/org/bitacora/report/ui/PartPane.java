package org.bitacora.report.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Target;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Sides;
import org.bitacora.fx.Spread;
import org.bitacora.fx.Tone;
import org.bitacora.fx.chart.EntryExitChart;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.Rows;
import org.bitacora.fx.part.TargetBar;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.report.model.TrainedWords;
import org.kordamp.ikonli.feather.Feather;

/// The figures of a quarter or of the year so far: the finding, the large numbers, people by group and gender, what the
/// evaluations changed; beside them what is missing, and where it was.
final class PartPane extends VBox {

    private static final int TARGETS_ABREAST = 3;

    private final PartPage page;
    private final Consumer<Figure> open;

    /// @param isYear whether it is the year so far, which is what targets are compared with
    PartPane(ReportPage whole, boolean isYear, Consumer<Figure> open) {
        QuarterlyReport report = whole.report();
        page = whole.part(isYear);
        this.open = open;
        Boxes.styled(this, "bit-gap-20");
        VBox main = Boxes.column(24, people(report));
        if (!page.newGroups().isEmpty()) {
            main.getChildren().add(newPeople(report));
        }
        main.getChildren().add(evaluation());
        main.getChildren().addAll(MesaGrids.of(isYear ? report.inYear() : report.inQuarter(), open));
        main.setMinWidth(0);
        VBox side = Boxes.styled(Boxes.column(24), "bit-side");
        gaps(report.gaps()).ifPresent(side.getChildren()::add);
        side.getChildren().add(places());
        apart(report, isYear).ifPresent(side.getChildren()::add);
        StrategyCard.of(isYear ? report.inYear().strategy() : report.inQuarter().strategy(), open)
                .ifPresent(side.getChildren()::add);
        getChildren().addAll(finding(), tiles());
        if (isYear && !report.targets().isEmpty()) {
            getChildren().add(targets(report));
        }
        getChildren().addAll(comparisons(whole), new Sides(main, side));
    }

    private Node finding() {
        return Boxes.column(4, Labels.finding(page.finding()),
                Boxes.styled(Labels.prose(page.details()), "bit-second"));
    }

    private Node tiles() {
        return new Spread(12, page.tiles().size(), page.tiles().stream().map(figure -> Numbers.tile(figure, open))
                .toArray(Node[]::new));
    }

    private Node targets(QuarterlyReport report) {
        Node[] bars = report.targets().stream().map(one -> bar(one, report.day())).toArray(Node[]::new);
        return Cards.section(Texts.get("report.targets"), Cards.card(new Spread(24, TARGETS_ABREAST, bars)));
    }

    private Node bar(TargetProgress one, LocalDate day) {
        Target target = one.target();
        Button bar = new TargetBar(target.name(), one.figure().number(), target.number(), one.expected(day))
                .opening(() -> open.accept(one.figure()));
        return Boxes.column(2, bar, Labels.wrapping(Labels.caption(Texts.get("report.target.percent", one.percent(),
                Period.between(target.validFrom(), target.validTo()).days()))));
    }

    private Node comparisons(ReportPage whole) {
        String word = whole.report().period().word();
        return Cards.section(Texts.get("report.table.comparison", word),
                ComparisonGrid.of(word, whole.comparisons(), open));
    }

    /// Where one session is not enough to count, that is said below the table.
    private Node people(QuarterlyReport report) {
        Node grid = PeopleGrid.of(page, open);
        return Cards.section(Texts.get("report.table.short"), TrainedWords.isAsked(report)
                ? Boxes.column(8, grid, Labels.wrapping(Labels.caption(TrainedWords.of(report)))) : grid);
    }

    private Node newPeople(QuarterlyReport report) {
        return Cards.section(report.newPeople().people().label(), Boxes.column(8, PeopleGrid.ofNew(page, open),
                Labels.wrapping(Labels.caption(Texts.get("report.new.adds", report.period().plainWords())))));
    }

    private Node evaluation() {
        if (!page.isEvaluated()) {
            return Cards.section(Texts.get("report.table.evaluation"), Cards.card(Boxes.styled(
                    Labels.prose(Texts.get("report.evaluation.none")), "bit-second")));
        }
        VBox card = Cards.card(Labels.strong(page.evaluation().getFirst()),
                Boxes.styled(Labels.prose(page.evaluation().getLast()), "bit-second"));
        if (!page.chart().isEmpty()) {
            card.getChildren().add(new EntryExitChart(Texts.get("report.chart.gain"), page.chart()));
        }
        card.getChildren().add(Boxes.flow(16, page.sheets().stream().filter(figure -> figure.number() > 0)
                .map(figure -> (Node) Boxes.row(6, Numbers.of(figure, open),
                        Labels.whole(Labels.second(figure.label())))).toArray(Node[]::new)));
        return Cards.section(Texts.get("report.table.evaluation"), card);
    }

    private Node places() {
        List<Node> rows = page.places().stream().map(this::row).toList();
        return Cards.section(Texts.get("report.table.where"), rows.isEmpty()
                ? Cards.card(Boxes.styled(Labels.prose(Texts.get("report.nowhere")), "bit-second"))
                : Boxes.column(8, Labels.wrapping(Labels.second(page.territory())), Cards.list(rows)));
    }

    private Node row(Figure figure) {
        return Boxes.styled(Boxes.row(12, Boxes.wide(Labels.body(String.valueOf(figure.args().getFirst()))),
                Numbers.of(figure, open)), "bit-row");
    }

    /// What may still change a figure stands first.
    private Optional<Node> gaps(List<Figure> gaps) {
        List<Node> rows = new ArrayList<>();
        for (Figure gap : gaps) {
            rows.add(Boxes.styled(Boxes.row(12, Glyphs.of(Tone.NEUTRAL, Feather.INFO),
                    Boxes.wide(Labels.wrapping(Labels.small(gap.label()))), Numbers.of(gap, open)), "bit-row"));
        }
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Cards.section(Texts.get("report.notes.open"), Cards.list(rows)));
    }

    /// What is never inside unique people: replications, and counts without names (A38).
    private Optional<Node> apart(QuarterlyReport report, boolean isYear) {
        Figures direct = isYear ? report.year() : report.quarter();
        List<Node> rows = new ArrayList<>();
        apart(rows, "report.headCount.direct", direct.headCount());
        apart(rows, "report.replica.people", report.replicated().people());
        apart(rows, "report.headCount.replica", report.replicated().headCount());
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Cards.section(Texts.get("report.apart"), Cards.list(rows)));
    }

    private void apart(List<Node> rows, String key, Figure figure) {
        if (figure.number() > 0) {
            rows.add(Rows.row(Texts.get(key), Texts.get("report.replica.apart"), Numbers.of(figure, open)));
        }
    }
}

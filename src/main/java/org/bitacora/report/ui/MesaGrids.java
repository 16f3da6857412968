package org.bitacora.report.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.report.model.CommitmentFigures;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.MesaFigures;
import org.bitacora.report.model.ReportPart;

/// Mesas by family and their people by kind of participant, never with a total over families; and commitments. Each
/// number opens onto its rows.
final class MesaGrids {

    private MesaGrids() {
    }

    static List<Node> of(ReportPart part, Consumer<Figure> open) {
        List<Node> sections = new ArrayList<>();
        if (!part.mesas().isEmpty()) {
            sections.add(mesas(part.mesas(), open));
        }
        if (!part.commitments().isEmpty()) {
            sections.add(commitments(part.commitments(), open));
        }
        return sections;
    }

    private static Node mesas(MesaFigures mesas, Consumer<Figure> open) {
        FigureGrid grid = new FigureGrid("", List.of(Texts.get("report.sheet.mesas"), Texts.get("report.mesa.heldShort"),
                Texts.get("report.column.people"), Texts.get("report.mesa.countedShort")));
        mesas.families().forEach(family -> grid.line(MesaFigures.familyLabel(family), numbers(List.of(
                mesas.mesas(family), mesas.sessions(family), mesas.people(family), mesas.headCount(family)), open)));
        VBox both = Boxes.column(8, grid);
        List<String> kinds = kinds(mesas);
        if (!kinds.isEmpty()) {
            both.getChildren().add(byKind(mesas, kinds, open));
        }
        both.getChildren().add(Labels.wrapping(Labels.caption(Texts.get("report.mesa.rule"))));
        return Cards.section(Texts.get("report.sheet.mesas"), both);
    }

    /// Different people of each family by what they were there; families without kinds have no column.
    private static Node byKind(MesaFigures mesas, List<String> kinds, Consumer<Figure> open) {
        List<String> families = mesas.families().stream().filter(family -> isSaid(mesas, family)).toList();
        FigureGrid grid = new FigureGrid(Texts.get("report.mesa.kind"),
                families.stream().map(MesaFigures::familyLabel).toList());
        kinds.forEach(kind -> grid.line(MesaFigures.kindLabel(kind), numbers(families.stream()
                .map(family -> mesas.people(family, kind)).toList(), open)));
        return grid;
    }

    private static boolean isSaid(MesaFigures mesas, String family) {
        return mesas.kinds(family).stream().anyMatch(kind -> !kind.isEmpty());
    }

    private static List<String> kinds(MesaFigures mesas) {
        Set<String> there = new LinkedHashSet<>();
        mesas.families().stream().filter(family -> isSaid(mesas, family))
                .forEach(family -> there.addAll(mesas.kinds(family)));
        Set<String> kinds = new LinkedHashSet<>(MesaCatalogues.PARTICIPANT_KINDS.codes());
        kinds.retainAll(there);
        kinds.addAll(there);
        return List.copyOf(kinds);
    }

    private static Node commitments(CommitmentFigures figures, Consumer<Figure> open) {
        FigureGrid grid = new FigureGrid("", figures.all().stream().map(Figure::label).toList());
        grid.line(Texts.get("report.sheet.commitments"), numbers(figures.all(), open));
        VBox both = Boxes.column(8, grid);
        figures.percentOnTime().ifPresent(percent -> both.getChildren().add(Labels.wrapping(Labels.caption(
                Texts.count("report.commitment.share", figures.fulfilledWithDay(), percent)))));
        return Cards.section(Texts.get("report.sheet.commitments"), both);
    }

    private static List<Node> numbers(List<Figure> figures, Consumer<Figure> open) {
        return figures.stream().map(figure -> Numbers.of(figure, open)).toList();
    }
}

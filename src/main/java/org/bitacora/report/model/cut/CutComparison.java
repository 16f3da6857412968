package org.bitacora.report.model.cut;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bitacora.record.ChangeSet;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.QuarterlyReport;

/// A delivered report beside the same report counted today.
///
/// @param then counted from the changes it saw, as far as they are here
/// @param missing changes it saw that have not come here, or only in part
/// @param takenBack changes it saw whose reception was undone since
/// @param later changes that count today and that it did not see
public record CutComparison(ReportCut cut, QuarterlyReport then, QuarterlyReport now, ChangeSet missing,
        ChangeSet takenBack, ChangeSet later, List<FigureDifference> figures) {

    /// The figure a donor asks about first.
    private static final String PEOPLE = "report.figure.people";

    /// @param goesOn asked before each figure; once it says no, whatever was found so far is given
    public static List<FigureDifference> differences(ReportCut cut, QuarterlyReport then, QuarterlyReport now,
            Standing standing, BooleanSupplier goesOn) {
        Map<FigureName, Figure> before = ReportFigures.of(then);
        Map<FigureName, Figure> today = ReportFigures.of(now);
        DeliveredFigures delivered = cut.delivered();
        Set<FigureName> names = new LinkedHashSet<>(today.keySet());
        names.addAll(before.keySet());
        names.addAll(delivered.lines().keySet());
        List<FigureDifference> differences = new ArrayList<>();
        for (FigureName name : names) {
            if (!goesOn.getAsBoolean()) {
                break;
            }
            Figure was = before.get(name);
            Figure is = today.get(name);
            differences.add(new FigureDifference(name, delivered.of(name).orElse(null), was, is,
                    was == null && is == null ? List.of() : MovedRows.of(was, is, standing)));
        }
        return differences;
    }

    /// The figures that are others than they were, in the order of the report.
    public List<FigureDifference> moved() {
        return figures.stream().filter(FigureDifference::isMoved).toList();
    }

    /// Figures delivered with another number than the changes it saw give here.
    public List<FigureDifference> doubtful() {
        return figures.stream().filter(FigureDifference::isDoubtful).toList();
    }

    /// Unique people of the period, which head the comparison.
    public Optional<FigureDifference> people() {
        return figures.stream().filter(one -> one.name().is(PEOPLE)
                && one.name().part().equals(FigureName.QUARTER)).findFirst();
    }
}

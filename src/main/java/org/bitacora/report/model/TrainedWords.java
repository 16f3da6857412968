package org.bitacora.report.model;

import java.util.List;
import java.util.Objects;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.TrainedRule;
import org.bitacora.i18n.Texts;

/// Says by which rule people count as trained, project by project.
public final class TrainedWords {

    private TrainedWords() {
    }

    /// Whether a project asks for more than one session.
    public static boolean isAsked(QuarterlyReport report) {
        return report.projects().stream().anyMatch(one -> !TrainedRule.isOneSession(one.trainedShare()));
    }

    /// "Cuenta como persona capacitada quien vino al menos al 80 % de las sesiones realizadas de la capacitación."
    public static String of(QuarterlyReport report) {
        List<String> rules = report.projects().stream().map(one -> TrainedRule.words(one.trainedShare())).distinct()
                .toList();
        return switch (rules.size()) {
            case 0 -> Texts.get("report.trained", TrainedRule.words(null));
            case 1 -> Texts.get("report.trained", rules.getFirst());
            default -> Texts.get("report.trained.several", String.join("; ",
                    report.projects().stream().map(TrainedWords::ofProject).toList()));
        };
    }

    private static String ofProject(Project project) {
        return Texts.get("report.trained.inProject", Objects.requireNonNullElse(project.name(), ""),
                TrainedRule.words(project.trainedShare()));
    }
}

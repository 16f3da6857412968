package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.commitment.model.CommitmentKinds;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.DanePlacesKind;
import org.bitacora.directory.model.DirectoryKinds;
import org.bitacora.directory.model.ExpectedTeamKind;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.ListEntryKind;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.TargetInstitutionKind;
import org.bitacora.directory.model.TargetKind;
import org.bitacora.directory.model.calendar.HolidayRuleKind;
import org.bitacora.directory.model.calendar.NonWorkingDayKind;
import org.bitacora.evaluation.model.EvaluationKinds;
import org.bitacora.evaluation.model.ItemKind;
import org.bitacora.evaluation.model.QuestionnaireKind;
import org.bitacora.exchange.StartContents;
import org.bitacora.mesa.model.MesaKinds;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.report.model.ReportKinds;
import org.bitacora.training.model.TrainingKinds;

/// Every kind of record that this version knows, room by room.
public final class AllKinds {

    private AllKinds() {
    }

    public static Kinds list() {
        List<Kind<?>> kinds = new ArrayList<>(DirectoryKinds.ALL);
        kinds.addAll(TrainingKinds.ALL);
        kinds.addAll(CommitmentKinds.ALL);
        kinds.addAll(EvaluationKinds.ALL);
        kinds.addAll(MesaKinds.ALL);
        kinds.addAll(ReportKinds.ALL);
        return new Kinds(kinds);
    }

    /// What a start file carries: the set-up of a project, and no word about a person but the coordination's own
    /// contact and who answers for each team. A new kind that teams need to begin with is added here and nowhere else.
    public static StartContents start() {
        List<Kind<?>> kinds = List.of(ProjectKind.KIND, ExpectedTeamKind.KIND, TargetKind.KIND, InstitutionKind.KIND,
                TargetInstitutionKind.KIND, QuestionnaireKind.KIND, ItemKind.KIND, ListEntryKind.KIND,
                DanePlacesKind.KIND, HolidayRuleKind.KIND, NonWorkingDayKind.KIND);
        return new StartContents(kinds, ProjectKind.KIND, ExpectedTeamKind.KIND,
                reading -> joinsAmong(kinds, reading));
    }

    /// Decisions that two of these are one; those about people stay where they were made.
    private static Set<UUID> joinsAmong(List<Kind<?>> kinds, Reading reading) {
        Set<UUID> joins = new HashSet<>();
        for (Kind<?> kind : kinds) {
            joins.addAll(reading.query("SELECT id FROM joined WHERE joined_kind = ?", row -> row.id(1), kind.name()));
        }
        return joins;
    }
}

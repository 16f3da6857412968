package org.bitacora.testing;

import java.time.LocalDate;
import java.util.List;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Barrier;
import org.bitacora.directory.model.ExpectedTeam;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetCodes;
import org.bitacora.directory.model.TargetInstitution;

/// What both sample projects promised, and from whom they expect data: one team never handed in.
final class SampleAims {

    private SampleAims() {
    }

    static List<Target> targets() {
        return List.of(target(SampleStrategy.PROJECT, TargetCodes.PEOPLE, null, 520),
                target(SampleStrategy.PROJECT, TargetCodes.PEOPLE, GroupCodes.COMMUNITY, 60),
                target(SampleStrategy.PROJECT, TargetCodes.IPS, null, 21),
                target(SampleStrategy.PROJECT, TargetCodes.PAIRS, null, 400),
                target(SampleVoices.PROJECT, TargetCodes.PEOPLE, null, 80),
                target(SampleVoices.PROJECT, TargetCodes.TRAININGS, null, 4));
    }

    private static Target target(Project project, String figure, String group, int number) {
        return new Target(Ids.natural("sample", "target", project.id(), figure, String.valueOf(group)), project.id(),
                figure, group, number, project.startDate(), LocalDate.of(2026, 11, 30));
    }

    /// The 21 IPS whose staff the strategy set out to reach (A22).
    static List<TargetInstitution> institutions() {
        return SampleSites.all().stream().map(ips -> TargetInstitution.of(SampleStrategy.PROJECT.id(),
                ips.institution().id())).toList();
    }

    /// What slowed the work down in two institutions; one of it is overcome.
    static List<Barrier> barriers() {
        return List.of(barrier(5, "APPROVALS", "El permiso para reunir al personal tardó tres semanas",
                        LocalDate.of(2026, 2, 9), "OVERCOME"),
                barrier(14, "STAFF_TIME", "El turno de la tarde no alcanza a asistir", LocalDate.of(2026, 4, 20),
                        Barrier.OPEN));
    }

    private static Barrier barrier(int ips, String type, String words, LocalDate date, String state) {
        return new Barrier(Ids.natural("sample", "barrier", ips), SampleSites.all().get(ips - 1).institution().id(), null,
                type, words, date, state);
    }

    static List<ExpectedTeam> teams() {
        return List.of(
                ExpectedTeam.of(SampleStrategy.PROJECT.id(), "Equipo Interior", "Marcela Cárdenas Villamizar",
                        "Bogotá, Soacha, Medellín, Cúcuta y Bucaramanga"),
                ExpectedTeam.of(SampleStrategy.PROJECT.id(), "Equipo Caribe", "Jorge Iván Quintero Barragán",
                        "Cali, Barranquilla y Santa Marta"),
                ExpectedTeam.of(SampleStrategy.PROJECT.id(), "Equipo Pacífico",
                        "María Fernanda Rodríguez de la Hoz", "Réplicas en Cali"));
    }
}

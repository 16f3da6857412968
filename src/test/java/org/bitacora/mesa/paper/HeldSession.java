package org.bitacora.mesa.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.mesa.MesaService;
import org.bitacora.mesa.model.Absence;
import org.bitacora.mesa.model.AbsenceKind;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.FocalPoint;
import org.bitacora.mesa.model.FocalPointKind;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaHeadCount;
import org.bitacora.mesa.model.MesaHeadCountKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.testing.TypicalMesa;

/// The second session of the typical mesa after it was held: prose in every point, a vote, a guest, people counted
/// without names, an excuse. Seven of twelve delegations came. All of it is invented.
public final class HeldSession implements AutoCloseable {

    public static final LocalDate NEXT = LocalDate.of(2026, 6, 19);
    private static final String DISCUSSION = """
            La doctora Gloria Esperanza Suárez Lizcano expuso los casos del último trimestre y pidió una ruta común.
            Óscar Javier Rueda Mantilla informó que habría jornadas de documentación en abril.""";

    private final TypicalMesa typical;

    private HeldSession(TypicalMesa typical) {
        this.typical = typical;
    }

    public static HeldSession in(Path folder) {
        HeldSession held = new HeldSession(TypicalMesa.inSession(folder));
        held.secretariat();
        held.hold();
        held.write();
        return held;
    }

    private MesaService mesas() {
        return typical.mesas();
    }

    private void secretariat() {
        Institution institute = typical.directory().institutions()
                .create("Instituto Departamental de Salud de Norte de Santander");
        Mesa before = typical.mesa();
        mesas().save(before, new Mesa(before.id(), before.project(), before.name(), before.level(), before.type(),
                before.territory(), before.state(), before.constitutedOn(), before.actType(), before.actNumber(),
                before.actDate(), before.actReview(), institute.id(), before.object(), before.scope(),
                before.functions(), before.quorumRule(), null, before.noticeDays(), before.communicatedOn(),
                before.effectiveOn(), before.reportedOn(), null));
        UUID person = typical.directory().people().create(PersonEntry.named("Marcela Cárdenas Villamizar"), null);
        mesas().rows().save(FocalPointKind.KIND, List.of(), List.of(new FocalPoint(
                typical.directory().newId(), before.id(), person, institute.id(), "Profesional especializada",
                LocalDate.of(2025, 11, 1), null)));
    }

    private void hold() {
        change(one -> one);
        mesas().sessions().check(session(), LocalTime.of(14, 10));
        LocalTime hour = LocalTime.of(14, 0);
        for (AgendaItem item : dossier().agenda()) {
            mesas().sessions().agenda().save(item, item.startedAt(hour));
            hour = hour.plusMinutes(15);
        }
        mesas().sessions().presence().arrive(new Presence(null, session(), null, 0, null, MesaCodes.GUEST, null,
                "Asesor", "NATIONAL_OFFICE", MesaCodes.IN_PERSON, LocalTime.of(14, 15), null),
                PersonEntry.named("Freddy José Pirela Chacón"));
        mesas().rows().save(MesaHeadCountKind.KIND, List.of(), List.of(new MesaHeadCount(
                MesaHeadCount.idOf(session(), "VENEZUELAN_MIGRANTS"), session(), "VENEZUELAN_MIGRANTS", 9)));
        mesas().rows().save(AbsenceKind.KIND, List.of(), List.of(new Absence(
                Absence.idOf(session(), typical.seats().get(7).id()), session(), typical.seats().get(7).id(), true,
                "Audiencia defensorial en Tibú")));
        MesaSession next = mesas().sessions().draft(typical.mesa(), MesaCodes.ORDINARY);
        mesas().sessions().create(new MesaSession(next.id(), next.mesa(), next.project(), next.type(), next.state(),
                null, NEXT, LocalTime.of(14, 0), null, null, null, MesaCodes.VIRTUAL, null,
                "https://reunion.example/mesa", null, null, null, null, null, null, null, null, null, null, null));
    }

    private void write() {
        AgendaItem theme = dossier().agenda().get(4);
        discuss(5, DISCUSSION);
        mesas().rows().save(DecisionKind.KIND, List.of(), List.of(new Decision(typical.directory().newId(), session(),
                theme.id(), "Adoptar la ruta de atención a gestantes migrantes", "APPROVED", 6, 0, 1,
                "La Cruz Roja pidió dejar constancia de su reserva.", LocalTime.of(15, 5))));
        Acta acta = mesas().actas().of(session());
        mesas().actas().save(acta, new Acta(acta.id(), acta.session(), null, null, acta.state(),
                "La presidenta saludó a las delegaciones.", "Sin otro asunto, se cerró la sesión.",
                "Marcela Cárdenas Villamizar", "Claudia Milena Peñaranda Cáceres", null, null, null, null, null, null,
                null, null));
    }

    /// Held, until four o'clock.
    public void change(UnaryOperator<MesaSession> other) {
        MesaSession before = mesas().sessions().find(session()).orElseThrow();
        MesaSession held = new MesaSession(before.id(), before.mesa(), before.project(), before.type(),
                MesaCodes.HELD, before.title(), before.date(), before.startTime(), LocalTime.of(16, 0), null, null,
                before.mode(), before.place(), before.link(), before.territory(), before.institution(),
                before.objective(), before.noticeDate(), before.noticeChannel(), null, null, before.presidedBy(),
                before.coPresidedBy(), before.checks(), before.notes());
        mesas().sessions().save(before, other.apply(held));
    }

    /// @param point from 1
    public void discuss(int point, String text) {
        AgendaItem item = dossier().agenda().get(point - 1);
        mesas().sessions().agenda().save(item, item.withDiscussion(text));
    }

    /// Who holds a seat, from 1, goes.
    public void leave(int seat, LocalTime hour) {
        Presence stay = dossier().presencesOf(typical.seats().get(seat - 1).id()).getFirst();
        mesas().sessions().presence().save(stay, stay.withDeparture(hour));
    }

    public TypicalMesa typical() {
        return typical;
    }

    public UUID session() {
        return typical.session().id();
    }

    public SessionDossier dossier() {
        return mesas().sessions().dossier(session()).orElseThrow();
    }

    public ActaContents contents() {
        return mesas().papers().contents(session());
    }

    @Override
    public void close() {
        typical.close();
    }
}

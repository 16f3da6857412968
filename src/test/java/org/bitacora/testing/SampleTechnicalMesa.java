package org.bitacora.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.FocalPoint;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaTemplate;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.QuorumCheck;
import org.bitacora.mesa.model.Signer;

/// The territorial mesa técnica of the sample: twelve delegations, the year 2025 with a session without quorum and one
/// that was moved into the wrong quarter, and the first sessions of 2026, the last of which lost its quorum at the fourth
/// point. Wholly invented, the same on every run.
final class SampleTechnicalMesa {

    static final UUID ID = Ids.natural("sample", "mesa", "technical");
    /// The session whose acta is shown.
    static final UUID SHOWN = session("2026-05-14");

    /// Who represents which delegation, and as what.
    static final String SEATS = """
            Secretaría de Salud Departamental | Claudia Milena Peñaranda Cáceres | HEAD | Secretaria de Salud
            Migración Colombia | Óscar Javier Rueda Mantilla | DELEGATE | Oficial de migración
            ICBF, regional Norte de Santander | Yaneth Patricia Olivares Contreras | ALTERNATE | Profesional de enlace
            ESE Frontera Sana | Sandra Liliana Urbina Galvis | DELEGATE | Coordinadora médica
            Agencia de cooperación Horizonte | Beatriz Elena Montañez Rico | HEAD | Coordinadora de salud
            Agencia de protección Faro | Andrés Felipe Villamizar Leal | DELEGATE | Asistente de protección
            Fundación Puentes | Yusmary del Valle Rondón Briceño | HEAD | Directora
            Defensoría del Pueblo | María Fernanda Rodríguez de la Hoz | DELEGATE | Defensora regional
            Secretaría de Educación de Cúcuta | Luis Alberto Carvajal Ortiz | HEAD | Secretario
            Hospital Universitario La Frontera | Gloria Esperanza Suárez Lizcano | DELEGATE | Subgerente
            Personería de Cúcuta | Héctor Fabio Santiago Vergel | HEAD | Personero
            Socorro Rojo, seccional Norte de Santander | Ingrid Paola Acuña Zuluaga | DELEGATE | Líder de salud
            """;

    /// Day, first planned day, type, state, notice, seats that came, what was special.
    private static final String SESSIONS = """
            2025-02-20 | | INSTALLATION | HELD | 2025-02-03 | 10 | PLAN_APPROVAL
            2025-05-15 | | ORDINARY | HELD | 2025-04-29 | 5 |
            2025-07-24 | | EXTRAORDINARY | HELD | 2025-07-21 | 4 |
            2025-10-02 | 2025-09-25 | ORDINARY | HELD | 2025-09-10 | 8 |
            2025-12-11 | | ORDINARY | HELD | 2025-11-25 | 9 | EVALUATION_CLOSING
            2026-02-19 | | ORDINARY | HELD | 2026-02-03 | 9 | PLAN_APPROVAL
            2026-05-14 | | ORDINARY | HELD | 2026-04-28 | 7 |
            """;

    private static final LocalTime START = LocalTime.of(14, 0);
    private static final LocalDate NOTIFIED = LocalDate.of(2025, 2, 6);

    private SampleTechnicalMesa() {
    }

    /// A session with all that happened in it.
    record Held(MesaSession session, List<AgendaItem> agenda, List<Presence> presences, List<Decision> decisions,
            List<QuorumCheck> checks, Acta acta, List<Signer> signers) {
    }

    static UUID session(String day) {
        return Ids.natural("sample", "mesaSession", "technical", day);
    }

    /// Who holds its secretariat.
    static Institution secretariat() {
        return new Institution(Ids.natural("sample", "institute"), "Instituto Departamental de Salud La Frontera", null,
                "TERRITORIAL_ENTITY", null, null, null, "54001", null, null, null, null, null);
    }

    static Mesa mesa() {
        Mesa of = MesaTemplate.territorial().mesa(ID, SampleStrategy.PROJECT.id(),
                "Mesa técnica de migración y salud, Norte de Santander", "54");
        return new Mesa(ID, of.project(), of.name(), of.level(), of.type(), "54", "FORMALISED",
                LocalDate.of(2025, 2, 20), "RESOLUTION", "0187", LocalDate.of(2025, 2, 14), "AGREES",
                secretariat().id(), of.object(), of.scope(), of.functions(), MesaCodes.HALF_PLUS_ONE, null, 14,
                LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 20), LocalDate.of(2025, 2, 12), null);
    }

    static FocalPoint focalPoint() {
        return new FocalPoint(Ids.natural("sample", "focalPoint"), ID, secretary().id(), secretariat().id(),
                "Referente de migración y salud", LocalDate.of(2025, 2, 3), null);
    }

    private static List<List<String>> seats() {
        return SEATS.strip().lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
    }

    static List<Delegation> delegations() {
        List<Delegation> all = new ArrayList<>();
        seats().forEach(seat -> all.add(new Delegation(Ids.natural("sample", "delegation", all.size() + 1), ID,
                all.size() + 1, seat.get(0), null, null, null, null)));
        return all;
    }

    static List<Person> people() {
        List<Person> all = new ArrayList<>();
        seats().forEach(seat -> all.add(person("delegate", all.size() + 1, seat.get(1))));
        return all;
    }

    /// The focal point, who is the technical secretariat.
    static Person secretary() {
        return person("secretary", 1, "Rosa Elvira Bautista Lizcano");
    }

    private static Person person(String as, int number, String name) {
        PersonNames names = PersonNames.read(name);
        return new Person(Ids.natural("sample", as, number), names.firstName(), names.secondName(),
                names.firstSurname(), names.secondSurname(), null, null, as + number + "@ejemplo.test", null, null,
                null, null, null, null, null, null, null, Set.of(), null, null, null, null, null);
    }

    /// The last one was never notified officially.
    static List<Designation> designations() {
        List<Designation> all = new ArrayList<>();
        List<Delegation> delegations = delegations();
        for (int seat = 0; seat < delegations.size(); seat++) {
            List<String> line = seats().get(seat);
            all.add(new Designation(Ids.natural("sample", "designation", seat + 1), delegations.get(seat).id(),
                    line.get(2), people().get(seat).id(), line.get(3), null,
                    seat == delegations.size() - 1 ? null : NOTIFIED, NOTIFIED, null));
        }
        return all;
    }

    static List<Held> sessions() {
        return SESSIONS.strip().lines().map(line -> line.split("\\|", -1)).map(SampleTechnicalMesa::held).toList();
    }

    private static Held held(String[] cells) {
        String day = cells[0].strip();
        LocalDate date = LocalDate.parse(day);
        String planned = cells[1].strip();
        UUID id = session(day);
        String type = cells[2].strip();
        int came = Integer.parseInt(cells[5].strip());
        MesaSession session = new MesaSession(id, ID, SampleStrategy.PROJECT.id(), type, cells[3].strip(), null, date,
                START, START.plusHours(3), planned.isEmpty() ? null : LocalDate.parse(planned),
                planned.isEmpty() ? null : "Cierre de la vía el día previsto",
                "EXTRAORDINARY".equals(type) ? "VIRTUAL" : MesaCodes.IN_PERSON,
                "EXTRAORDINARY".equals(type) ? null : "Instituto Departamental de Salud, sala 3",
                "EXTRAORDINARY".equals(type) ? "https://reunion.ejemplo.test/mesa" : null, "54001",
                secretariat().id(), "Coordinar la respuesta del sector salud a la población migrante.",
                LocalDate.parse(cells[4].strip()), "MAIL", null, null, seats().getFirst().get(1), null,
                "INSTALLATION".equals(type) ? Set.of(MesaCodes.SECRETARY_CONVENED, MesaCodes.MINISTRY_INVITED) : Set.of(),
                null);
        List<AgendaItem> agenda = agenda(session, cells[6].strip());
        List<Presence> presences = presences(session, came);
        return new Held(session, agenda, presences, decisions(session, agenda), checks(session, agenda, came),
                acta(session), signers(session));
    }

    private static List<AgendaItem> agenda(MesaSession session, String special) {
        List<AgendaItem> agenda = new ArrayList<>();
        boolean first = session.isInstallation();
        point(agenda, session, MesaCodes.QUORUM_POINT, "Verificación de quórum", null);
        point(agenda, session, MesaCodes.AGENDA_POINT, "Aprobación del orden del día",
                "Las delegaciones presentes aprobaron el orden del día sin cambios.");
        point(agenda, session, first ? MesaCodes.GUIDELINES_POINT : MesaCodes.PREVIOUS_ACTA_POINT,
                first ? "Socialización de los lineamientos nacionales" : "Lectura y aprobación del acta anterior",
                first ? "El punto focal expuso los lineamientos del Ministerio."
                        : "Se leyó el acta anterior. No hubo observaciones.");
        if (SHOWN.equals(session.id())) {
            point(agenda, session, MesaCodes.FOLLOW_UP_POINT, "Seguimiento a compromisos", """
                    Se revisaron los compromisos de la sesión de febrero. La Fundación Puentes informó que las cartillas \
                    llegaron a los siete puestos de salud.""");
            point(agenda, session, MesaCodes.TOPIC_POINT, "Ruta de atención en salud para gestantes migrantes", """
                    La secretaría presentó los tiempos de remisión del primer trimestre: 11 días en promedio entre Villa \
                    del Rosario y Cúcuta. La ESE Frontera Sana propuso un cupo diario para controles prenatales.
                    La Agencia de cooperación Horizonte ofreció transporte hasta junio. Migración Colombia aclaró el \
                    alcance del salvoconducto.""");
        } else {
            point(agenda, session, special.isEmpty() ? MesaCodes.TOPIC_POINT : special, switch (special) {
                case "PLAN_APPROVAL" -> "Aprobación del plan de acción";
                case "EVALUATION_CLOSING" -> "Evaluación y cierre del año";
                default -> "Barreras de acceso en los puestos de salud";
            }, "Las delegaciones expusieron sus avances y acordaron lo que sigue.");
        }
        point(agenda, session, MesaCodes.PROPOSALS_POINT, "Proposiciones y varios", "No hubo proposiciones.");
        point(agenda, session, MesaCodes.CLOSING_POINT, "Compromisos y cierre", null);
        return agenda;
    }

    private static void point(List<AgendaItem> agenda, MesaSession session, String type, String title, String said) {
        int number = agenda.size() + 1;
        agenda.add(new AgendaItem(item(session, number), session.id(), number, type, title, null, said,
                MesaCodes.TREATED, null, START.plusMinutes(10 + 20L * (number - 1))));
    }

    static UUID item(MesaSession session, int number) {
        return Ids.natural("sample", "agendaItem", session.id(), number);
    }

    /// The point before those that close a session: what it was about.
    static UUID themeOf(UUID session) {
        Held held = sessions().stream().filter(one -> one.session().id().equals(session)).findFirst().orElseThrow();
        return held.agenda().get(held.agenda().size() - 3).id();
    }

    /// The seats in their order; in the session that is shown the seventh leaves in the middle of the fourth point, and
    /// the delegate who was never notified comes as an eighth.
    private static List<Presence> presences(MesaSession session, int came) {
        List<Presence> presences = new ArrayList<>();
        for (int seat = 1; seat <= came; seat++) {
            boolean leaves = SHOWN.equals(session.id()) && seat == came;
            presences.add(presence(session, seat, leaves ? START.plusMinutes(75) : null));
        }
        if (SHOWN.equals(session.id())) {
            presences.add(presence(session, seats().size(), null));
        }
        return presences;
    }

    private static Presence presence(MesaSession session, int seat, LocalTime departure) {
        UUID person = people().get(seat - 1).id();
        return new Presence(Presence.idOf(session.id(), person, 0), session.id(), person, 0,
                delegations().get(seat - 1).id(), seats().get(seat - 1).get(2), null, seats().get(seat - 1).get(3), null,
                session.mode(), START.minusMinutes(2).plusMinutes(seat), departure);
    }

    private static List<Decision> decisions(MesaSession session, List<AgendaItem> agenda) {
        AgendaItem main = agenda.get(agenda.size() - 3);
        boolean shown = SHOWN.equals(session.id());
        return List.of(new Decision(Ids.natural("sample", "decision", session.id()), session.id(), main.id(),
                shown ? "Abrir dos cupos diarios para controles prenatales desde el 1 de junio."
                        : "Se aprueba lo presentado por la secretaría técnica.",
                MesaCodes.APPROVED_DECISION, shown ? 6 : 5, 0, 0, null, main.startedAt().plusMinutes(15)));
    }

    private static List<QuorumCheck> checks(MesaSession session, List<AgendaItem> agenda, int came) {
        boolean applies = session.isOrdinary();
        return List.of(new QuorumCheck(Ids.natural("sample", "quorumCheck", session.id()), session.id(),
                agenda.getFirst().id(), START.plusMinutes(20), 12, came, applies ? 7 : null,
                SHOWN.equals(session.id()) ? came + 1 : came));
    }

    /// Those of last year are approved in words only: their text lies on paper. The shown one is under review.
    private static Acta acta(MesaSession session) {
        int number = (int) SESSIONS.strip().lines().filter(line -> line.startsWith(
                Integer.toString(session.date().getYear()))).takeWhile(line -> !line.startsWith(
                session.date().toString())).count() + 1;
        Acta draft = Acta.draft(session.id()).numbered(session.date().getYear(), number);
        return SHOWN.equals(session.id()) ? draft.inReview(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 28)) : draft;
    }

    private static List<Signer> signers(MesaSession session) {
        return List.of(new Signer(Ids.natural("sample", "signer", session.id(), 1), session.id(), 1,
                people().getFirst().id(), secretariat().id(), "Secretaria de Salud", "PRESIDENT"),
                new Signer(Ids.natural("sample", "signer", session.id(), 2), session.id(), 2, secretary().id(),
                        secretariat().id(), "Referente de migración y salud", "SECRETARY"));
    }

    /// Told in the sessions of the sample, two of them candidates for the decálogo (A31).
    static List<Practice> practices() {
        return List.of(practice(1, "Un enlace de migración en cada puesto de salud", MesaCodes.CANDIDATE, 5),
                practice(2, "Cartilla de derechos en la sala de espera", MesaCodes.CANDIDATE, 4),
                practice(3, "Turno de la tarde para gestantes que cruzan la frontera", MesaCodes.NOTED, null));
    }

    private static Practice practice(int number, String title, String state, Integer votes) {
        return new Practice(Ids.natural("sample", "practice", number), SampleStrategy.PROJECT.id(), SHOWN, null, null,
                title, null, state, votes, null);
    }
}

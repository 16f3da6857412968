package org.bitacora.mesa;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.NameLikeness;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.PresenceKind;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.model.attendance.MeetingReport;
import org.bitacora.mesa.model.attendance.ReportedPerson;
import org.bitacora.mesa.model.attendance.ReportedStay;
import org.bitacora.sheet.read.CsvReader;
import org.bitacora.sheet.read.CsvRow;

/// Brings who was in a virtual session from the report that Teams, Zoom or Meet gives (C16). Nothing is written before
/// a person has looked at it. Blocks on the disk and the workspace's threads: screens call it through `Tasks`.
public final class MeetingReportService {

    /// The most look-alikes that are asked for.
    private static final int FEW = 3;

    private final Workspace workspace;
    private final DirectoryService directory;
    private final SessionService sessions;

    MeetingReportService(Workspace workspace, DirectoryService directory, SessionService sessions) {
        this.workspace = workspace;
        this.directory = directory;
        this.sessions = sessions;
    }

    /// Somebody whom the report names, and who that seems to be.
    ///
    /// @param by the designation by which she holds a seat, or null
    /// @param known her record, or null if she is not known
    /// @param sure whether all that both names tell agrees
    /// @param noted whether she stands in the session already
    public record Match(ReportedPerson person, Designation by, UUID known, boolean sure, boolean noted) {
    }

    /// As whom somebody of the report is taken.
    ///
    /// @param seat the delegation, or null for a guest
    public record Taken(Match match, UUID seat) {
    }

    /// Reads a report and finds who its people are.
    ///
    /// @throws Problem E-25 if no table of it tells names and hours
    public List<Match> read(Path file, UUID session) {
        SessionDossier dossier = sessions.dossier(session).orElseThrow();
        List<ReportedPerson> people = MeetingReport.read(CsvReader.read(file).stream().map(CsvRow::cells).toList());
        if (people.isEmpty()) {
            throw new Problem("E-25", "mesa.report.nobody", file.getFileName());
        }
        return people.stream().map(one -> match(one, dossier)).toList();
    }

    private Match match(ReportedPerson person, SessionDossier dossier) {
        PersonNames names = PersonNames.read(person.name());
        Optional<Designation> by = designated(names, dossier);
        if (by.isPresent()) {
            UUID known = by.get().person();
            return new Match(person, by.get(), known, likeness(names, known).compareTo(NameLikeness.SIMILAR) >= 0,
                    isNoted(known, dossier));
        }
        Optional<LookAlike> alike = directory.people().search(person.name(), FEW).stream()
                .filter(one -> NameLikeness.of(names, one.person().names()).compareTo(NameLikeness.SIMILAR) >= 0)
                .findFirst();
        UUID known = alike.map(one -> one.person().id()).orElse(null);
        return new Match(person, null, known, known != null, known != null && isNoted(known, dossier));
    }

    private static boolean isNoted(UUID person, SessionDossier dossier) {
        return dossier.presences().stream().anyMatch(stay -> dossier.people().sameThing(stay.person(), person));
    }

    /// The one designation in force whose bearer the name fits best; none if it fits two alike.
    private Optional<Designation> designated(PersonNames names, SessionDossier dossier) {
        LocalDate day = dossier.session().date();
        List<Designation> fitting = dossier.designations().stream()
                .filter(one -> one.person() != null && (day == null || one.holdsOn(day)))
                .filter(one -> likeness(names, one.person()) != NameLikeness.DIFFERENT)
                .sorted(Comparator.comparing((Designation one) -> likeness(names, one.person())).reversed()
                        .thenComparing(one -> !one.holdsSeat())).toList();
        boolean doubtful = fitting.size() > 1
                && !dossier.people().sameThing(fitting.get(0).person(), fitting.get(1).person())
                && likeness(names, fitting.get(0).person()) == likeness(names, fitting.get(1).person());
        return doubtful ? Optional.empty() : fitting.stream().findFirst();
    }

    private NameLikeness likeness(PersonNames names, UUID person) {
        return directory.people().line(person).map(PersonLine::names).map(known -> NameLikeness.of(names, known))
                .orElse(NameLikeness.DIFFERENT);
    }

    /// Notes the stays of those who were taken, and makes records of those who are not known, as one act.
    public Changes take(UUID session, List<Taken> taken) {
        String mode = sessions.find(session).map(one -> MesaCodes.IN_PERSON.equals(one.mode()) ? null : one.mode())
                .orElse(null);
        SessionDossier dossier = sessions.dossier(session).orElseThrow();
        return workspace.write(Operation.of("mesa.op.takeReport"), tx -> taken.forEach(one ->
                stays(tx, dossier, one, mode).forEach(stay -> tx.save(PresenceKind.KIND, stay))));
    }

    private List<Presence> stays(Tx tx, SessionDossier dossier, Taken taken, String mode) {
        Match match = taken.match();
        UUID session = dossier.session().id();
        UUID person = match.known() != null ? match.known() : directory.people().create(tx,
                PersonEntry.named(match.person().name()), directory.today());
        int turn = PresenceService.nextTurn(tx, session, person);
        Designation by = match.by() != null && match.by().delegation().equals(taken.seat()) ? match.by() : null;
        String role = taken.seat() == null ? MesaCodes.GUEST : by == null ? MesaCodes.DELEGATE : by.role();
        List<Presence> stays = new ArrayList<>();
        for (ReportedStay stay : match.person().stays()) {
            stays.add(new Presence(Presence.idOf(session, person, turn), session, person, turn++, taken.seat(), role,
                    null, by == null ? null : by.position(), null, mode, stay.from(), stay.to()));
        }
        return stays;
    }
}

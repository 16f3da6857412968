package org.bitacora.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Workspace;

/// The face of the directory for other features and screens: one service for each thing it holds. Made once per open
/// workspace; safe on any thread, never called from inside `ws.read` or `ws.write` except where a transaction is taken.
public final class DirectoryService {

    private final Workspace ws;
    private final JoinService joins;
    private final PeopleService people;
    private final ConsentService consents;
    private final InstitutionService institutions;
    private final ProjectService projects;
    private final ExpectedTeamService teams;
    private final ListService lists;
    private final PlaceListService places;
    private final TargetInstitutionService targetInstitutions;
    private final BarrierService barriers;
    private final CalendarService calendar;
    private final AttachmentService attachments;

    public DirectoryService(Workspace ws) {
        this.ws = ws;
        joins = new JoinService(ws);
        people = new PeopleService(ws, joins);
        consents = new ConsentService(ws, people);
        institutions = new InstitutionService(ws, joins);
        projects = new ProjectService(ws);
        teams = new ExpectedTeamService(ws);
        lists = new ListService(ws);
        places = new PlaceListService(ws);
        targetInstitutions = new TargetInstitutionService(ws);
        barriers = new BarrierService(ws, joins);
        calendar = new CalendarService(ws);
        attachments = new AttachmentService(ws, joins);
    }

    public PeopleService people() {
        return people;
    }

    public ConsentService consents() {
        return consents;
    }

    public InstitutionService institutions() {
        return institutions;
    }

    public ProjectService projects() {
        return projects;
    }

    public ExpectedTeamService teams() {
        return teams;
    }

    /// The lists of values, as this workspace has them.
    public ListService lists() {
        return lists;
    }

    /// DANE's list of municipalities.
    public PlaceListService places() {
        return places;
    }

    public TargetInstitutionService targetInstitutions() {
        return targetInstitutions;
    }

    public BarrierService barriers() {
        return barriers;
    }

    /// Holidays and days off, on which no term counts.
    public CalendarService calendar() {
        return calendar;
    }

    /// The files of records.
    public AttachmentService attachments() {
        return attachments;
    }

    public JoinService joins() {
        return joins;
    }

    public LocalDate today() {
        return LocalDate.now(ws.clock());
    }

    /// A new id for whatever is created now.
    public UUID newId() {
        return Ids.next(ws.clock());
    }
}

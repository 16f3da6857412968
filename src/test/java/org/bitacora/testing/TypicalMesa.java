package org.bitacora.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.mesa.MesaService;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaTemplate;
import org.bitacora.mesa.model.Presence;
import org.bitacora.wiring.AllKinds;

/// A mesa técnica of Norte de Santander in a file of its own, with twelve delegations and the people who represent them,
/// and its second ordinary session of 2026, convened for Friday 20 March at 14:00. All of them are invented.
public final class TypicalMesa implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    public static final LocalTime START = LocalTime.of(14, 0);
    public static final String NAME = "Mesa técnica de migración y salud, Norte de Santander";

    private final TestClock clock = new TestClock("2026-03-20T18:00:00Z");
    private final Path file;
    private final Map<Integer, UUID> people = new HashMap<>();
    private final List<Delegation> seats = new ArrayList<>();
    private Workspace workspace;
    private DirectoryService directory;
    private MesaService mesas;
    private Mesa mesa;
    private MesaSession session;

    private TypicalMesa(Path folder) {
        file = folder.resolve("mesa.bitacora");
        WorkspaceFile.create(file, new Identity("Marcela Cárdenas Villamizar", "Equipo Cúcuta", false), clock);
        open();
    }

    /// The mesa with its delegations; no session yet.
    public static TypicalMesa constituted(Path folder) {
        TypicalMesa typical = new TypicalMesa(folder);
        typical.constitute();
        return typical;
    }

    /// The session is convened with its usual agenda; nobody has come yet.
    public static TypicalMesa convened(Path folder) {
        TypicalMesa typical = constituted(folder);
        typical.convene();
        return typical;
    }

    /// Seven of the twelve delegations are there: there is quorum (C13).
    public static TypicalMesa inSession(Path folder) {
        TypicalMesa typical = convened(folder);
        for (int seat = 1; seat <= 7; seat++) {
            typical.arrive(seat, START.plusMinutes(seat));
        }
        return typical;
    }

    /// Its session of today is the one that installs it.
    public TypicalMesa withInstallation() {
        session = mesas.sessions().draft(mesa, MesaCodes.INSTALLATION);
        mesas.sessions().create(session);
        return this;
    }

    private void open() {
        workspace = WorkspaceFile.open(file, AllKinds.list(), clock, "1.0.0");
        directory = new DirectoryService(workspace);
        directory.lists().show();
        mesas = new MesaService(workspace, directory);
    }

    /// Closes the file and opens it again, as after a restart.
    public void reopen() {
        close();
        open();
    }

    private void constitute() {
        directory.projects().create("Redes saludables");
        Mesa draft = mesas.draft(MesaTemplate.territorial(), NAME, "54");
        mesa = new Mesa(draft.id(), draft.project(), NAME, draft.level(), draft.type(), "54", "FORMALISED",
                LocalDate.of(2025, 11, 20), "RESOLUTION", "1432", LocalDate.of(2025, 11, 12), "AGREES", null,
                draft.object(), draft.scope(), draft.functions(), MesaCodes.HALF_PLUS_ONE, null, 14,
                LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 21), null);
        mesas.create(mesa);
        SampleTechnicalMesa.SEATS.strip().lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip)
                .toList()).forEach(this::seat);
    }

    private void seat(List<String> line) {
        Delegation empty = mesas.composition().draftDelegation(mesa.id());
        Delegation seat = new Delegation(empty.id(), mesa.id(), empty.seat(), line.get(0), null, null, null, null);
        mesas.composition().saveDelegations(List.of(), List.of(seat));
        seats.add(seat);
        UUID person = directory.people().create(PersonEntry.named(line.get(1)), null);
        people.put(seat.seat(), person);
        Designation draft = mesas.composition().draftDesignation(seat.id(), line.get(2), person);
        mesas.composition().saveDesignations(List.of(), List.of(new Designation(draft.id(), seat.id(), line.get(2),
                person, line.get(3), null, LocalDate.of(2025, 10, 9), LocalDate.of(2025, 10, 9), null)));
    }

    private void convene() {
        MesaSession draft = mesas.sessions().draft(mesa, MesaCodes.ORDINARY);
        session = new MesaSession(draft.id(), mesa.id(), mesa.project(), MesaCodes.ORDINARY, MesaCodes.PLANNED, null,
                DAY, START, null, null, null, MesaCodes.IN_PERSON, "Instituto Departamental de Salud, sala 3", null,
                "54001", null, "Revisar la ruta de atención a gestantes migrantes.", LocalDate.of(2026, 3, 4), "MAIL",
                null, null, "Claudia Milena Peñaranda Cáceres", null, null, null);
        mesas.sessions().create(session);
        mesas.sessions().agenda().add(session.id(), "Ruta de atención en salud para gestantes migrantes");
    }

    /// Somebody who represents a delegation comes.
    ///
    /// @param seat its number, from 1
    public Presence arrive(int seat, LocalTime hour) {
        UUID delegation = seats.get(seat - 1).id();
        Designation by = mesas.composition().designations(mesa.id()).stream()
                .filter(one -> one.delegation().equals(delegation)).findFirst().orElseThrow();
        return mesas.sessions().presence().arrive(new Presence(Presence.idOf(session.id(), by.person(), 0),
                session.id(), by.person(), 0, delegation, by.role(), null, by.position(), null, MesaCodes.IN_PERSON, hour, null));
    }

    public TestClock clock() {
        return clock;
    }

    public Path file() {
        return file;
    }

    public Workspace workspace() {
        return workspace;
    }

    public DirectoryService directory() {
        return directory;
    }

    public MesaService mesas() {
        return mesas;
    }

    public Mesa mesa() {
        return mesa;
    }

    public MesaSession session() {
        return session;
    }

    /// The delegations in the order of their seats.
    public List<Delegation> seats() {
        return seats;
    }

    /// Who represents a seat, from 1.
    public UUID person(int seat) {
        return people.get(seat);
    }

    @Override
    public void close() {
        workspace.close(false);
    }
}

package org.bitacora.mesa.ui.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.SessionService;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.PracticeKind;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.model.compliance.NoticeRule;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.task.Work;

/// One session as its page sees it: read as a whole, and again whenever something of it changes, here, by import or by
/// undo; the hour goes on by itself. Screen's thread only.
public final class SessionViewModel {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<String> KINDS = Set.of("mesa", "delegation", "designation", "mesaSession", "agendaItem",
            "decision", "presence", "absence", "mesaHeadCount", "quorumCheck", "acta", "dispatch", "practice", "person",
            "institution", "holidayRule", "nonWorkingDay", "listEntry", "commitment", "followUp", "rescheduling", "joined");

    private final MesaDesk desk;
    private final UUID id;
    private final ReadOnlyObjectWrapper<SessionState> state = new ReadOnlyObjectWrapper<>(this, "state");
    private Map<String, String> drafts = Map.of();
    private Runnable gone = () -> { };
    private boolean open;

    /// What is read at once for the page.
    private record Found(Optional<SessionState> state, Map<String, String> drafts) {
    }

    public SessionViewModel(MesaDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
    }

    MesaDesk desk() {
        return desk;
    }

    public UUID id() {
        return id;
    }

    /// Null until it has been read.
    public ReadOnlyObjectProperty<SessionState> state() {
        return state.getReadOnlyProperty();
    }

    SessionState now() {
        return state.get();
    }

    /// Reads it and follows its changes.
    ///
    /// @param whenGone is told when it is not there, or no more
    public void open(Subscriptions bag, Runnable then, Runnable whenGone) {
        gone = whenGone;
        open = true;
        bag.add(() -> {
            open = false;
            desk.tasks().forget(this);
        });
        desk.follow(bag, KINDS, changes -> reload());
        desk.tasks().run(Texts.get("session.busy.read"), progress -> {
            desk.directory().people().warm();
            return new Found(read(), desk.workspace().drafts().all());
        }, found -> {
            drafts = found.drafts();
            show(found.state());
            then.run();
            tick();
        });
    }

    private void tick() {
        if (open) {
            desk.tasks().later(this, MINUTE, () -> {
                if (open && state.get() != null) {
                    state.set(state.get().at(clock()));
                    tick();
                }
            });
        }
    }

    LocalTime clockTime() {
        return clock().toLocalTime();
    }

    private LocalDateTime clock() {
        return LocalDateTime.now(desk.clock());
    }

    private void reload() {
        desk.tasks().run(Texts.get("session.busy.read"), progress -> read(), this::show);
    }

    private void show(Optional<SessionState> read) {
        read.ifPresentOrElse(state::set, gone);
    }

    private Optional<SessionState> read() {
        return service().dossier(id).map(this::state);
    }

    private SessionState state(SessionDossier dossier) {
        MesaSession session = dossier.session();
        List<MesaSession> others = dossier.mesa() == null ? List.of(session) : service().ofMesa(session.mesa());
        return new SessionState(dossier, others, desk.mesas().rows().ofSession(PracticeKind.KIND, id),
                NoticeRule.of(dossier.mesa(), session, desk.directory().calendar().calendar()), sources(dossier, others),
                differing(dossier), followed(session), commitments().ofOrigin(same("mesaSession", id)), clock());
    }

    private List<Standing> followed(MesaSession session) {
        return session.mesa() == null || session.date() == null ? List.of() : commitments()
                .ofMesa(same("mesa", session.mesa()), session.date()).stream()
                .filter(one -> !id.equals(one.commitment().origin())).toList();
    }

    private List<UUID> same(String kind, UUID record) {
        return desk.directory().joins().components(kind).members(record);
    }

    private Map<UUID, LocalDate> sources(SessionDossier dossier, List<MesaSession> others) {
        Set<UUID> carried = dossier.agenda().stream().map(AgendaItem::carriedFrom).filter(from -> from != null)
                .collect(Collectors.toSet());
        Map<UUID, LocalDate> days = new HashMap<>();
        if (!carried.isEmpty()) {
            others.stream().filter(other -> other.date() != null).forEach(other -> desk.mesas().rows()
                    .ofSession(AgendaItemKind.KIND, other.id()).stream().filter(item -> carried.contains(item.id()))
                    .forEach(item -> days.put(item.id(), other.date())));
        }
        return days;
    }

    private Set<UUID> differing(SessionDossier dossier) {
        return desk.workspace().read(reading -> dossier.agenda().stream().map(AgendaItem::id)
                .filter(item -> reading.conflicts(AgendaItemKind.KIND.ref(item)).stream()
                        .anyMatch(conflict -> conflict.field().equals(AgendaItemKind.DISCUSSION.name())))
                .collect(Collectors.toSet()));
    }

    /// What was typed under a key and not saved when the program ended.
    Optional<String> draft(String key) {
        return Optional.ofNullable(drafts.get(key));
    }

    SessionService service() {
        return desk.mesas().sessions();
    }

    CommitmentService commitments() {
        return desk.mesas().commitments();
    }

    /// Does something that changes the file; the page follows by itself.
    void act(Work<?> work) {
        act(work, done -> { });
    }

    <T> void act(Work<T> work, Consumer<T> then) {
        desk.tasks().run(Texts.get("session.busy.save"), work, then);
    }

    /// Counts the seats at the hour on show and keeps the count.
    void check() {
        LocalTime hour = now().hour();
        act(progress -> service().check(id, hour));
    }

    void undo() {
        desk.undo();
    }
}

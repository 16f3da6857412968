package org.bitacora.mesa.ui.acta;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.record.Autosave;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaService;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ActaKind;
import org.bitacora.mesa.model.ActaRules;
import org.bitacora.mesa.model.MesaKinds;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.paper.ActaComparison;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.record.Kind;
import org.bitacora.task.Work;

/// The acta of a session: what it says now, its words being edited, and the acts of its life. Screen's thread only.
final class ActaViewModel implements Autosave.Form {

    private static final List<String> OTHERS = List.of("commitment", "followUp", "rescheduling", "attachment", "person",
            "institution", "joined");

    private final MesaDesk desk;
    private final UUID session;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<ActaSight> sight = new ReadOnlyObjectWrapper<>();
    private RecordModel<Acta> record;

    ActaViewModel(MesaDesk desk, UUID session) {
        this.desk = desk;
        this.session = session;
        autosave = new Autosave(desk.tasks(), desk.workspace().drafts(), this);
    }

    /// Reads the acta, and what was typed and not saved when the program ended; then follows what others change.
    void open(Subscriptions bag) {
        read(found -> {
            record = new RecordModel<>(ActaKind.KIND, found.acta());
            record.onEdited(this::edited);
            show(found);
            desk.tasks().run(Texts.get("acta.busy.read"), progress -> desk.workspace().drafts().find(draftKey()),
                    typed -> typed.ifPresent(this::resume));
        });
        Set<String> kinds = new HashSet<>(OTHERS);
        MesaKinds.ALL.stream().map(Kind::name).forEach(kinds::add);
        desk.follow(bag, kinds, changes -> readAgain());
    }

    private void resume(String typed) {
        if (record.resume(typed)) {
            check();
            autosave.resumed();
        }
    }

    private void read(Consumer<ActaSight> then) {
        desk.tasks().run(Texts.get("acta.busy.read"), progress -> ActaSight.of(desk, session), then);
    }

    private void readAgain() {
        if (record != null) {
            desk.tasks().run(Texts.get("acta.busy.read"), progress -> desk.mesas().sessions().find(session).isPresent()
                    ? ActaSight.of(desk, session) : null, found -> {
                        if (found != null) {
                            record.rebase(found.acta());
                            show(found);
                        }
                    });
        }
    }

    private void show(ActaSight found) {
        sight.set(found);
        check();
    }

    private void edited() {
        check();
        autosave.edited();
    }

    private void check() {
        record.tell(ActaRules.check(numbered(record.current()), sight.get() == null ? List.of()
                : sight.get().others()));
    }

    ReadOnlyObjectProperty<ActaSight> sight() {
        return sight.getReadOnlyProperty();
    }

    MesaDesk desk() {
        return desk;
    }

    UUID session() {
        return session;
    }

    /// There once the acta was read.
    RecordModel<Acta> record() {
        return record;
    }

    /// The person left a field.
    void left() {
        if (record != null) {
            autosave.left();
        }
    }

    /// A number counts in the year of its session.
    private Acta numbered(Acta acta) {
        if (Objects.equals(acta.number(), record.base().number()) || acta.number() == null) {
            return acta;
        }
        LocalDate day = sight.get().dossier().session().date();
        return acta.numbered((day == null ? desk.today() : day).getYear(), acta.number());
    }

    /// The number that follows the last one of the year.
    void suggestNumber() {
        record.value(ActaKind.NUMBER).setValue(sight.get().nextNumber());
        left();
    }

    void sendToReview(LocalDate until) {
        act("acta.busy.save", progress -> desk.mesas().actas().sendToReview(session, desk.today(), until), done -> { });
    }

    void reopen() {
        act("acta.busy.save", progress -> desk.mesas().actas().reopen(session), done -> { });
    }

    /// @param in the session that approved it, or null when it was by mail
    void approve(String how, MesaSession in, LocalDate on) {
        act("acta.busy.save", progress -> desk.mesas().papers().approve(session, how, in == null ? null : in.id(), on),
                done -> { });
    }

    /// @param signed the signed paper, or null if it is not at hand
    void sign(LocalDate on, Path signed) {
        act("acta.busy.save", progress -> {
            if (signed != null) {
                desk.directory().attachments().add(MesaSessionKind.KIND.ref(session),
                        AttachmentRoles.SIGNED_ACTA, signed);
            }
            return desk.mesas().actas().sign(session, on);
        }, done -> { });
    }

    /// Off the screen's thread.
    void export(Path target) {
        desk.mesas().papers().write(session, target);
    }

    void compare(Path file, Consumer<ActaComparison.OfFile> done) {
        act("acta.busy.compare", progress -> desk.mesas().papers().compare(session, file), done);
    }

    /// What is being typed is saved before.
    private <T> void act(String label, Work<T> work, Consumer<T> done) {
        left();
        desk.tasks().run(Texts.get(label), work, done);
    }

    @Override
    public String draftKey() {
        return ActaKind.KIND.name() + "/" + Acta.idOf(session);
    }

    @Override
    public boolean isEdited() {
        return record.isEdited();
    }

    @Override
    public boolean isSavable() {
        return !Finding.anyBlocks(ActaRules.check(record.current(), List.of()));
    }

    @Override
    public String draft() {
        return record.draft();
    }

    @Override
    public Work<Runnable> save() {
        Acta before = record.base();
        Acta after = numbered(record.current());
        MesaService mesas = desk.mesas();
        return progress -> {
            mesas.actas().save(before, after);
            ActaSight saved = ActaSight.of(desk, session);
            return () -> {
                record.saved(before, after);
                record.rebase(saved.acta());
                show(saved);
            };
        };
    }
}

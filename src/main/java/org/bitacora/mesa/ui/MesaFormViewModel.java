package org.bitacora.mesa.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.base.Finding;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.record.Autosave;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaRules;
import org.bitacora.task.Work;

/// The form of a mesa, which saves itself and takes in what others change. Screen's thread only.
final class MesaFormViewModel implements Autosave.Form {

    private final MesaDesk desk;
    private final RecordModel<Mesa> record;
    private final List<Choice> projects;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<Mesa> shown;

    private record Read(Optional<Mesa> mesa, Optional<String> draft, List<Choice> projects) {
    }

    private MesaFormViewModel(MesaDesk desk, Mesa mesa, Read read, Subscriptions bag) {
        this.desk = desk;
        record = new RecordModel<>(MesaKind.KIND, mesa);
        projects = read.projects();
        shown = new ReadOnlyObjectWrapper<>(mesa);
        autosave = new Autosave(desk.tasks(), desk.workspace().drafts(), this);
        if (read.draft().isPresent() && record.resume(read.draft().get())) {
            autosave.resumed();
        }
        record.onEdited(this::edited);
        namedByTerritory();
        desk.follow(bag, Set.of(MesaKind.KIND.name()), changes -> readAgain());
        check();
    }

    /// Reads the mesa with what was typed and not saved when the program ended; nothing follows if it is gone.
    static void read(MesaDesk desk, UUID id, Subscriptions bag, Consumer<MesaFormViewModel> then) {
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> new Read(desk.mesas().find(id),
                desk.workspace().drafts().find(key(id)), desk.directory().projects().list().stream()
                        .map(one -> new Choice(one.id().toString(), one.name())).toList()),
                read -> read.mesa().ifPresent(mesa -> then.accept(new MesaFormViewModel(desk, mesa, read, bag))));
    }

    private static String key(UUID id) {
        return MesaKind.KIND.name() + "/" + id;
    }

    /// As long as the mesa bears the usual name of its kind, the name follows the territory.
    private void namedByTerritory() {
        Property<String> name = record.value(MesaKind.NAME);
        record.value(MesaKind.TERRITORY).addListener((source, before, now) -> {
            Mesa mesa = record.current();
            if (MesaWords.usualName(mesa.level(), mesa.type(), before).equals(name.getValue())) {
                name.setValue(MesaWords.usualName(mesa.level(), mesa.type(), now));
            }
        });
    }

    RecordModel<Mesa> record() {
        return record;
    }

    List<Choice> projects() {
        return projects;
    }

    /// The mesa as it stands now, typed changes included.
    ReadOnlyObjectProperty<Mesa> shown() {
        return shown.getReadOnlyProperty();
    }

    private void edited() {
        check();
        autosave.edited();
    }

    private void check() {
        shown.set(record.current());
        record.tell(MesaRules.check(record.current()));
    }

    /// The person left a field.
    void left() {
        autosave.left();
    }

    private void readAgain() {
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> desk.mesas().find(record.id()),
                found -> found.ifPresent(this::rebase));
    }

    private void rebase(Mesa newer) {
        record.rebase(newer);
        check();
    }

    @Override
    public String draftKey() {
        return key(record.id());
    }

    @Override
    public boolean isEdited() {
        return record.isEdited();
    }

    @Override
    public boolean isSavable() {
        return !Finding.anyBlocks(MesaRules.check(record.current()));
    }

    @Override
    public String draft() {
        return record.draft();
    }

    @Override
    public Work<Runnable> save() {
        Mesa before = record.base();
        Mesa after = record.current();
        return progress -> {
            desk.mesas().save(before, after);
            Mesa saved = desk.mesas().find(after.id()).orElse(after);
            return () -> {
                record.saved(before, after);
                rebase(saved);
            };
        };
    }
}

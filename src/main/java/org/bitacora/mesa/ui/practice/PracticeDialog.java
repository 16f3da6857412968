package org.bitacora.mesa.ui.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.ActaRules;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.model.PracticeKind;
import org.bitacora.mesa.ui.MesaChoices;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaWords;
import org.kordamp.ikonli.feather.Feather;

/// One practice: its name, in what it consists, its votes, and where it was told.
final class PracticeDialog {

    private PracticeDialog() {
    }

    /// @param fresh whether it is not saved yet
    static void show(Node near, MesaDesk desk, Practice practice, boolean fresh) {
        desk.tasks().run(Texts.get("mesa.busy.record"), progress -> sessions(desk),
                sessions -> show(near, desk, practice, fresh, sessions));
    }

    /// All sessions of all mesas, the latest first.
    private static List<Choice> sessions(MesaDesk desk) {
        List<Choice> all = new ArrayList<>();
        for (MesaSummary mesa : desk.mesas().list()) {
            mesa.sessions().reversed().forEach(one -> all.add(new Choice(one.id().toString(), MesaWords.joined(
                    Formats.date(one.date()), MesaWords.name(mesa.mesa())))));
        }
        desk.mesas().sessions().meetings().forEach(one -> all.add(new Choice(one.id().toString(), MesaWords.joined(
                Formats.date(one.date()), one.title() == null ? MesaCatalogues.SESSION_TYPES.label(one.type())
                        : one.title()))));
        return all;
    }

    private static void show(Node near, MesaDesk desk, Practice practice, boolean fresh, List<Choice> sessions) {
        Subscriptions bag = new Subscriptions();
        RecordModel<Practice> model = new RecordModel<>(PracticeKind.KIND, practice);
        RecordFields<Practice> fields = new RecordFields<>(model);
        // That a new one has no name yet is no news.
        model.onEdited(() -> model.tell(fresh && model.current().title() == null ? List.of()
                : ActaRules.check(model.current())));
        // Into the decálogo and out of it it goes by its place, in the list.
        List<Choice> states = MesaChoices.of(MesaCatalogues.PRACTICE_STATES).stream()
                .filter(one -> one.code().equals(MesaCodes.CHOSEN) == (practice.place() != null)).toList();
        Form form = new Form(fields.text(PracticeKind.TITLE).full(), fields.longText(PracticeKind.DESCRIPTION, 3))
                .together(fields.code(PracticeKind.STATE, states).day(), fields.integer(PracticeKind.VOTES))
                .add(fields.ref(PracticeKind.SESSION, Choices.of(sessions)).full())
                .add(fields.ref(PracticeKind.INSTITUTION, MesaChoices.institutions(desk, bag)).full());
        new DialogBox(Texts.get(fresh ? "practice.new" : "practice.edit")).wide().with(form)
                .leaving(Texts.get("fx.cancel")).main(Texts.get("practice.save"), Feather.CHECK, () -> {
                    form.commit();
                    save(desk, fresh ? null : practice, model.current());
                }).show(near).onClosed(bag::close);
    }

    private static void save(MesaDesk desk, Practice before, Practice after) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> desk.mesas().practices().save(before, after),
                done -> { });
    }
}

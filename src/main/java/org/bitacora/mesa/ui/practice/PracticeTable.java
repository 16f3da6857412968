package org.bitacora.mesa.ui.practice;

import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.PracticeService;
import org.bitacora.mesa.PracticeService.Told;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaWords;
import org.bitacora.sheet.TableSheet;
import org.kordamp.ikonli.feather.Feather;

/// Practices as rows. A digit puts the chosen one at that place of the decálogo (0 is the tenth), Alt with the arrows
/// moves it, Supr takes it out, Enter opens it.
final class PracticeTable {

    private static final Set<String> SHOWN_KINDS = Set.of("practice", "mesaSession", "mesa", "institution");

    private final MesaDesk desk;
    private final Predicate<Told> shown;
    private final ObservableList<Told> practices = FXCollections.observableArrayList();
    private final Table<Told> table;
    private Runnable whenRead = () -> { };

    PracticeTable(MesaDesk desk, Predicate<Told> shown) {
        this.desk = desk;
        this.shown = shown;
        table = new Table<>(practices)
                .value(Texts.get("practice.column.place"), 70, told -> told.practice().place(), String::valueOf)
                .text(Texts.get("practice.title"), 290, PracticeTable::title)
                .node(Texts.get("practice.state"), 174, PracticeTable::state, PracticeTable::chip)
                .value(Texts.get("practice.votes"), 66, told -> told.practice().votes(), String::valueOf)
                .second(Texts.get("practice.column.origin"), 190, PracticeTable::told)
                .acts(desk.excel().button(this::sheet), Buttons.small(Buttons.outlined(
                        Texts.get("practice.new"), Feather.PLUS, this::add)))
                .whenEmpty(EmptyState.of(Feather.AWARD, Texts.get("practice.nothing"),
                        Texts.get("practice.purpose")))
                .onOpened(told -> PracticeDialog.show(table(), desk, told.practice(), false));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableSheet<?> sheet() {
        return table.sheet(Texts.get("practice.list"));
    }

    Table<Told> table() {
        return table;
    }

    ObservableList<Told> practices() {
        return practices;
    }

    void open(Subscriptions bag, Runnable then) {
        whenRead = then;
        desk.follow(bag, SHOWN_KINDS, changes -> load());
        load();
    }

    private PracticeService service() {
        return desk.mesas().practices();
    }

    private void load() {
        Told chosen = table.chosen();
        desk.tasks().run(Texts.get("mesa.busy.list"), progress -> service().list().stream().filter(shown).toList(),
                read -> {
                    practices.setAll(read);
                    read.stream().filter(one -> chosen != null && one.practice().id().equals(chosen.practice().id()))
                            .findFirst().or(() -> read.stream().findFirst()).ifPresent(table::choose);
                    whenRead.run();
                });
    }

    void add() {
        PracticeDialog.show(table, desk, service().draft(), true);
    }

    private void pressed(KeyEvent event) {
        Told chosen = table.chosen();
        if (chosen == null || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Practice one = chosen.practice();
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.getCode().isDigitKey() && !event.isShortcutDown()) {
            int digit = Integer.parseInt(event.getCode().getName().replaceAll("\\D", ""));
            act(event, () -> service().place(one.id(), digit == 0 ? 10 : digit));
        } else if (event.isAltDown() && by != 0 && one.place() != null) {
            act(event, () -> service().place(one.id(), Math.max(1, one.place() + by)));
        } else if (event.getCode() == KeyCode.DELETE && one.place() != null) {
            act(event, () -> service().takeOut(one.id()));
            Layer.over(table).toast(Texts.get("practice.takenOut", title(chosen)), Texts.get("mesa.undo"), desk::undo);
        }
    }

    private void act(KeyEvent event, Runnable act) {
        event.consume();
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> {
            act.run();
            return event;
        }, done -> { });
    }

    static String title(Told told) {
        return told.practice().title() == null ? Texts.get("practice.nameless") : told.practice().title();
    }

    private static String state(Told told) {
        return MesaCatalogues.PRACTICE_STATES.label(told.practice().state());
    }

    private static Node chip(Told told) {
        String state = told.practice().state() == null ? "" : told.practice().state();
        Label chip = Chips.of(switch (state) {
            case MesaCodes.CHOSEN -> Tone.OK;
            case MesaCodes.CANDIDATE -> Tone.TINT;
            default -> Tone.NEUTRAL;
        }, state(told));
        return chip;
    }

    /// The day first: the rest is cut where there is no room.
    private static String told(Told told) {
        return MesaWords.joined(told.session() == null ? "" : Formats.shortDate(told.session().date()),
                told.institution(), told.mesa() == null ? "" : MesaWords.name(told.mesa()));
    }

    /// "Mesa técnica, Norte de Santander · 20 de marzo de 2026 · ESE Frontera Sana".
    static String origin(Told told) {
        return MesaWords.joined(told.institution(), told.mesa() == null ? "" : MesaWords.name(told.mesa()),
                told.session() == null ? "" : Formats.date(told.session().date()));
    }
}

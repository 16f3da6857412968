package org.bitacora.exchange.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bitacora.exchange.model.Passage;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// "Historia": everything handed in and received, newest first.
final class HistoryPane {

    private final ExchangeDesk desk;
    private final HistoryViewModel model;
    private final Table<Passage> table;

    HistoryPane(ExchangeDesk desk, Subscriptions bag) {
        this.desk = desk;
        model = new HistoryViewModel(desk, bag);
        table = new Table<>(model.passages())
                .value(Texts.get("exchange.history.when"), 170, this::at, this::exactly)
                .node(Texts.get("exchange.history.what"), 130, HistoryPane::what, HistoryPane::chip)
                .text(Texts.get("exchange.history.who"), 230, passage -> passage.received() ? passage.author()
                        : Texts.get("exchange.history.you"))
                .second(Texts.get("exchange.history.team"), 190, Passage::team)
                .number(Texts.get("exchange.history.changes"), 100, Passage::changes, Formats::number)
                .second(Texts.get("exchange.history.mark"), 130, Passage::mark)
                .filteredBy(passage -> passage.author() + " " + passage.team() + " " + passage.mark() + " "
                        + what(passage) + " " + exactly(at(passage)))
                .exported(desk.excel(), Texts.get("exchange.history.export"))
                .whenEmpty(EmptyState.of(Feather.REPEAT, Texts.get("exchange.history.empty"),
                        Texts.get("exchange.history.empty.purpose")));
    }

    private LocalDateTime at(Passage passage) {
        return When.local(passage.at(), desk.clock());
    }

    private String exactly(LocalDateTime at) {
        return When.exactly(at, LocalDate.now(desk.clock()));
    }

    private static String what(Passage passage) {
        return Texts.get(!passage.received() ? "exchange.chip.handedIn"
                : passage.undone() ? "exchange.chip.undone" : "exchange.chip.received");
    }

    private static Label chip(Passage passage) {
        return !passage.received() ? Chips.neutral(what(passage), Feather.UPLOAD)
                : passage.undone() ? Chips.neutral(what(passage), Feather.ROTATE_CCW) : Chips.ok(what(passage));
    }

    Node node() {
        return table;
    }

    void open() {
        model.reload();
    }
}

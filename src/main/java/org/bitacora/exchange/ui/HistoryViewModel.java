package org.bitacora.exchange.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.exchange.model.Passage;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;

/// Everything handed in and received, newest first. Screen's thread.
final class HistoryViewModel {

    private final ExchangeDesk desk;
    private final ObservableList<Passage> passages = FXCollections.observableArrayList();

    HistoryViewModel(ExchangeDesk desk, Subscriptions bag) {
        this.desk = desk;
        desk.follow(bag, changes -> reload());
    }

    void reload() {
        desk.tasks().run(Texts.get("exchange.task.history"), progress -> desk.service().history(),
                (List<Passage> all) -> passages.setAll(all));
    }

    ObservableList<Passage> passages() {
        return passages;
    }
}

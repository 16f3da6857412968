package org.bitacora.exchange.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bitacora.base.Problem;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.HandedIn;
import org.bitacora.exchange.model.Outstanding;
import org.bitacora.fx.Busy;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;

/// What is not handed in yet, where it shall go and for whom, and what was written. Screen's thread.
final class HandInViewModel {

    private final ExchangeDesk desk;
    private final Busy busy;
    private final ReadOnlyObjectWrapper<Outstanding> outstanding = new ReadOnlyObjectWrapper<>(this, "outstanding");
    private final ReadOnlyObjectWrapper<HandedIn> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<Map<UUID, String>> teams =
            new ReadOnlyObjectWrapper<>(this, "teams", Map.of());
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final SimpleBooleanProperty closed = new SimpleBooleanProperty(this, "closed");
    private final StringProperty key = new SimpleStringProperty(this, "key", "");
    private final StringProperty recipient = new SimpleStringProperty(this, "recipient");

    HandInViewModel(ExchangeDesk desk, Subscriptions bag) {
        this.desk = desk;
        busy = new Busy(desk.tasks(), desk.screen());
        desk.follow(bag, changes -> reload());
    }

    void open() {
        List<Path> places = places();
        folder.set(places.isEmpty() ? null : places.getFirst());
        reload();
        desk.tasks().run(Texts.get("exchange.task.teams"), progress -> desk.service().correspondents(), teams::set);
    }

    private void reload() {
        desk.tasks().run(Texts.get("exchange.task.outstanding"), progress -> desk.service().outstanding(),
                outstanding::set);
    }

    /// Where it can go: memory sticks that are plugged in, then the folder used last.
    List<Path> places() {
        List<Path> places = new ArrayList<>(Removable.folders());
        Path last = desk.folder().getValue();
        if (last != null && !places.contains(last)) {
            places.add(last);
        }
        if (folder.get() != null && !places.contains(folder.get())) {
            places.add(folder.get());
        }
        return places;
    }

    ReadOnlyObjectProperty<Outstanding> outstanding() {
        return outstanding.getReadOnlyProperty();
    }

    /// What was written last, verified; null before.
    ReadOnlyObjectProperty<HandedIn> result() {
        return result.getReadOnlyProperty();
    }

    /// Why nothing was written; null if all went well.
    ReadOnlyObjectProperty<Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The teams from which something came, by device.
    ReadOnlyObjectProperty<Map<UUID, String>> teams() {
        return teams.getReadOnlyProperty();
    }

    ObjectProperty<Path> folder() {
        return folder;
    }

    /// Whether it shall be encrypted for the holder of [#key].
    SimpleBooleanProperty closed() {
        return closed;
    }

    StringProperty key() {
        return key;
    }

    /// The device it goes to, as text; null for anybody.
    StringProperty recipient() {
        return recipient;
    }

    Busy busy() {
        return busy;
    }

    void handIn() {
        result.set(null);
        failure.set(null);
        if (folder.get() == null) {
            failure.set(new Problem("E-63", "exchange.problem.noFolder"));
        } else if (!busy.isRunning()) {
            HandIn order = order();
            busy.run(Texts.get("exchange.task.handIn"), progress -> desk.service().handIn(order), this::written,
                    failure::set);
        }
    }

    private HandIn order() {
        HandIn order = HandIn.into(folder.get());
        if (recipient.get() != null) {
            order = order.to(UUID.fromString(recipient.get()));
        }
        return closed.get() ? order.closedFor(key.get().strip()) : order;
    }

    private void written(HandedIn written) {
        desk.folder().setValue(folder.get());
        result.set(written);
        reload();
    }
}

package org.bitacora.training.ui;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.db.Changes;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.HeadCountKind;
import org.bitacora.training.model.HeadCounts;

/// The people of one session of which no names exist. Each number is saved as it is left, and what others note shows at
/// once. Screen's thread only.
final class HeadCountViewModel {

    private final TrainingDesk desk;
    private final UUID session;
    private final ReadOnlyObjectWrapper<HeadCounts> counts = new ReadOnlyObjectWrapper<>(HeadCounts.NONE);

    HeadCountViewModel(TrainingDesk desk, UUID session) {
        this.desk = desk;
        this.session = session;
    }

    void open(Subscriptions bag) {
        desk.follow(bag, this::heard);
        read();
    }

    private void heard(Changes changes) {
        if (changes.touches(HeadCountKind.KIND.name())) {
            read();
        }
    }

    private void read() {
        desk.tasks().run(Texts.get("training.busy.sheet"), progress -> desk.trainings().headCounts().of(session),
                counts::set);
    }

    ReadOnlyObjectProperty<HeadCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Notes how many of a group and gender came; nothing happens where that stands there already.
    ///
    /// @param number `null` for no count
    void note(String group, String gender, Integer number) {
        Integer known = counts.get().number(group, gender);
        if (known == null ? number != null : !known.equals(number)) {
            desk.tasks().run(Texts.get("training.busy.saving"),
                    progress -> desk.trainings().headCounts().note(session, group, gender, number), done -> { });
        }
    }

    void undo() {
        desk.undo();
    }

    void redo() {
        desk.redo();
    }
}

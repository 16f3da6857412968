package org.bitacora.training.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bitacora.fx.grid.GridPosition;
import org.bitacora.i18n.Texts;
import org.bitacora.training.SheetPlace;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.SheetColumn;

/// Keeps where somebody is in a sheet: at once when the cell changes and a second after the last letter, so that a power
/// cut costs at most a second of typing. Screen's thread only.
final class PlaceKeeper {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TrainingDesk desk;
    private GridPosition place = GridPosition.at(GridPosition.ENTRY, SheetColumn.NAME.id());
    private AttendanceSheet sheet;

    PlaceKeeper(TrainingDesk desk) {
        this.desk = desk;
    }

    /// The place that was kept, before the grid is brought there: it must not be overwritten on the way.
    void resume(GridPosition kept) {
        place = kept;
    }

    void at(GridPosition now, AttendanceSheet inSheet) {
        boolean sameCell = now.row().equals(place.row()) && now.column().equals(place.column());
        boolean unchanged = now.equals(place);
        place = now;
        sheet = inSheet;
        if (sameCell && !unchanged) {
            desk.tasks().later(this, PAUSE, this::keep);
        } else if (!sameCell) {
            keep();
        }
    }

    /// Keeps it now. It waits behind what is being saved, so that an answer is never forgotten before it is kept.
    void keep() {
        desk.tasks().forget(this);
        if (sheet == null) {
            return;
        }
        SheetPlace kept = new SheetPlace(sheet.training().id(), sheet.session().id(), place.row(), place.column(),
                place.typed(), line(), sheet.rows().size(), Instant.now(desk.workspace().clock()));
        desk.tasks().run(Texts.get("training.busy.saving"), progress -> {
            desk.attendance().keep(kept);
            return kept;
        }, done -> { });
    }

    private int line() {
        if (place.row().equals(GridPosition.ENTRY)) {
            return sheet.rows().size() + 1;
        }
        UUID row = UUID.fromString(place.row());
        return IntStream.range(0, sheet.rows().size()).filter(i -> sheet.rows().get(i).id().equals(row)).findFirst()
                .orElse(0) + 1;
    }
}

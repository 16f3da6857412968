package org.bitacora.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bitacora.commitment.model.Standing;
import org.bitacora.commitment.ui.CommitmentRoom;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.kordamp.ikonli.feather.Feather;

/// Commitments on Inicio: those whose day is over, and those whose day comes within a working week (C10).
///
/// @param standings the most urgent first
record CommitmentPendings(List<Standing> standings, LocalDate today) {

    private static final int SOON = 5;

    Optional<Pending> overdue() {
        List<Standing> late = standings.stream().filter(Standing::isOverdue).toList();
        return late.stream().findFirst().map(first -> new Pending(Tone.BAD, Feather.CHECK_SQUARE,
                Texts.count("home.commitments.overdue", late.size()), reason(first, "home.commitments.was"),
                new Remedy.Go(Texts.get("home.commitments.overdue.act"), place(late, CommitmentRoom.overdue()))));
    }

    Optional<Pending> soon() {
        List<Standing> near = standings.stream().filter(one -> one.isDueWithin(SOON)).toList();
        return near.stream().findFirst().map(first -> new Pending(Tone.WARN, Feather.CHECK_SQUARE,
                Texts.count("home.commitments.soon", near.size()), first.commitment().dueDate().equals(today)
                        ? Texts.get("home.commitments.today", first.commitment().text())
                        : reason(first, "home.commitments.is"),
                new Remedy.Go(Texts.get("home.commitments.soon.act"),
                        place(near, Place.room(CommitmentRoom.NAME)))));
    }

    /// Which one, and by when: "Publicar la agenda de cupos, venció el 6 de abril".
    private static String reason(Standing first, String key) {
        return Texts.get(key, first.commitment().text(), Formats.dayAndMonth(first.commitment().dueDate()));
    }

    /// A single one opens itself.
    private static Place place(List<Standing> found, Place all) {
        return found.size() == 1 ? Place.record("commitment", found.getFirst().id()) : all;
    }
}

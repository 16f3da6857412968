package org.bitacora.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.bitacora.db.Verification;
import org.bitacora.db.Workspace;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Banners;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.MainWindow;
import org.bitacora.task.Tasks;
import org.kordamp.ikonli.feather.Feather;

/// What is told once a window stands: a clock that disagrees with what was saved, and what the check of everything found,
/// which is made after a power cut and once a week (`reliability.md` §3). Screen's thread only.
final class StartChecks {

    /// Clocks differ by minutes; a dead battery sets them back by years.
    private static final Duration TOLERATED = Duration.ofMinutes(10);
    private static final Duration WEEK = Duration.ofDays(7);

    private StartChecks() {
    }

    static void run(Workspace workspace, Tasks tasks, MainWindow window) {
        if (workspace.damaged().isPresent()) {
            return;
        }
        clock(workspace).ifPresent(sentence -> window.banner("clock", Banners.of(Tone.WARN, Feather.CLOCK, sentence)));
        if (workspace.closedBadly() || isWeekOver(workspace)) {
            tasks.run(Texts.get("shell.task.check"), progress -> workspace.verify(),
                    found -> told(found, workspace.closedBadly(), window));
        }
    }

    /// A check that a wrong clock dated in the future does not count.
    static boolean isWeekOver(Workspace workspace) {
        Instant now = workspace.clock().instant();
        return workspace.checkedAt().filter(at -> !at.isAfter(now.plus(TOLERATED)) && at.isAfter(now.minus(WEEK)))
                .isEmpty();
    }

    /// "El reloj de este equipo dice 22 de noviembre, 1:56, pero lo último se guardó el 23 de noviembre, 8:00. …"
    static Optional<String> clock(Workspace workspace) {
        Instant now = workspace.clock().instant();
        return workspace.status().savedAt().filter(saved -> saved.isAfter(now.plus(TOLERATED)))
                .map(saved -> Texts.get("shell.banner.clock", moment(now), moment(saved)));
    }

    private static String moment(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Services.ZONE);
        return Texts.get("shell.moment", Formats.date(local.toLocalDate()), Formats.time(local.toLocalTime()));
    }

    /// Of the weekly check only trouble is told.
    private static void told(Verification found, boolean afterPowerCut, MainWindow window) {
        if (found.faults().isEmpty() && !afterPowerCut) {
            return;
        }
        if (found.faults().isEmpty()) {
            Layer.over(window.root()).toast(Texts.get("shell.check.sound"));
        } else {
            window.banner("check", Banners.of(Tone.BAD, Feather.ALERT_CIRCLE, Texts.get("shell.check.faults",
                    Texts.get(found.faults().getFirst().key(), found.faults().getFirst().args().toArray()))));
        }
    }
}

package org.bitacora.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.db.Received;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.bundle.Bundle;
import org.bitacora.exchange.model.Notice;
import org.bitacora.exchange.store.ExchangeStore;
import org.bitacora.i18n.Texts;

/// What there is to know about a sound bundle (`reliability.md` §9, E-11 to E-17 and E-27).
final class Notices {

    /// From so many deletions on, the list is to be looked at first (E-16).
    private static final int MANY = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Texts.LOCALE);

    private final List<Notice> notices = new ArrayList<>();

    private Notices() {
    }

    static List<Notice> of(Workspace workspace, Bundle bundle, Received received) {
        Notices all = new Notices();
        all.known(workspace, bundle, received);
        all.doubts(bundle, received);
        return List.copyOf(all.notices);
    }

    private void known(Workspace workspace, Bundle bundle, Received received) {
        if (bundle.sender().equals(workspace.incarnation())) {
            add("E-12", Texts.get("exchange.notice.own"));
        } else if (received.fresh() == 0 && received.files().count() == 0) {
            add("E-12", workspace.read(reading -> ExchangeStore.receivedAt(reading, bundle.parcel().digest()))
                    .map(at -> Texts.get("exchange.notice.receivedAt", day(at, workspace.clock().getZone())))
                    .orElse(Texts.get("exchange.notice.allKnown")));
        }
    }

    private void doubts(Bundle bundle, Received received) {
        if (bundle.unread() > 0) {
            add("E-11", Texts.count("exchange.notice.newerValues", bundle.unread()));
        }
        received.gaps().forEach(gap -> add("E-13", gap.from() == gap.to()
                ? Texts.get("exchange.notice.gapOfOne", gap.team(), gap.from())
                : Texts.get("exchange.notice.gap", gap.team(), gap.from(), gap.to())));
        if (received.doubtfulClocks() > 0) {
            add("E-15", Texts.count("exchange.notice.clock", received.doubtfulClocks()));
        }
        int deleted = received.deleted().values().stream().mapToInt(Integer::intValue).sum();
        if (deleted >= MANY) {
            add("E-16", Texts.get("exchange.notice.manyDeletions", deleted));
        }
        received.forks().stream().distinct().forEach(team -> add("E-27", Texts.get("exchange.notice.fork", team)));
    }

    private void add(String code, String text) {
        notices.add(new Notice(code, text));
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}

package org.bitacora.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.bitacora.record.ChangeSet;

/// Which changes this file holds, told by their ids: found from how far each chain is known and from the few exceptions,
/// so that the table of changes need not be read.
final class KnownChanges {

    private static final String STUBS = "SELECT seq FROM change WHERE inc = ? AND salt IS NULL AND kind = 0";
    private static final String BEYOND = "SELECT seq FROM change WHERE inc = ? AND seq > ? ORDER BY seq";
    private static final String EXCLUDED = "SELECT seq FROM excluded WHERE inc = ?";

    private record Chain(int number, UUID id, long upto) {
    }

    private final Sql sql;

    KnownChanges(Sql sql) {
        this.sql = sql;
    }

    /// Those of which more than a stub is known, also while their reception is undone.
    ChangeSet held() {
        return set(false);
    }

    /// Those from which the state follows: held, and their reception not undone.
    ChangeSet counted() {
        return set(true);
    }

    private ChangeSet set(boolean onlyCounted) {
        Map<UUID, List<ChangeSet.Run>> runs = new HashMap<>();
        sql.query("SELECT n, id, upto FROM incarnation", row -> new Chain(row.count(1), row.id(2), row.number(3)))
                .forEach(chain -> runs.put(chain.id(), runs(chain, holes(chain, onlyCounted))));
        return new ChangeSet(runs);
    }

    private NavigableSet<Long> holes(Chain chain, boolean onlyCounted) {
        NavigableSet<Long> holes = new TreeSet<>(sql.query(STUBS, row -> row.number(1), chain.number()));
        if (onlyCounted) {
            holes.addAll(sql.query(EXCLUDED, row -> row.number(1), chain.number()));
        }
        return holes;
    }

    private List<ChangeSet.Run> runs(Chain chain, NavigableSet<Long> holes) {
        List<ChangeSet.Run> runs = new ArrayList<>();
        long from = 1;
        for (long hole : holes.headSet(chain.upto(), true)) {
            add(from, hole - 1, runs);
            from = hole + 1;
        }
        add(from, chain.upto(), runs);
        sql.scan(BEYOND, row -> {
            if (!holes.contains(row.number(1))) {
                add(row.number(1), row.number(1), runs);
            }
        }, chain.number(), chain.upto());
        return runs;
    }

    /// A run that begins where the last one ended goes on with it.
    private static void add(long from, long to, List<ChangeSet.Run> runs) {
        if (from > to) {
            return;
        }
        boolean goesOn = !runs.isEmpty() && runs.getLast().to() == from - 1;
        runs.add(new ChangeSet.Run(goesOn ? runs.removeLast().from() : from, to));
    }
}

package org.bitacora.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.Repeat;

/// What looks recorded twice and waits for somebody's decision: people, institutions, and whatever else was given a
/// source. Proposals are counted once and kept until something changes. Safe on any thread, but never from inside
/// `ws.read`.
public final class RepeatService {

    private final JoinService joins;
    private final Map<String, RepeatSource> sources;
    private final Map<String, List<Repeat>> proposals = new HashMap<>();
    private long heard;

    public RepeatService(Workspace ws, JoinService joins, List<RepeatSource> sources) {
        this.joins = joins;
        this.sources = sources.stream().collect(Collectors.toMap(RepeatSource::kind, Function.identity(), (a, b) -> a,
                LinkedHashMap::new));
        ws.feed().subscribe(Runnable::run, this::heard);
    }

    /// The kinds that are looked at, in their order.
    public List<String> kinds() {
        return List.copyOf(sources.keySet());
    }

    /// Everything whose change may change an answer.
    public Set<String> follows() {
        Set<String> kinds = new HashSet<>(Set.of("joined", "apart"));
        sources.values().forEach(source -> kinds.addAll(source.follows()));
        return kinds;
    }

    /// The pairs of all kinds that wait, kind by kind.
    public List<Repeat> waiting() {
        return sources.keySet().stream().flatMap(kind -> waiting(kind).stream()).toList();
    }

    /// The pairs of a kind that wait: of joined records the surest pair only, none that was said to be two, and first
    /// those of which laptops say both.
    public List<Repeat> waiting(String kind) {
        JoinedComponents components = joins.components(kind);
        Set<Pair> apart = new HashSet<>();
        List<Repeat> waiting = new ArrayList<>();
        for (Pair pair : joins.apart(kind)) {
            if (components.sameThing(pair.first(), pair.second())) {
                waiting.add(contested(kind, pair));
            } else {
                apart.add(pair.through(components::representative));
            }
        }
        for (Repeat repeat : proposals(kind)) {
            Pair pair = repeat.pair().through(components::representative);
            if (!pair.isOne() && apart.add(pair)) {
                waiting.add(repeat);
            }
        }
        return waiting.stream().sorted(Repeat.SUREST_FIRST).toList();
    }

    private Repeat contested(String kind, Pair pair) {
        return proposals(kind).stream().filter(repeat -> repeat.pair().equals(pair)).map(Repeat::contestedNow)
                .findFirst().orElse(new Repeat(kind, pair, 0, List.of(), true));
    }

    /// Counted without holding anybody up: whoever saves meanwhile makes the answer one that is not kept.
    private List<Repeat> proposals(String kind) {
        List<Repeat> kept;
        long asked;
        synchronized (proposals) {
            kept = proposals.get(kind);
            asked = heard;
        }
        if (kept != null) {
            return kept;
        }
        List<Repeat> counted = sources.get(kind).proposals();
        synchronized (proposals) {
            if (heard == asked) {
                proposals.put(kind, counted);
            }
        }
        return counted;
    }

    /// What a record is called in a list.
    public String name(String kind, UUID id) {
        return sources.get(kind).name(id);
    }

    public Comparison compare(Repeat repeat) {
        return sources.get(repeat.kind()).compare(repeat.pair());
    }

    /// "Es la misma persona."
    public Changes same(Repeat repeat) {
        return joins.join(repeat.kind(), repeat.pair().first(), repeat.pair().second());
    }

    /// "Son personas distintas."
    public Changes different(Repeat repeat) {
        return joins.keepApart(repeat.kind(), repeat.pair().first(), repeat.pair().second());
    }

    private void heard(Changes changes) {
        synchronized (proposals) {
            heard++;
            sources.values().stream().filter(source -> source.follows().stream().anyMatch(changes::touches))
                    .forEach(source -> proposals.remove(source.kind()));
        }
    }
}

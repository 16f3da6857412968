package org.bitacora.exchange.bundle;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Content;
import org.bitacora.record.Edit;
import org.bitacora.record.HybridClock;
import org.bitacora.record.Link;
import org.bitacora.record.Salts;
import org.bitacora.record.Stamp;
import org.bitacora.record.Stub;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// Writes links as lines of JSON and gathers, on the way, what the manifest lists once for all of them: devices,
/// stamps, counts. Whatever follows from something else is left out of the line.
final class LinkWriter {

    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();
    private static final int COUNTER = 0xffff;

    private final Buffer lines = new Buffer(1 << 16);
    private final JsonGenerator json = BundleFormat.LINES.createGenerator(ObjectWriteContext.empty(), lines);
    private final Map<UUID, Integer> devices = new LinkedHashMap<>();
    private final Map<Stamp, Integer> stamps = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> records = new TreeMap<>();
    private long links;
    private long edits;

    void write(Link link) {
        links++;
        json.writeStartObject();
        json.writeNumberProperty("device", device(link.id().incarnation()));
        json.writeNumberProperty("seq", link.id().seq());
        switch (link) {
            case Stub stub -> json.writeStringProperty("stub", text(stub.contentHash()));
            case Change change -> write(change);
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(Change change) {
        records.computeIfAbsent(change.record().kind(), kind -> new HashSet<>()).add(change.record().id());
        edits += change.edits().size();
        json.writeStringProperty("kind", change.record().kind());
        json.writeStringProperty("id", change.record().id().toString());
        time(change);
        json.writeNumberProperty("stamp", stamps.computeIfAbsent(change.stamp(), stamp -> stamps.size()));
        salts(change.salts());
        List<ChangeId> parents = change.edits().stream().flatMap(edit -> edit.parents().stream()).distinct().sorted()
                .toList();
        parents(parents);
        values("set", false, change, parents);
        values("sealed", true, change, parents);
    }

    private void time(Change change) {
        long clock = HybridClock.millis(change.clock());
        json.writeNumberProperty("clock", clock);
        if ((change.clock() & COUNTER) != 0) {
            json.writeNumberProperty("tick", change.clock() & COUNTER);
        }
        if (change.wall() != clock) {
            json.writeNumberProperty("wall", change.wall());
        }
        if (change.group() != change.id().seq()) {
            json.writeNumberProperty("group", change.group());
        }
    }

    private void salts(Salts salts) {
        switch (salts) {
            case Salts.Whole whole -> {
                json.writeStringProperty("salt", text(whole.open()));
                if (whole.sealed().length > 0) {
                    json.writeStringProperty("sealedSalt", text(whole.sealed()));
                }
            }
            case Salts.PerField given -> {
                json.writeObjectPropertyStart("salts");
                new TreeMap<>(given.salts()).forEach((field, salt) -> json.writeStringProperty(field, text(salt)));
                json.writeEndObject();
            }
        }
    }

    /// Pairs of device and number, once for the whole change.
    private void parents(List<ChangeId> parents) {
        if (!parents.isEmpty()) {
            json.writeArrayPropertyStart("parents");
            for (ChangeId parent : parents) {
                json.writeNumber(device(parent.incarnation()));
                json.writeNumber(parent.seq());
            }
            json.writeEndArray();
        }
    }

    private void values(String name, boolean sealed, Change change, List<ChangeId> parents) {
        List<Edit> some = change.edits().stream().filter(edit -> edit.content().sealed() == sealed).toList();
        if (!some.isEmpty()) {
            json.writeObjectPropertyStart(name);
            some.forEach(edit -> value(edit, parents));
            json.writeEndObject();
        }
    }

    /// Type and text; for a withheld value `?` and its commitment; then the places of its parents among those of the
    /// change, where it has not all of them.
    private void value(Edit edit, List<ChangeId> parents) {
        json.writeArrayPropertyStart(edit.field());
        switch (edit.content()) {
            case Content.Withheld withheld -> json.writeString("?").writeString(text(withheld.commitment()));
            case Content.Known known -> {
                json.writeString(String.valueOf(known.value().tag()));
                json.writeString(known.value().text());
            }
        }
        if (edit.parents().size() != parents.size()) {
            int[] places = edit.parents().stream().mapToInt(parents::indexOf).sorted().toArray();
            json.writeArray(places, 0, places.length);
        }
        json.writeEndArray();
    }

    private static String text(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    int device(UUID incarnation) {
        return devices.computeIfAbsent(incarnation, id -> devices.size());
    }

    Buffer lines() {
        return lines;
    }

    long links() {
        return links;
    }

    List<UUID> devices() {
        return new ArrayList<>(devices.keySet());
    }

    List<Stamp> stamps() {
        return new ArrayList<>(stamps.keySet());
    }

    Manifest.Counts counts() {
        Map<String, Integer> kinds = new TreeMap<>();
        records.forEach((kind, ids) -> kinds.put(kind, ids.size()));
        return new Manifest.Counts(links, edits, kinds);
    }
}

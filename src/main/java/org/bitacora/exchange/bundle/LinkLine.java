package org.bitacora.exchange.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Content;
import org.bitacora.record.Edit;
import org.bitacora.record.FieldType;
import org.bitacora.record.Link;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Salts;
import org.bitacora.record.Stub;
import org.bitacora.record.Value;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One line of the changes, read into a link. Keys may come in any order, each once; keys that this version does not
/// know are passed over, for what must not be passed over stands in `mustUnderstand`. Used for line after line.
final class LinkLine {

    private static final long LAST = 1L << 53;
    private static final long LAST_MILLI = (1L << 48) - 1;
    private static final int SALT = 16;
    private static final int HASH = 32;

    private final JsonParser json;
    private final LineInput in;
    private final Manifest manifest;
    private final ValueCheck check;
    private final Set<String> cleanNames = new HashSet<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private int seen;
    private int device;
    private long seq;
    private String kind = "";
    private UUID id;
    private long clock;
    private long tick;
    private long wall;
    private long group;
    private int stamp;
    private byte[] stub;
    private byte[] salt;
    private byte[] sealedSalt;
    private Map<String, byte[]> salts;
    private List<ChangeId> parents;
    private boolean kindCameLate;
    private long unread;

    LinkLine(JsonParser json, LineInput in, Manifest manifest, ValueCheck check) {
        this.json = json;
        this.in = in;
        this.manifest = manifest;
        this.check = check;
    }

    /// How many values of kinds or fields not known here were read so far (E-11).
    long unread() {
        return unread;
    }

    /// The link of the object on whose beginning the parser stands.
    Link read() {
        clear();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            key(json.currentName());
        }
        if (has(Key.STUB)) {
            require(has(Key.DEVICE) && has(Key.SEQ) && !has(Key.KIND) && !has(Key.SET) && !has(Key.SEALED));
            return new Stub(changeId(), stub);
        }
        return change();
    }

    /// The keys of a line and their bits in `seen`.
    private enum Key {
        DEVICE, SEQ, KIND, ID, CLOCK, TICK, WALL, GROUP, STAMP, STUB, SALT, SEALED_SALT, SALTS, PARENTS, SET, SEALED
    }

    private boolean has(Key key) {
        return (seen & 1 << key.ordinal()) != 0;
    }

    private void once(Key key) {
        if (has(key)) {
            throw in.refuse("E-23", "exchange.problem.duplicateKey", json.currentName());
        }
        seen |= 1 << key.ordinal();
    }

    private void clear() {
        seen = 0;
        tick = 0;
        salt = null;
        sealedSalt = null;
        salts = null;
        parents = List.of();
        kindCameLate = false;
        fields.clear();
        contents.clear();
        places.clear();
    }

    private void key(String name) {
        switch (name) {
            case "device" -> {
                once(Key.DEVICE);
                device = (int) in.number(0, manifest.devices().size() - 1);
            }
            case "seq" -> {
                once(Key.SEQ);
                seq = in.number(1, LAST);
            }
            case "kind" -> {
                once(Key.KIND);
                kind = name(in.text(), kind);
            }
            case "id" -> {
                once(Key.ID);
                id = in.id();
            }
            case "clock" -> {
                once(Key.CLOCK);
                clock = in.number(0, LAST_MILLI);
            }
            case "tick" -> {
                once(Key.TICK);
                tick = in.number(0, 0xffff);
            }
            case "wall" -> {
                once(Key.WALL);
                wall = in.number(-LAST_MILLI, LAST_MILLI);
            }
            case "group" -> {
                once(Key.GROUP);
                group = in.number(1, LAST);
            }
            case "stamp" -> {
                once(Key.STAMP);
                stamp = (int) in.number(0, manifest.stamps().size() - 1);
            }
            default -> longer(name);
        }
    }

    private void longer(String name) {
        switch (name) {
            case "stub" -> {
                once(Key.STUB);
                stub = in.bytes(HASH);
            }
            case "salt" -> {
                once(Key.SALT);
                salt = in.bytes(SALT);
            }
            case "sealedSalt" -> {
                once(Key.SEALED_SALT);
                sealedSalt = in.bytes(SALT);
            }
            case "salts" -> {
                once(Key.SALTS);
                salts = fieldSalts();
            }
            case "parents" -> {
                once(Key.PARENTS);
                parents = parents();
            }
            case "set" -> {
                once(Key.SET);
                values(false);
            }
            case "sealed" -> {
                once(Key.SEALED);
                values(true);
            }
            default -> {
                json.nextToken();
                json.skipChildren();
            }
        }
    }

    /// The same text as before where it can be, so that a million changes share one name.
    private String name(String text, String before) {
        if (text.equals(before)) {
            return before;
        }
        if (!cleanNames.contains(text)) {
            if (!IdText.isName(text)) {
                throw in.refuse("E-24", "exchange.problem.name", text);
            }
            cleanNames.add(text);
        }
        return text;
    }

    private Map<String, byte[]> fieldSalts() {
        Map<String, byte[]> given = new HashMap<>();
        in.expect(JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = name(json.currentName(), "");
            if (given.put(field, in.bytes(HASH)) != null) {
                throw in.refuse("E-23", "exchange.problem.duplicateKey", field);
            }
        }
        return given;
    }

    private List<ChangeId> parents() {
        List<ChangeId> read = new ArrayList<>(2);
        in.expect(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int which = (int) in.present(0, manifest.devices().size() - 1);
            read.add(new ChangeId(manifest.devices().get(which), in.number(1, LAST)));
        }
        return List.copyOf(read);
    }

    private void values(boolean sealed) {
        in.expect(JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = name(json.currentName(), "");
            if (isKnown(field)) {
                throw in.refuse("E-23", "exchange.problem.duplicateKey", field);
            }
            fields.add(field);
            in.expect(JsonToken.START_ARRAY);
            String tag = in.text();
            contents.add(tag.equals("?") ? new Content.Withheld(in.bytes(HASH), sealed)
                    : new Content.Known(value(tag, field), sealed));
            places.add(places());
        }
    }

    /// A handful of fields: looking through them is quicker than a set for each line.
    private boolean isKnown(String field) {
        for (int i = fields.size() - 1; i >= 0; i--) {
            if (fields.get(i).equals(field)) {
                return true;
            }
        }
        return false;
    }

    private Value value(String tag, String field) {
        if (tag.length() != 1 || tag.charAt(0) > 'z' || tag.charAt(0) < '-') {
            throw in.wrongType();
        }
        String text = in.text();
        Value value = tag.charAt(0) == '-' && text.isEmpty() ? Value.NONE : new Value(tag.charAt(0), text);
        if (has(Key.KIND)) {
            require(field, value);
        } else {
            kindCameLate = true;
        }
        return value;
    }

    private void require(String field, Value value) {
        Optional<FieldType> type = check.type(kind, field);
        if (type.isEmpty()) {
            unread++;
        }
        ValueCheck.Fault fault = ValueCheck.fault(type.orElse(null), value);
        if (fault != null) {
            throw in.refuse("E-25", switch (fault) {
                case WRONG_TYPE, NO_VALUE -> "exchange.problem.wrongType";
                case NO_DATE -> "exchange.problem.noDate";
                case NO_TIME -> "exchange.problem.noTime";
                case NO_NUMBER -> "exchange.problem.noNumber";
            }, type.map(FieldType::name).orElse("").equals("TEXT") ? "" : value.text());
        }
    }

    /// The places of a value's own parents, or null where it has all of the change.
    private int[] places() {
        JsonToken next = json.nextToken();
        if (next == JsonToken.END_ARRAY) {
            return null;
        }
        if (next != JsonToken.START_ARRAY) {
            throw in.wrongType();
        }
        List<Integer> own = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            own.add((int) in.present(0, LAST_MILLI >>> 20));
        }
        in.expect(JsonToken.END_ARRAY);
        return own.stream().mapToInt(Integer::intValue).toArray();
    }

    private Change change() {
        require(has(Key.DEVICE) && has(Key.SEQ) && has(Key.KIND) && has(Key.ID) && has(Key.CLOCK) && has(Key.STAMP)
                && !fields.isEmpty());
        List<Edit> edits = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            if (kindCameLate && contents.get(i) instanceof Content.Known known) {
                require(fields.get(i), known.value());
            }
            edits.add(new Edit(fields.get(i), contents.get(i), own(places.get(i))));
        }
        return new Change(changeId(), new RecordRef(kind, id), clock << 16 | tick, has(Key.WALL) ? wall : clock,
                has(Key.GROUP) ? group : seq, manifest.stamps().get(stamp), salts(), edits);
    }

    private ChangeId changeId() {
        return new ChangeId(manifest.devices().get(device), seq);
    }

    private List<ChangeId> own(int[] some) {
        if (some == null) {
            return parents;
        }
        List<ChangeId> own = new ArrayList<>(some.length);
        for (int place : some) {
            require(place < parents.size() && !own.contains(parents.get(place)));
            own.add(parents.get(place));
        }
        return own;
    }

    /// Salts of the whole change only where nothing is withheld: a commitment whose salt is known can be guessed.
    private Salts salts() {
        require((salt == null) != (salts == null));
        if (salts != null) {
            return new Salts.PerField(salts);
        }
        boolean sealed = contents.stream().anyMatch(Content::sealed);
        require(contents.stream().allMatch(Content.Known.class::isInstance) && (!sealed || sealedSalt != null));
        return new Salts.Whole(salt, sealed ? sealedSalt : new byte[0]);
    }

    private void require(boolean holds) {
        if (!holds) {
            throw in.wrongType();
        }
    }
}

package org.bitacora.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.base.Ids;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Content;
import org.bitacora.record.Edit;
import org.bitacora.record.Salts;
import org.bitacora.record.Value;
import org.bitacora.seal.FieldSeal;

/// The body of a change as it lies in the file: parents once, then each field with its value; sealed values in a blob
/// of their own together with their salt. Used in its connection's turn.
final class ChangeCodec {

    private static final int KNOWN = 0;
    private static final int SEALED = 1;
    private static final int WITHHELD = 2;
    private static final int WITHHELD_SEALED = 3;
    private static final int SAME_PARENTS = 1;

    private final Dictionary dictionary;
    private final FieldSeal seal;

    ChangeCodec(Dictionary dictionary, FieldSeal seal) {
        this.dictionary = dictionary;
        this.seal = seal;
    }

    /// What a row of `change` holds beside its header.
    record Stored(byte[] salt, byte[] body, byte[] sealed) {
    }

    Stored encode(Change change) {
        int kind = dictionary.word(change.record().kind());
        Binary.Writer out = new Binary.Writer();
        Binary.Writer hidden = new Binary.Writer();
        List<ChangeId> parents = distinctParents(change);
        boolean same = change.edits().stream().allMatch(edit -> edit.parents().size() == parents.size());
        out.number(parents.size());
        parents.forEach(parent -> out.number(dictionary.device(parent.incarnation())).number(parent.seq()));
        out.number(same ? SAME_PARENTS : 0);
        for (Edit edit : change.edits()) {
            out.number(dictionary.field(kind, edit.field()));
            if (!same) {
                out.number(edit.parents().size());
                edit.parents().forEach(parent -> out.number(parents.indexOf(parent)));
            }
            content(edit, kind, out, hidden);
        }
        return new Stored(openSalt(change, out), out.bytes(), seal(change, hidden.bytes()));
    }

    private static List<ChangeId> distinctParents(Change change) {
        return change.edits().stream().flatMap(edit -> edit.parents().stream()).distinct().sorted().toList();
    }

    private void content(Edit edit, int kind, Binary.Writer out, Binary.Writer hidden) {
        switch (edit.content()) {
            case Content.Withheld withheld -> out.number(withheld.sealed() ? WITHHELD_SEALED : WITHHELD)
                    .raw(withheld.commitment());
            case Content.Known known when known.sealed() -> {
                out.number(SEALED);
                hidden.number(dictionary.field(kind, edit.field()));
                ValueCodec.write(known.value(), hidden);
            }
            case Content.Known known -> {
                out.number(KNOWN);
                ValueCodec.write(known.value(), out);
            }
        }
    }

    /// Whole salts: the open one in its column. Salts per field (a change with values withheld) after the edits.
    private byte[] openSalt(Change change, Binary.Writer out) {
        return switch (change.salts()) {
            case Salts.Whole whole -> whole.open();
            case Salts.PerField given -> {
                out.number(0xffff);
                given.salts().forEach((field, salt) -> out.text(field).sized(salt));
                yield null;
            }
        };
    }

    private byte[] seal(Change change, byte[] hidden) {
        byte[] salt = change.salts() instanceof Salts.Whole whole ? whole.sealed() : new byte[0];
        if (hidden.length == 0) {
            return null;
        }
        byte[] open = new Binary.Writer().sized(salt).raw(hidden).bytes();
        return seal.seal(open, place(change.id()));
    }

    private static byte[] place(ChangeId id) {
        return new Binary.Writer().raw(Ids.toBytes(id.incarnation())).number(id.seq()).bytes();
    }

    /// The salts and edits of a stored change.
    record Decoded(Salts salts, List<Edit> edits) {
    }

    Decoded decode(ChangeId id, int kind, Stored stored) {
        Binary.Reader in = new Binary.Reader(stored.body());
        List<ChangeId> parents = new ArrayList<>();
        for (int n = in.count(); n > 0; n--) {
            parents.add(new ChangeId(dictionary.device(in.count()), in.number()));
        }
        boolean same = in.number() == SAME_PARENTS;
        Hidden hidden = unseal(id, kind, stored.sealed());
        List<Edit> edits = new ArrayList<>();
        Map<String, byte[]> fieldSalts = new LinkedHashMap<>();
        while (in.more()) {
            int no = in.count();
            if (no == 0xffff) {
                while (in.more()) {
                    fieldSalts.put(in.text(), in.sized());
                }
                break;
            }
            String field = dictionary.field(kind, no);
            List<ChangeId> own = same ? parents : some(parents, in);
            edits.add(new Edit(field, content(field, in, hidden), own));
        }
        Salts salts = stored.salt() == null ? new Salts.PerField(fieldSalts)
                : new Salts.Whole(stored.salt(), hidden.salt());
        return new Decoded(salts, edits);
    }

    private static List<ChangeId> some(List<ChangeId> parents, Binary.Reader in) {
        List<ChangeId> own = new ArrayList<>();
        for (int n = in.count(); n > 0; n--) {
            own.add(parents.get(in.count()));
        }
        return own;
    }

    private static Content content(String field, Binary.Reader in, Hidden hidden) {
        return switch (in.count()) {
            case KNOWN -> new Content.Known(ValueCodec.read(in), false);
            case SEALED -> new Content.Known(hidden.values().get(field), true);
            case WITHHELD -> new Content.Withheld(in.raw(32), false);
            case WITHHELD_SEALED -> new Content.Withheld(in.raw(32), true);
            default -> throw new IllegalStateException("unknown content form");
        };
    }

    private record Hidden(byte[] salt, Map<String, Value> values) {
    }

    private Hidden unseal(ChangeId id, int kind, byte[] sealed) {
        if (sealed == null) {
            return new Hidden(new byte[0], Map.of());
        }
        Binary.Reader in = new Binary.Reader(seal.unseal(sealed, place(id)));
        byte[] salt = in.sized();
        Map<String, Value> values = new LinkedHashMap<>();
        while (in.more()) {
            String field = dictionary.field(kind, in.count());
            values.put(field, ValueCodec.read(in));
        }
        return new Hidden(salt, values);
    }
}

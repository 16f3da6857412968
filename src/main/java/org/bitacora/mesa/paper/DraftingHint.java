package org.bitacora.mesa.paper;

import java.util.List;
import java.util.UUID;
import org.bitacora.i18n.Texts;

/// Something that an acta would usually say otherwise, or does not say yet. Never a reason to refuse it.
///
/// @param item the point of the agenda that it concerns, or null for the acta as a whole
/// @param key of the sentence, filled with `args`
public record DraftingHint(UUID item, String key, List<Object> args) {

    static DraftingHint of(UUID item, String key, Object... args) {
        return new DraftingHint(item, key, List.of(args));
    }

    public String sentence() {
        return Texts.get(key, args.toArray());
    }
}

package org.bitacora.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.evaluation.model.Item;

/// An item before it has a code and a place: as it is typed, pasted from Excel or copied from another version.
public record ItemDraft(String text, String type, String construct, Map<String, String> options,
        Set<String> answerKey, Integer scaleMax) {

    public ItemDraft {
        options = options == null ? Map.of() : Map.copyOf(options);
        answerKey = answerKey == null ? Set.of() : Set.copyOf(answerKey);
    }

    public static ItemDraft of(Item item) {
        return new ItemDraft(item.text(), item.type(), item.construct(), item.options(), item.answerKey(),
                item.scaleMax());
    }

    public ItemDraft withKey(Set<String> key) {
        return new ItemDraft(text, type, construct, options, key, scaleMax);
    }

    /// The item with this content in that place.
    public Item placed(UUID id, UUID questionnaire, String code, int position) {
        return new Item(id, questionnaire, code, position, text, type, construct, options, answerKey, scaleMax);
    }
}

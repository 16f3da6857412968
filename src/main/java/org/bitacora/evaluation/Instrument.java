package org.bitacora.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.Questionnaire;

/// A questionnaire with its items, in the order in which they are asked. Immutable.
public record Instrument(Questionnaire questionnaire, List<Item> items) {

    public Instrument {
        items = List.copyOf(items);
    }

    public UUID id() {
        return questionnaire.id();
    }

    /// How its items stand on the paper.
    public Forms forms() {
        return Forms.of(questionnaire, items);
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /// The number by which people call an item: its place on the sheet, from 1; 0 if it is not there.
    public int numberOf(String code) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).code().equals(code)) {
                return i + 1;
            }
        }
        return 0;
    }
}

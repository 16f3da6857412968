package org.bitacora.evaluation.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.db.Row;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.ItemKind;
import org.bitacora.evaluation.model.Questionnaire;
import org.bitacora.evaluation.model.QuestionnaireKind;

/// Finds questionnaires and their items.
public final class QuestionnaireStore {

    /// How much hangs on a questionnaire.
    public record Use(UUID questionnaire, int items, int trainings) {
    }

    public List<Questionnaire> all(Reading reading) {
        return reading.list(QuestionnaireKind.KIND, "ORDER BY \"name\", \"version\"");
    }

    public Optional<Questionnaire> find(Reading reading, UUID id) {
        return reading.find(QuestionnaireKind.KIND, id);
    }

    /// The items in their order; two that were put in the same place by two laptops keep the order of their codes.
    public List<Item> items(Reading reading, UUID questionnaire) {
        return reading.list(ItemKind.KIND, "\"questionnaire\" = ? ORDER BY \"position\", \"code\"", questionnaire);
    }

    /// What form B asks in the place of an item.
    public List<Item> parallels(Reading reading, Item item) {
        return reading.list(ItemKind.KIND, "\"questionnaire\" = ? AND \"parallel_of\" = ?", item.questionnaire(),
                item.code());
    }

    /// Every code that an item of the questionnaire has or had: the answers to a deleted item keep its code.
    public List<String> codesEver(Reading reading, UUID questionnaire) {
        return reading.query("SELECT \"code\" FROM item WHERE \"questionnaire\" = ?", row -> row.text(1),
                questionnaire);
    }

    public int trainings(Reading reading, UUID questionnaire) {
        return (int) reading.count("SELECT count(*) FROM training WHERE \"questionnaire\" = ? AND deleted = 0",
                questionnaire);
    }

    /// How many sheets answer it.
    public int sheets(Reading reading, UUID questionnaire) {
        return (int) reading.count("""
                SELECT count(*) FROM answer_sheet a JOIN training t ON t.id = a."training"
                WHERE t."questionnaire" = ? AND a.deleted = 0 AND t.deleted = 0""", questionnaire);
    }

    public List<Use> uses(Reading reading) {
        return reading.query("""
                SELECT q.id,
                    (SELECT count(*) FROM item i WHERE i."questionnaire" = q.id AND i.deleted = 0
                        AND i."parallel_of" IS NULL),
                    (SELECT count(*) FROM training t WHERE t."questionnaire" = q.id AND t.deleted = 0)
                FROM questionnaire q WHERE q.deleted = 0""", QuestionnaireStore::use);
    }

    private static Use use(Row row) {
        return new Use(row.id(1), row.count(2), row.count(3));
    }
}

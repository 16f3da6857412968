package org.bitacora.evaluation.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Item] is described.
public final class ItemKind {

    public static final Field<Item, UUID> QUESTIONNAIRE = Field.ref("questionnaire", Item::questionnaire);
    public static final Field<Item, String> CODE = Field.<Item>text("code", Item::code).immutable();
    public static final Field<Item, Integer> POSITION = Field.integer("position", Item::position);
    public static final Field<Item, String> TEXT = Field.text("text", Item::text);
    public static final Field<Item, String> TYPE = Field.code("type", Item::type);
    public static final Field<Item, String> CONSTRUCT = Field.text("construct", Item::construct);
    public static final Field<Item, Map<String, String>> OPTIONS = Field.map("options", Item::options);
    public static final Field<Item, Set<String>> ANSWER_KEY = Field.options("answerKey", Item::answerKey);
    public static final Field<Item, Integer> SCALE_MAX = Field.integer("scaleMax", Item::scaleMax);
    public static final Field<Item, String> PARALLEL_OF =
            Field.<Item>text("parallelOf", Item::parallelOf).since(2);
    public static final Field<Item, Integer> POSITION_B =
            Field.<Item>integer("positionB", Item::positionB).since(2);

    public static final Kind<Item> KIND = Kind.of("item", Item.class, List.of(
            QUESTIONNAIRE, CODE, POSITION, TEXT, TYPE, CONSTRUCT, OPTIONS, ANSWER_KEY, SCALE_MAX, PARALLEL_OF,
            POSITION_B));

    private ItemKind() {
    }
}

package org.bitacora.evaluation.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// One question: its code (`q01`) names it in answer sheets and forms, its construct is what results are read by (A17).
/// `options` holds label by code, `answerKey` the codes of the right ones; a Likert item goes from 1 to `scaleMax`.
///
/// @param parallelOf the code of the item whose place it takes on form B; null for an item of form A or of both
/// @param positionB its number on form B, null where it keeps that of form A
public record Item(UUID id, UUID questionnaire, String code, Integer position, String text, String type,
        String construct, Map<String, String> options, Set<String> answerKey, Integer scaleMax, String parallelOf,
        Integer positionB) {

    public Item {
        options = options == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(options));
        answerKey = answerKey == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(answerKey));
    }

    /// An item of a questionnaire with one form.
    public Item(UUID id, UUID questionnaire, String code, Integer position, String text, String type, String construct,
            Map<String, String> options, Set<String> answerKey, Integer scaleMax) {
        this(id, questionnaire, code, position, text, type, construct, options, answerKey, scaleMax, null, null);
    }

    public Item at(Integer place) {
        return new Item(id, questionnaire, code, place, text, type, construct, options, answerKey, scaleMax,
                parallelOf, positionB);
    }

    public Item atOfB(Integer place) {
        return new Item(id, questionnaire, code, position, text, type, construct, options, answerKey, scaleMax,
                parallelOf, place);
    }

    /// The same item of another questionnaire.
    public Item in(UUID other, UUID otherId) {
        return new Item(otherId, other, code, position, text, type, construct, options, answerKey, scaleMax,
                parallelOf, positionB);
    }

    public Item asking(String words, String otherType, String otherConstruct) {
        return new Item(id, questionnaire, code, position, words, otherType, otherConstruct, options, answerKey,
                scaleMax, parallelOf, positionB);
    }

    public Item offering(Map<String, String> others) {
        return new Item(id, questionnaire, code, position, text, type, construct, others, answerKey, scaleMax,
                parallelOf, positionB);
    }

    public Item keyed(Set<String> key, Integer most) {
        return new Item(id, questionnaire, code, position, text, type, construct, options, key, most, parallelOf,
                positionB);
    }
}

package org.bitacora.evaluation.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// One question: its code (`q01`) names it in answer sheets and forms, its construct is what results are read by (A17).
/// `options` holds label by code, `answerKey` the codes of the right ones; a Likert item goes from 1 to `scaleMax`.
public record Item(UUID id, UUID questionnaire, String code, Integer position, String text, String type,
        String construct, Map<String, String> options, Set<String> answerKey, Integer scaleMax) {

    public Item {
        options = options == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(options));
        answerKey = answerKey == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(answerKey));
    }
}

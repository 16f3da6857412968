package org.bitacora.report.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;

/// What looks recorded twice among the records of a report: two people on its lists, two institutions that hosted, two
/// trainings held. A pair with only one of its records in the report changes no figure by being joined.
final class PossibleRepeats {

    static final List<String> KINDS = List.of("person", "institution", "training");

    private final Map<RecordRef, String> names = new HashMap<>();

    PossibleRepeats(Facts facts) {
        // A person has no words here; whoever may read names finds hers by the row.
        facts.attendances().forEach(one -> names.put(new RecordRef("person", one.person()),
                Texts.get("report.row.repeatedPerson")));
        facts.held().forEach(one -> {
            names.put(new RecordRef("training", one.training()), one.name());
            if (one.institution() != null) {
                names.put(new RecordRef("institution", one.institution()), one.institutionName());
            }
        });
    }

    List<FigureRow> rows(String kind, Collection<GapFacts.Repeated> repeats) {
        return repeats.stream().filter(one -> one.kind().equals(kind)).flatMap(one -> row(one).stream()).toList();
    }

    private Optional<FigureRow> row(GapFacts.Repeated one) {
        RecordRef first = new RecordRef(one.kind(), one.first());
        String name = names.get(first);
        String other = names.get(new RecordRef(one.kind(), one.second()));
        if (name == null || other == null) {
            return Optional.empty();
        }
        UUID person = one.kind().equals("person") ? one.first() : null;
        return Optional.of(new FigureRow(first, first, person, null, name.equals(other) ? name
                : Texts.get("report.row.repeated", name, other)));
    }
}

package org.bitacora.directory.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.LifeCourse;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Formats;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// How people, documents and affiliations read on the screens of this room.
final class PersonWords {

    private PersonWords() {
    }

    /// A line of the list: surnames first, since it is in their order; the document masked; in words that her decision
    /// about her data is missing, and who declined stands out. Nothing is said where all is well.
    static Line line(PersonLine person, Function<PersonLine, String> institution) {
        boolean declines = person.consent() == ConsentState.DECLINES;
        String state = person.consent() == ConsentState.UNRECORDED ? Texts.get("directory.consent.missing") : "";
        String place = institution.apply(person);
        return new Line(name(person), joined(person.maskedDocument(), state, place.isEmpty() ? group(person)
                : place), declines ? consent(person.consent()) : null);
    }

    static String name(PersonLine person) {
        return person.names().isEmpty() ? Texts.get("directory.person.nameless") : person.names().surnamesFirst();
    }

    static String group(PersonLine person) {
        return DirectoryCatalogues.PROFILE_GROUPS.shortLabel(person.profileGroup());
    }

    static Label consent(ConsentState state) {
        String word = consentWord(state);
        return switch (state) {
            case AUTHORIZES -> Chips.ok(word);
            case DECLINES -> Chips.neutral(word, Feather.EYE_OFF);
            case UNRECORDED -> Chips.warn(word, Feather.CLOCK);
        };
    }

    static String consentWord(ConsentState state) {
        return Texts.get("directory.consent.chip." + state);
    }

    static Line document(PersonDocument document) {
        String title = document.type() == null && document.number() == null && document.withheldReason() != null
                ? DirectoryCatalogues.WITHHELD_REASONS.label(document.withheldReason())
                : DocumentRules.shown(document.type(), document.number());
        return new Line(title.isEmpty() ? Texts.get("directory.document.empty") : title,
                joined(DirectoryCatalogues.DOCUMENT_TYPES.label(document.type()),
                        DirectoryCatalogues.COUNTRIES.label(document.country()),
                        period(document.validFrom(), document.validTo())),
                Boolean.TRUE.equals(document.preferred()) ? Chips.neutral(Texts.get("directory.document.main")) : null);
    }

    static Line affiliation(Affiliation affiliation, String institution, LocalDate today) {
        boolean past = affiliation.validTo() != null && affiliation.validTo().isBefore(today);
        return new Line(institution.isEmpty() ? Texts.get("directory.affiliation.empty") : institution,
                joined(affiliation.position(), DirectoryCatalogues.EMPLOYMENT_LINKS.label(affiliation.employmentLink()),
                        period(affiliation.validFrom(), affiliation.validTo())),
                past ? Chips.neutral(Texts.get("directory.affiliation.past")) : null);
    }

    static String period(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return Texts.get("directory.period.to", Formats.date(to));
        }
        if (to == null) {
            return Texts.get("directory.period.from", Formats.date(from));
        }
        return from.getYear() == to.getYear()
                ? Texts.get("directory.period.sameYear", Formats.dayAndMonth(from), Formats.date(to))
                : Texts.get("directory.period.both", Formats.date(from), Formats.date(to));
    }

    /// "34 años · Adultez", or the band alone.
    static String age(Person person, LocalDate today) {
        String band = LifeCourse.bandOf(person, today).map(DirectoryCatalogues.LIFE_COURSE_BANDS::shortLabel)
                .orElse("");
        return LifeCourse.age(person.birthDate(), today).map(age -> Texts.count("directory.age", age, band))
                .orElse(band);
    }

    static String joined(String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

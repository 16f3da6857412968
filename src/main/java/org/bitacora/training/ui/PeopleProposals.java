package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.LookAlike;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.bitacora.training.AttendanceService;
import org.bitacora.training.model.Attended;

/// Whom the sheet proposes for what is being typed. It answers from memory; until the people were read once, it
/// proposes nobody rather than make the typing wait. Screen's thread only.
final class PeopleProposals {

    private static final int MOST = 6;

    private final DirectoryService directory;
    private final Function<UUID, Optional<Integer>> standing;
    private Map<UUID, Attended> attended;

    /// @param standing the line of the sheet on which a person stands already
    PeopleProposals(DirectoryService directory, Function<UUID, Optional<Integer>> standing) {
        this.directory = directory;
        this.standing = standing;
    }

    /// Reads everybody into memory, behind.
    void warm(Tasks tasks, AttendanceService attendance) {
        tasks.run(Texts.get("training.busy.people"), progress -> {
            directory.people().warm();
            return attendance.attended();
        }, read -> attended = read);
    }

    List<Suggestion> find(String typed) {
        if (attended == null) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>();
        directory.people().search(typed, MOST).forEach(alike -> directory.people().line(alike.person().id())
                .ifPresent(person -> found.add(suggestion(alike.reason(), person))));
        return found;
    }

    /// Somebody known, as far as memory tells: enough for her line until her whole record was read.
    Optional<PersonCard> known(UUID person) {
        return directory.people().line(person).map(PeopleProposals::card);
    }

    private static PersonCard card(PersonLine line) {
        PersonEntry entry = PersonEntry.of(line.names()).withGender(line.gender()).withGroup(line.profileGroup())
                .withOccupation(line.occupation(), null).withAffiliation(line.institution(), null, null);
        PersonCard card = entry.card(line::id, null).withDocuments(line.documents());
        return line.consent() == ConsentState.UNRECORDED ? card : card.withConsents(List.of(new Consent(line.id(),
                line.id(), line.consent().name(), null, null, null, null, null, null, null)));
    }

    private Suggestion suggestion(LookAlike.Reason reason, PersonLine person) {
        String title = person.names().full();
        Optional<Integer> line = standing.apply(person.id());
        int times = before(person).trainings();
        return switch (reason) {
            case SIMILAR_NAME, DOUBTFUL_NAME -> Suggestion.similar(id(person), title, detail(person),
                    Texts.get("training.people.similar"));
            default -> line.map(number -> new Suggestion(id(person), title, detail(person),
                            Texts.get("training.people.standsAlready", number), Tone.NEUTRAL, false))
                    .orElseGet(() -> new Suggestion(id(person), title, detail(person), reason(reason, times),
                            times > 0 ? Tone.TINT : Tone.NEUTRAL, true));
        };
    }

    private Attended before(PersonLine person) {
        return attended.getOrDefault(person.id(), Attended.NEVER);
    }

    private static String id(PersonLine person) {
        return person.id().toString();
    }

    private static String reason(LookAlike.Reason reason, int times) {
        if (reason == LookAlike.Reason.SAME_DOCUMENT) {
            return Texts.get("training.people.sameDocument");
        }
        return times == 0 ? Texts.get("training.people.known") : Texts.count("training.people.came", times);
    }

    /// "CC 1.090.447.218 · Auxiliar de enfermería, ESE Imsalud".
    private String detail(PersonLine person) {
        String document = person.documents().stream().findFirst().map(PeopleProposals::shown)
                .orElse(Texts.get("document.withheld"));
        String occupation = DirectoryCatalogues.OCCUPATIONS.label(person.occupation());
        UUID institution = person.institution() == null ? before(person).institution() : person.institution();
        String place = directory.institutions().name(institution);
        String post = occupation.isEmpty() || place.isEmpty() ? occupation + place : occupation + ", " + place;
        return post.isEmpty() ? document : document + " · " + post;
    }

    private static String shown(PersonDocument document) {
        return document.number() == null ? Texts.get("document.withheld")
                : DocumentRules.shown(document.type(), document.number());
    }
}

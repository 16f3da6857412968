package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.SessionDossier;

/// What could be written better in an acta, or is missing: past tense, votes in numbers, full names, no gerund at the
/// beginning, the nature of the meeting (domain.md §7.1). Rather silent than wrong.
public final class DraftingHints {

    private static final Pattern VOTED = Pattern.compile("\\b(votacion|votaron|voto|votos|mayoria)\\b");
    private static final Pattern UNANIMOUS = Pattern.compile("\\b(unanimidad|consenso)\\b");
    private static final Pattern ELECTED = Pattern.compile("\\b(eligio|eligieron|elegid[oa]s?|elegir a)\\b");
    private static final Pattern FULL_NAME =
            Pattern.compile("(?U)\\p{Lu}\\p{Ll}+ (?:(?:de|del|la|los) )*\\p{Lu}\\p{Ll}+");

    private final SessionDossier dossier;
    private final List<DraftingHint> hints = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    private DraftingHints(SessionDossier dossier) {
        this.dossier = dossier;
        dossier.presences().stream().map(Presence::person).distinct().map(dossier::name)
                .filter(name -> !name.isBlank()).forEach(names::add);
        names.forEach(name -> speakers.addAll(forms(name)));
    }

    /// The name as it is, and first name with first surname: "Gloria Esperanza Suárez Lizcano", "Gloria Suárez".
    private static List<String> forms(String name) {
        String[] words = name.split(" ");
        return words.length < 3 ? List.of(name) : List.of(name, words[0] + " " + words[words.length - 2],
                words[0] + " " + words[words.length - 1], words[0]);
    }

    /// In the order of the paper; empty for an acta that reads well.
    public static List<DraftingHint> of(SessionDossier dossier) {
        DraftingHints hints = new DraftingHints(dossier);
        hints.missing();
        hints.prose(null, dossier.acta().opening());
        dossier.agenda().forEach(hints::item);
        hints.prose(null, dossier.acta().closing());
        return List.copyOf(hints.hints);
    }

    private void add(UUID item, String key, Object... args) {
        DraftingHint hint = DraftingHint.of(item, key, args);
        if (!hints.contains(hint)) {
            hints.add(hint);
        }
    }

    private void missing() {
        MesaSession session = dossier.session();
        tell(session.type() == null, "acta.hint.noCharacter");
        tell(session.startTime() == null || session.endTime() == null, "acta.hint.noHours");
        tell(session.place() == null && session.link() == null, "acta.hint.noPlace");
        tell(session.objective() == null, "acta.hint.noObjective");
        tell(new QuorumStory(dossier).applies() && dossier.checks().isEmpty(), "acta.hint.noCheck");
    }

    private void tell(boolean missing, String key) {
        if (missing) {
            add(null, key);
        }
    }

    private void item(AgendaItem item) {
        prose(item.id(), item.discussion());
        List<Decision> decisions = dossier.decisionsOf(item.id());
        decisions.forEach(one -> decision(item, one));
        if (item.discussion() == null && decisions.isEmpty() && isTold(item)) {
            add(item.id(), "acta.hint.nothing", number(item), AgendaPart.title(item));
        }
    }

    /// Points that the records tell by themselves need no prose.
    private static boolean isTold(AgendaItem item) {
        return !List.of(MesaCodes.QUORUM_POINT, MesaCodes.CLOSING_POINT, MesaCodes.FOLLOW_UP_POINT,
                MesaCodes.PROPOSALS_POINT).contains(ActaWords.orEmpty(item.type()))
                && !MesaCodes.POSTPONED.equals(item.state());
    }

    private int number(AgendaItem item) {
        return dossier.agenda().indexOf(item) + 1;
    }

    private void decision(AgendaItem item, Decision one) {
        String said = TextForm.folded(one.text() + " " + item.discussion());
        boolean counted = Stream.of(one.inFavor(), one.against(), one.blank()).anyMatch(votes -> votes != null);
        if (!counted && VOTED.matcher(said).find() && !UNANIMOUS.matcher(said).find()) {
            add(item.id(), "acta.hint.votes", number(item));
        }
        if (one.text() != null && ELECTED.matcher(TextForm.folded(one.text())).find()
                && !FULL_NAME.matcher(one.text()).find()) {
            add(item.id(), "acta.hint.elected", number(item));
        }
    }

    private void prose(UUID item, String text) {
        ActaWords.orEmpty(text).lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> paragraph(item, line));
    }

    private void paragraph(UUID item, String text) {
        ReportedSpeech.presentTense(text, speakers)
                .forEach(verb -> add(item, "acta.hint.present", verb, ReportedSpeech.past(verb)));
        String gerund = ReportedSpeech.openingGerund(text);
        if (!gerund.isEmpty()) {
            add(item, "acta.hint.gerund", gerund);
        }
        names.forEach(name -> firstNameOnly(item, text, name));
    }

    /// "Claudia informó" where Claudia Milena Peñaranda was there; "en Florencia" and "Claudia Peñaranda"
    /// are left alone.
    private void firstNameOnly(UUID item, String text, String name) {
        String first = name.split(" ")[0];
        Matcher alone = Pattern.compile("(?U)(?<!\\p{L})(?<!\\p{Lu}\\p{L}{1,30} )"
                + "(?<!\\b(?:en|de|desde|hacia|hasta|San|Santa) )"
                + Pattern.quote(first) + "(?!\\p{L})(?! (?:(?:de|del|la|los) )*\\p{Lu})").matcher(text);
        if (name.contains(" ") && alone.find() && namesake(first) == 1) {
            add(item, "acta.hint.firstName", first, name);
        }
    }

    private long namesake(String first) {
        return names.stream().filter(name -> name.startsWith(first + " ")).count();
    }
}

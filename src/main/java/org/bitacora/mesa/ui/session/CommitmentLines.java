package org.bitacora.mesa.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentCatalogues;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.Standing;
import org.bitacora.directory.DirectoryService;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.SessionDossier;
import org.kordamp.ikonli.feather.Feather;

/// Commitments in words, as the page of a session tells them.
final class CommitmentLines {

    private CommitmentLines() {
    }

    static String title(Commitment one) {
        return one.text() == null ? Texts.get("session.commitment.empty") : one.text();
    }

    /// "Sandra Liliana Urbina Galvis, ESE Frontera Sana": who answers, with the entity she came for.
    static String who(SessionViewModel model, Commitment one) {
        DirectoryService directory = model.desk().directory();
        String person = one.assignee() == null ? "" : directory.people().line(one.assignee())
                .map(line -> line.names().full()).orElse("");
        String entity = one.institution() == null ? seat(model.now().dossier(), one)
                : directory.institutions().name(one.institution());
        String who = SessionWords.join(", ", person, entity);
        return who.isEmpty() ? Texts.get("session.commitment.nobody") : who;
    }

    private static String seat(SessionDossier dossier, Commitment one) {
        return dossier.presences().stream().filter(stay -> stay.person().equals(one.assignee()))
                .map(stay -> stay.delegation() == null ? Optional.<Delegation>empty()
                        : dossier.delegation(stay.delegation())).flatMap(Optional::stream).map(Delegation::name)
                .findFirst().orElse("");
    }

    /// "vence el 6 de abril", with the year only where it is another.
    static Label due(Commitment one, LocalDate today) {
        LocalDate due = one.dueDate();
        return Labels.whole(Labels.meta(Feather.CALENDAR, due == null ? Texts.get("session.commitment.noDue")
                : Texts.get("session.commitment.due", due.getYear() == today.getYear() ? Formats.dayAndMonth(due)
                : Formats.date(due))));
    }

    static Label status(Standing standing) {
        return switch (standing.status()) {
            case CommitmentCodes.OVERDUE -> Chips.bad(Texts.get("commitment.overdue"), Feather.CLOCK);
            case CommitmentCodes.FULFILLED -> Chips.ok(CommitmentCatalogues.STATES.label(standing.status()));
            case CommitmentCodes.IN_PROGRESS -> Chips.tint(standing.progress() == null
                    ? CommitmentCatalogues.STATES.label(standing.status())
                    : Texts.get("session.commitment.progress", standing.progress()));
            default -> Chips.neutral(CommitmentCatalogues.STATES.label(standing.status()));
        };
    }

    /// "4 cumplidos, 2 vencidos", or how many there are.
    static String summary(List<Standing> followed) {
        long done = followed.stream().filter(one -> one.commitment().isFulfilled()).count();
        long late = followed.stream().filter(Standing::isOverdue).count();
        String said = Stream.of(done == 0 ? "" : Texts.count("session.commitments.done", done),
                late == 0 ? "" : Texts.count("session.commitments.late", late)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() && !followed.isEmpty() ? Texts.count("session.commitments.open", followed.size()) : said;
    }
}

package org.bitacora.commitment.ui;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentCatalogues;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A commitment in words: how it stands, by when, and how long that is.
final class CommitmentWords {

    private static final int LONGEST = 120;
    private static final int BRIEF = 85;
    private static final int SOON = 5;
    private static final double WHOLE = 100;

    private CommitmentWords() {
    }

    static String text(Commitment commitment) {
        return commitment.text() == null ? Texts.get("commitment.nameless") : commitment.text();
    }

    /// The first words of a long one, for titles.
    static String title(Commitment commitment) {
        return cut(commitment, LONGEST);
    }

    /// Still fewer words, for the list.
    static String brief(Commitment commitment) {
        return cut(commitment, BRIEF);
    }

    private static String cut(Commitment commitment, int longest) {
        String text = text(commitment).replaceAll("\\s+", " ");
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > 0 ? end : longest) + "…";
    }

    static String status(Standing standing) {
        return word(standing.status());
    }

    static String word(String status) {
        return status.equals(CommitmentCodes.OVERDUE) ? Texts.get("commitment.overdue")
                : CommitmentCatalogues.STATES.label(status);
    }

    static Label chip(Standing standing) {
        String word = status(standing);
        return switch (standing.status()) {
            case CommitmentCodes.OVERDUE -> Chips.bad(word, Feather.CLOCK);
            case CommitmentCodes.FULFILLED -> Chips.ok(word);
            case CommitmentCodes.CANCELLED -> Chips.of(Tone.NEUTRAL, word, Feather.X);
            case CommitmentCodes.IN_PROGRESS -> Chips.tint(word);
            default -> Chips.neutral(word);
        };
    }

    /// "Vence el 6 de abril", "Venció el 6 de abril", "Cumplido el 6 de abril", "Sin fecha".
    static String day(Standing standing, LocalDate today) {
        Commitment one = standing.commitment();
        if (!one.isOpen()) {
            return one.closedOn() == null ? status(standing) : Texts.get("commitment.day.closed", status(standing),
                    dayOf(one.closedOn(), today));
        }
        if (one.dueDate() == null) {
            return Texts.get("commitment.day.none");
        }
        return one.dueDate().equals(today) ? Texts.get("commitment.day.today") : Texts.get(standing.isOverdue()
                ? "commitment.day.was" : "commitment.day.is", dayOf(one.dueDate(), today));
    }

    /// "6 de abril": in the list, under headings that say what it means.
    static String bareDay(Standing standing, LocalDate today) {
        LocalDate due = standing.commitment().dueDate();
        return !standing.isOpen() || due == null || due.equals(today) ? day(standing, today) : dayOf(due, today);
    }

    /// With the year only where it is another.
    static String dayOf(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? Formats.dayAndMonth(day) : Formats.date(day);
    }

    /// "hace 3 días hábiles", "faltan 2 días hábiles"; empty where there is nothing to count.
    static String ageing(Standing standing) {
        if (standing.overdue() > 0) {
            return Texts.count("commitment.age.overdue", standing.overdue());
        }
        return standing.left() > 0 ? Texts.count("commitment.age.left", standing.left()) : "";
    }

    /// "Venció el 13 de marzo, hace 4 días hábiles".
    static String dayAndAgeing(Standing standing, LocalDate today) {
        return join(", ", day(standing, today), ageing(standing));
    }

    /// "40 %"; empty if nobody said.
    static String progress(Standing standing) {
        return standing.progress() == null ? "" : Formats.percent(standing.progress() / WHOLE);
    }

    /// The heading under which it stands in the list.
    static String bucket(Standing standing) {
        if (!standing.isOpen()) {
            return Texts.get("commitment.group.closed");
        }
        if (standing.isOverdue()) {
            return Texts.get("commitment.group.overdue");
        }
        if (standing.isDueWithin(SOON)) {
            return Texts.get("commitment.group.soon", SOON);
        }
        return Texts.get(standing.commitment().dueDate() == null ? "commitment.group.undated"
                : "commitment.group.later");
    }

    static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}

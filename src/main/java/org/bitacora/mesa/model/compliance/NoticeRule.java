package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;

/// Whether a session was convened in time (seed 002 l.129; C08, G8; domain.md §6.2 R1). It tells and never forbids: an
/// extraordinary session answers what cannot wait, so its late notice is a fact and not a warning (X14).
///
/// @param ordinary whether a late notice is a warning: of every session but the extraordinary
/// @param days calendar days that must lie between notice and session; null where no rule says so
/// @param date the day of the session, or null
/// @param sent when it was convened, or null
/// @param limit the last day on which the notice is in time; null without rule or date
/// @param sendBy the last day worked up to the limit: when it has to be sent in practice
/// @param limitOff why nobody works on the limit; no names if it is worked
public record NoticeRule(boolean ordinary, Integer days, LocalDate date, LocalDate sent, LocalDate limit,
        LocalDate sendBy, List<String> limitOff) {

    /// The national mesa is convened two weeks ahead, also where nobody noted it.
    private static final int TWO_WEEKS = 14;

    /// What became of the notice. Missing says only that it was not sent; [#isOpen] whether there is still time.
    public enum Verdict { ON_TIME, LATE, MISSING, NO_RULE }

    public NoticeRule {
        limitOff = List.copyOf(limitOff);
    }

    /// @param mesa null for a meeting outside a mesa, which no rule governs
    public static NoticeRule of(Mesa mesa, MesaSession session, WorkingCalendar calendar) {
        Integer days = days(mesa);
        LocalDate date = session.date();
        if (days == null || date == null) {
            return new NoticeRule(warned(session), days, date, session.noticeDate(), null, null, List.of());
        }
        WorkingCalendar local = calendar.in(mesa.territory());
        LocalDate limit = date.minusDays(days);
        return new NoticeRule(warned(session), days, date, session.noticeDate(), limit,
                local.lastWorkingDayUpTo(limit), local.why(limit));
    }

    private static boolean warned(MesaSession session) {
        return !MesaCodes.EXTRAORDINARY.equals(session.type());
    }

    /// The days that the mesa's rule asks for; a territorial mesa has none until the rule of its act is entered.
    private static Integer days(Mesa mesa) {
        return mesa == null ? null : mesa.noticeDays() != null ? mesa.noticeDays()
                : mesa.isTechnical() && mesa.isNational() ? Integer.valueOf(TWO_WEEKS) : null;
    }

    public Verdict verdict() {
        return limit == null ? Verdict.NO_RULE : sent == null ? Verdict.MISSING
                : sent.isAfter(limit) ? Verdict.LATE : Verdict.ON_TIME;
    }

    /// Calendar days from the notice to the session; negative if it was sent afterwards, null if it was not sent.
    public Integer daysAhead() {
        return sent == null || date == null ? null : (int) ChronoUnit.DAYS.between(sent, date);
    }

    /// Whether a notice that was not sent may still be in time.
    public boolean isOpen(LocalDate today) {
        return verdict() == Verdict.MISSING && !today.isAfter(limit);
    }

    /// Whether somebody should look at it: an ordinary session whose notice was late or is out of time.
    public boolean warns(LocalDate today) {
        return ordinary && (verdict() == Verdict.LATE || verdict() == Verdict.MISSING && !isOpen(today));
    }

    /// How it stands, in a sentence.
    public Sentence sentence(LocalDate today) {
        return switch (verdict()) {
            case ON_TIME -> Sentence.count("notice.onTime", daysAhead(), sent, limit);
            case LATE -> daysAhead() < 0 ? Sentence.of("notice.after", sent, date)
                    : Sentence.count(ordinary ? "notice.late" : "notice.lateAllowed", daysAhead(), sent, limit);
            case MISSING -> isOpen(today) ? Sentence.of("notice.sendBy", sendBy)
                    : Sentence.of("notice.missed", limit, days);
            case NO_RULE -> Sentence.of(days == null ? "notice.noRule" : "notice.noDate");
        };
    }

    /// How the last day was found, down to the holiday on which it falls.
    public List<Sentence> reasons() {
        List<Sentence> reasons = new ArrayList<>();
        if (limit != null) {
            reasons.add(Sentence.of("notice.limit", date, days, limit));
            if (!limitOff.isEmpty()) {
                reasons.add(Sentence.of("notice.limitOff", String.join(", ", limitOff), sendBy));
            }
        }
        return reasons;
    }
}

package org.bitacora.mesa.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.QuorumCheck;
import org.bitacora.mesa.model.QuorumCount;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.model.compliance.NoticeRule;
import org.bitacora.mesa.ui.MesaDesk;

/// A session as the list of its mesa shows it.
///
/// @param rule whether it was convened in time
/// @param today the day on which the list is read
record SessionLine(SessionDossier dossier, NoticeRule rule, LocalDate today) {

    /// Those of the sessions that are still there. Off the screen's thread.
    static List<SessionLine> read(MesaDesk desk, List<MesaSession> sessions) {
        WorkingCalendar calendar = desk.directory().calendar().calendar();
        return sessions.stream().flatMap(one -> desk.mesas().sessions().dossier(one.id()).stream())
                .map(found -> new SessionLine(found, NoticeRule.of(found.mesa(), found.session(), calendar),
                        desk.today())).toList();
    }


    MesaSession session() {
        return dossier.session();
    }

    LocalDate date() {
        return session().date();
    }

    String type() {
        return MesaCatalogues.SESSION_TYPES.label(session().type());
    }

    String state() {
        return MesaCatalogues.SESSION_STATES.label(session().state());
    }

    Node stateChip() {
        return Chips.of(switch (session().state() == null ? "" : session().state()) {
            case MesaCodes.HELD -> Tone.OK;
            case MesaCodes.ATTEMPTED, MesaCodes.RESCHEDULED -> Tone.WARN;
            default -> Tone.NEUTRAL;
        }, state());
    }

    /// The first count that was kept; where none was, everybody who came.
    private Optional<QuorumCount> opening() {
        return dossier.delegations().isEmpty() ? Optional.empty() : dossier.checks().stream()
                .filter(check -> check.seats() != null && check.present() != null).findFirst()
                .map(SessionLine::count).or(() -> dossier.presences().isEmpty() ? Optional.empty()
                        : Optional.of(dossier.quorum().everybody()));
    }

    private static QuorumCount count(QuorumCheck check) {
        return new QuorumCount(check.seats(), check.present(), check.provisional() == null ? check.present()
                : check.provisional(), check.required());
    }

    /// "7 de 12".
    String quorum() {
        return opening().map(count -> Texts.get("mesa.session.quorum", count.present(), count.seats())).orElse("");
    }

    Node quorumChip() {
        return opening().<Node>map(count -> Chips.of(!count.applies() ? Tone.NEUTRAL
                : count.reached() ? Tone.OK : Tone.WARN, quorum())).orElseGet(Region::new);
    }

    /// "3 de 2026, aprobada".
    String acta() {
        Acta acta = dossier.acta();
        String state = MesaCatalogues.ACTA_STATES.label(acta.state());
        return acta.number() != null ? Texts.get("mesa.session.acta", String.valueOf(acta.number()),
                String.valueOf(acta.year()), state.toLowerCase(Texts.LOCALE)) : session().isHeld() ? state : "";
    }

    /// "16 días antes"; where an act asks for more, that it was late; while there is time, until when to send it.
    String notice() {
        return session().isCalledOff() ? "" : switch (rule.verdict()) {
            case LATE -> rule.daysAhead() < 0 ? Texts.get("mesa.session.noticeAfter")
                    : Texts.get("mesa.session.noticeLate", rule.daysAhead(), rule.days());
            case MISSING -> rule.isOpen(today) ? Texts.get("mesa.session.sendBy", Formats.dayAndMonth(
                    rule.sendBy())) : Texts.get("mesa.session.noNotice");
            case ON_TIME, NO_RULE -> rule.daysAhead() == null ? ""
                    : Texts.count("mesa.session.notice", rule.daysAhead());
        };
    }

    /// In the colour of what it asks for.
    Node noticeLabel() {
        Label label = Labels.small(notice());
        return rule.warns(today) && !session().isCalledOff() ? Labels.toned(label, Tone.WARN) : label;
    }

    String name() {
        return session().title() == null ? type() : session().title();
    }
}

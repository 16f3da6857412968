package org.bitacora.mesa.ui.composition;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.bitacora.base.Finding;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.SeatState;
import org.bitacora.mesa.ui.MesaWords;
import org.kordamp.ikonli.feather.Feather;

/// Seats and designations in words.
final class CompositionWords {

    private CompositionWords() {
    }

    static String name(Delegation seat) {
        return seat.name() == null ? Texts.get("mesa.seat.nameless") : seat.shortName();
    }

    /// "Claudia Milena Peñaranda Cáceres, titular · Óscar Rueda, enlace permanente".
    static String people(SeatState seat, CompositionViewModel.Composition composition) {
        return seat.inForce().stream().map(one -> person(one, composition)).collect(Collectors.joining(" · "));
    }

    private static String person(Designation one, CompositionViewModel.Composition composition) {
        String name = composition.name(one.person());
        String role = role(one).toLowerCase(Texts.LOCALE);
        return name.isEmpty() ? role : role.isEmpty() ? name : name + ", " + role;
    }

    static String role(Designation one) {
        return MesaCatalogues.DESIGNATION_ROLES.label(one.role());
    }

    /// What waits at a seat today, the weightiest first; null for nothing.
    static Label chip(SeatState seat, boolean holds) {
        return !holds ? Chips.neutral(Texts.get("mesa.seat.ended"))
                : seat.isVacant() ? Chips.warn(Texts.get("mesa.seat.vacant"))
                : seat.waitsForNotification() ? Chips.warn(Texts.get("mesa.seat.notNotified"), Feather.MAIL)
                : seat.liaisons().stream().findFirst().map(CompositionWords::liaison).orElse(null);
    }

    private static Label liaison(Finding finding) {
        String few = Texts.get("mesa.seat.noLiaison");
        Label chip = finding.severity() == Finding.Severity.HINT ? Chips.neutral(few)
                : Chips.warn(Texts.get("mesa.seat.secondLiaison"));
        chip.setTooltip(new Tooltip(Texts.get(finding.key(), finding.args().toArray())));
        return chip;
    }

    /// "Delegado(a) · Asistente de protección · desde el 9 de octubre de 2025".
    static String second(Designation one) {
        return MesaWords.joined(role(one), one.position(), one.workingGroup(),
                MesaWords.period(one.validFrom(), one.validTo()));
    }
}

package org.bitacora.mesa.ui.acta;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ActaService;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.kordamp.ikonli.feather.Feather;

/// Where an acta stands in its life, with the act that comes next (domain.md §7.1).
final class ActaStates {

    private final ActaViewModel model;
    private final VBox node = Boxes.column(12);

    ActaStates(ActaViewModel model) {
        this.model = model;
    }

    Node node() {
        return node;
    }

    static Label chip(Acta acta) {
        String word = MesaCatalogues.ACTA_STATES.label(state(acta));
        return switch (state(acta)) {
            case MesaCodes.IN_REVIEW -> Chips.tint(word);
            case MesaCodes.APPROVED, MesaCodes.SIGNED -> Chips.ok(word);
            default -> Chips.neutral(word, Feather.EDIT_2);
        };
    }

    private static String state(Acta acta) {
        return Objects.requireNonNullElse(acta.state(), MesaCodes.DRAFT);
    }

    void show(ActaSight sight) {
        List<Node> rows = new ArrayList<>();
        if (!ActaService.isWhole(sight.acta())) {
            rows.add(Banners.of(Tone.BAD, Feather.ALERT_TRIANGLE, Texts.get("acta.notWhole")));
        }
        if (!sight.late().isEmpty()) {
            rows.add(late(sight));
        }
        rows.add(Cards.card(Labels.wrapping(Labels.small(sentence(sight))), acts(sight.acta())));
        node.getChildren().setAll(rows);
    }

    private Node late(ActaSight sight) {
        return Boxes.column(8, Banners.of(Tone.WARN, Feather.ALERT_TRIANGLE,
                Texts.count("acta.late", sight.late().size())), Buttons.link(Texts.get("acta.late.show"),
                Feather.GIT_MERGE, () -> Differences.dialog(Texts.get("acta.late.title"),
                Texts.get("acta.late.say"), Texts.get("acta.diff.approved"), Texts.get("acta.diff.now"),
                sight.late(), node)));
    }

    private static String sentence(ActaSight sight) {
        Acta acta = sight.acta();
        return switch (state(acta)) {
            case MesaCodes.IN_REVIEW -> acta.reviewUntil() == null
                    ? Texts.get("acta.state.review", Formats.date(acta.reviewSentOn()))
                    : Texts.get("acta.state.reviewUntil", Formats.date(acta.reviewSentOn()),
                    Formats.date(acta.reviewUntil()));
            case MesaCodes.APPROVED, MesaCodes.SIGNED -> Texts.get("acta.state.approved", sight.contents().approval());
            default -> Texts.get("acta.state.draft");
        };
    }

    private Node acts(Acta acta) {
        return switch (state(acta)) {
            case MesaCodes.IN_REVIEW -> Boxes.flow(8, approve(), Buttons.quiet(Texts.get("acta.act.reopen"),
                    Feather.EDIT_2, model::reopen));
            case MesaCodes.APPROVED -> Boxes.flow(8, Buttons.filled(Texts.get("acta.act.sign"), Feather.CHECK_SQUARE,
                    () -> SignDialog.show(model, node)));
            case MesaCodes.SIGNED -> Boxes.flow(8);
            default -> Boxes.flow(8, Buttons.filled(Texts.get("acta.act.review"), Feather.SEND,
                    () -> ReviewDialog.show(model, node)), Buttons.quiet(Texts.get("acta.act.approve"), Feather.CHECK,
                    () -> new ApproveDialog(model).show(node)));
        };
    }

    private Node approve() {
        return Buttons.filled(Texts.get("acta.act.approve"), Feather.CHECK, () -> new ApproveDialog(model).show(node));
    }
}

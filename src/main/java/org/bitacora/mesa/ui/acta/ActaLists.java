package org.bitacora.mesa.ui.acta;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Chips;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.ClarificationNote;
import org.bitacora.mesa.model.ClarificationNoteKind;
import org.bitacora.mesa.model.Dispatch;
import org.bitacora.mesa.model.DispatchKind;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Observation;
import org.bitacora.mesa.model.ObservationKind;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.Signer;
import org.bitacora.mesa.model.SignerKind;
import org.bitacora.mesa.paper.ActaWords;

/// The lists of an acta: who signs, what was observed, what was clarified after the approval, what was sent (C10, C27).
final class ActaLists {

    private final ActaViewModel model;

    ActaLists(ActaViewModel model) {
        this.model = model;
    }

    private ActaSight sight() {
        return model.sight().get();
    }

    private UUID newId() {
        return Ids.next(model.desk().clock());
    }

    ActaRowsPart<Signer> signers() {
        return new ActaRowsPart<>(model, new ActaRowsPart.Parts<>(SignerKind.KIND, "acta.signers",
                () -> new Signer(newId(), model.session(), sight().dossier().signers().size() + 1, null, null, null,
                        null), this::line, (row, fields) -> {
                            row.value(SignerKind.PERSON).addListener((source, before, now) -> bringPosition(now,
                                    position -> {
                                        if (row.value(SignerKind.POSITION).getValue() == null) {
                                            row.value(SignerKind.POSITION).setValue(position);
                                        }
                                    }));
                            return new Form(fields.ref(SignerKind.PERSON, Choices.of(sight().people())).full(),
                                    fields.ref(SignerKind.INSTITUTION, Choices.of(sight().institutions())).full(),
                                    fields.text(SignerKind.POSITION).full(),
                                    fields.code(SignerKind.CAPACITY, of(MesaCatalogues.SIGNING_CAPACITIES)).full());
                        }));
    }

    private void bringPosition(UUID person, Consumer<String> to) {
        sight().dossier().presences().stream().filter(one -> one.person().equals(person)).map(Presence::position)
                .filter(position -> position != null).findFirst().ifPresent(to);
    }

    private Line line(Signer one) {
        String name = sight().dossier().name(one.person());
        return Line.of(name.isBlank() ? Texts.get("acta.signers.nobody") : name, ActaWords.lines(" · ", one.position(),
                MesaCatalogues.SIGNING_CAPACITIES.label(one.capacity())));
    }

    ActaRowsPart<Observation> observations() {
        return new ActaRowsPart<>(model, new ActaRowsPart.Parts<>(ObservationKind.KIND, "acta.observations",
                () -> new Observation(newId(), model.session(), model.desk().today(), null, null, null, null,
                        MesaCodes.WAITING, null), this::line, (row, fields) -> new Form(
                        fields.ref(ObservationKind.DELEGATION, Choices.of(sight().delegations())).full(),
                        fields.ref(ObservationKind.PERSON, Choices.of(sight().people())).full(),
                        fields.ref(ObservationKind.ITEM, Choices.of(sight().items())).full(),
                        fields.longText(ObservationKind.TEXT, 3),
                        fields.code(ObservationKind.STATE, of(MesaCatalogues.OBSERVATION_STATES)).full(),
                        fields.longText(ObservationKind.REPLY, 2), fields.date(ObservationKind.RECEIVED_ON))));
    }

    private Line line(Observation one) {
        String whose = ActaWords.lines(", ", sight().dossier().name(one.person()), sight().dossier()
                .delegation(one.delegation() == null ? new UUID(0, 0) : one.delegation())
                .map(seat -> seat.shortName()).orElse(null));
        return new Line(whose.isBlank() ? Texts.get("acta.observations.nobody") : whose,
                ActaWords.lines("", one.text()), chip(one.state()));
    }

    private static Label chip(String state) {
        String word = MesaCatalogues.OBSERVATION_STATES.label(state);
        return MesaCodes.ACCEPTED.equals(state) ? Chips.ok(word)
                : MesaCodes.NOT_ACCEPTED.equals(state) ? Chips.neutral(word)
                : Chips.warn(word.isEmpty() ? MesaCatalogues.OBSERVATION_STATES.label(MesaCodes.WAITING) : word);
    }

    ActaRowsPart<ClarificationNote> notes() {
        return new ActaRowsPart<>(model, new ActaRowsPart.Parts<>(ClarificationNoteKind.KIND, "acta.notes",
                () -> new ClarificationNote(newId(), model.session(), model.desk().today(), null,
                        model.sight().get().acta().preparedBy()), one -> Line.of(ActaWords.lines(", ",
                        one.notedOn() == null ? null : Formats.date(one.notedOn()), one.author()),
                        ActaWords.lines("", one.text())), (row, fields) -> new Form(
                        fields.longText(ClarificationNoteKind.TEXT, 3), fields.date(ClarificationNoteKind.NOTED_ON),
                        fields.text(ClarificationNoteKind.AUTHOR).full())));
    }

    ActaRowsPart<Dispatch> dispatches() {
        return new ActaRowsPart<>(model, new ActaRowsPart.Parts<>(DispatchKind.KIND, "acta.dispatches",
                () -> new Dispatch(newId(), model.session(), MesaCodes.ACTA, model.desk().today(), "MAIL", null, null),
                one -> Line.of(ActaWords.lines(" · ", MesaCatalogues.DISPATCH_MATTERS.label(one.matter()),
                        Formats.date(one.sentOn())), ActaWords.lines(" · ",
                        MesaCatalogues.CHANNELS.label(one.channel()), one.recipients())), (row, fields) -> new Form(
                        fields.code(DispatchKind.MATTER, of(MesaCatalogues.DISPATCH_MATTERS)).full(),
                        fields.date(DispatchKind.SENT_ON),
                        fields.code(DispatchKind.CHANNEL, of(MesaCatalogues.CHANNELS)).full(),
                        fields.longText(DispatchKind.RECIPIENTS, 2), fields.text(DispatchKind.NOTE).full())));
    }

    private static List<Choice> of(Catalogue catalogue) {
        return catalogue.entries().stream().map(entry -> new Choice(entry.code(), entry.label(),
                Catalogue.isOffered(entry))).toList();
    }
}

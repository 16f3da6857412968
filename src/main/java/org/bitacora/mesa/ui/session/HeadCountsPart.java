package org.bitacora.mesa.ui.session;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaHeadCount;
import org.bitacora.mesa.model.MesaHeadCountKind;
import org.kordamp.ikonli.feather.Feather;

/// People of whom no names exist, by kind of participant (A29, A39); never added to those with names.
final class HeadCountsPart {

    private final SessionViewModel model;
    private final VBox list = Cards.list(List.of());
    private final VBox node;

    HeadCountsPart(SessionViewModel model) {
        this.model = model;
        node = Boxes.column(8, Labels.strong(Texts.get("session.headCount")), list);
    }

    Node node() {
        return node;
    }

    void show(SessionState state) {
        List<MesaHeadCount> counts = state.dossier().headCounts();
        node.setVisible(!counts.isEmpty());
        node.setManaged(node.isVisible());
        Cards.fill(list, counts.stream().map(this::row).toList());
    }

    private Node row(MesaHeadCount count) {
        String kind = MesaCatalogues.PARTICIPANT_KINDS.label(count.participantKind());
        return Boxes.styled(Boxes.row(8, Boxes.wide(Labels.wrapping(Labels.small(kind))),
                Labels.whole(Labels.figure(count.number() == null ? "" : count.number().toString())),
                Buttons.icon(Feather.TRASH_2, Texts.get("fx.row.remove", kind), () -> remove(count))), "bit-row",
                "session-seat");
    }

    private void remove(MesaHeadCount count) {
        model.act(progress -> model.desk().mesas().rows().save(MesaHeadCountKind.KIND, List.of(count), List.of()));
    }

    /// Asks for a kind and a number.
    void add() {
        StringProperty kind = new SimpleStringProperty();
        ObjectProperty<Integer> number = new SimpleObjectProperty<>();
        Form form = new Form(Fields.search(Texts.get("mesaHeadCount.participantKind"),
                SessionWords.choices(MesaCatalogues.PARTICIPANT_KINDS), kind).full(),
                Fields.integer(Texts.get("mesaHeadCount.number"), number));
        new DialogBox(Texts.get("session.headCount.add"), form).leaving(Texts.get("fx.cancel"))
                .main(Texts.get("session.headCount.save"), Feather.CHECK, () -> {
                    form.commit();
                    save(kind.get(), number.get());
                }).show(node);
    }

    private void save(String kind, Integer number) {
        if (kind == null || number == null || number < 0) {
            return;
        }
        List<MesaHeadCount> before = model.now().dossier().headCounts().stream()
                .filter(one -> kind.equals(one.participantKind())).toList();
        MesaHeadCount after = new MesaHeadCount(MesaHeadCount.idOf(model.id(), kind), model.id(), kind, number);
        model.act(progress -> model.desk().mesas().rows().save(MesaHeadCountKind.KIND, before, List.of(after)));
    }
}

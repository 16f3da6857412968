package org.bitacora.mesa.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaTemplate;
import org.kordamp.ikonli.feather.Feather;

/// "Nueva mesa": which kind. One key makes it and leads to its form, where the name is written; undo takes it back.
final class NewMesaView extends BorderPane {

    private final MesaDesk desk;
    private final Node choices;

    NewMesaView(MesaDesk desk) {
        this.desk = desk;
        choices = Boxes.page(24, Cards.section(Texts.get("mesa.create.title"), Cards.list(List.of(
                row("national", Feather.FLAG, this::createNational),
                row("territorial", Feather.MAP_PIN, this::createTerritorial),
                row("intersectoral", Feather.USERS, () -> createBlank(MesaCodes.INTERSECTORAL)),
                row("network", Feather.SHARE_2, () -> createBlank(MesaCodes.NETWORK))))),
                Cards.section(Texts.get("mesa.create.outside"), Cards.list(List.of(
                        row("encounter", Feather.MESSAGE_CIRCLE, () -> createMeeting(MesaCodes.ENCOUNTER)),
                        row("assistance", Feather.LIFE_BUOY, () -> createMeeting(MesaCodes.ASSISTANCE)),
                        row("space", Feather.GLOBE, () -> createMeeting(MesaCodes.OTHER_SPACE))))));
        setTop(new RecordHeader(Texts.get("mesa.new")));
        setCenter(choices);
    }

    void focus() {
        applyCss();
        Focus.first(choices);
    }

    private static Node row(String key, Feather icon, Runnable act) {
        String name = Texts.get("mesa.create." + key);
        Button create = Buttons.small(Buttons.outlined(Texts.get("mesa.create.act"), act));
        create.setAccessibleText(Texts.get("mesa.create.named", name));
        return Rows.led(Glyphs.of(Tone.NEUTRAL, icon), name, Texts.get("mesa.create." + key + ".second"), create);
    }

    private void createNational() {
        run(() -> desk.mesas().create(MesaTemplate.national(), usual(MesaCodes.NATIONAL, MesaCodes.TECHNICAL), null));
    }

    private void createTerritorial() {
        run(() -> desk.mesas().create(MesaTemplate.territorial(),
                usual(MesaCodes.TERRITORIAL, MesaCodes.TECHNICAL), null));
    }

    private void createBlank(String type) {
        run(() -> {
            Mesa mesa = desk.mesas().draft(MesaCodes.TERRITORIAL, type)
                    .named(usual(MesaCodes.TERRITORIAL, type));
            desk.mesas().create(mesa);
            return mesa;
        });
    }

    private static String usual(String level, String type) {
        return MesaWords.usualName(level, type, null);
    }

    private void run(Supplier<Mesa> making) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> making.get(),
                made -> desk.navigator().open(MesaRoom.mesa(made.id())));
    }

    private void createMeeting(String type) {
        desk.tasks().run(Texts.get("mesa.busy.save"), progress -> {
            MesaSession meeting = desk.mesas().sessions().draft(null, type);
            desk.mesas().sessions().create(meeting);
            return meeting;
        }, made -> desk.navigator().open(MesaRoom.session(made.id())));
    }
}

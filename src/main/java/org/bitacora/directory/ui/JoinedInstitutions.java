package org.bitacora.directory.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Over the record of an institution: the others that somebody joined with it, and the way back.
final class JoinedInstitutions extends VBox {

    private final DirectoryDesk desk;
    private final UUID id;
    private final Told told;

    JoinedInstitutions(DirectoryDesk desk, UUID id, Told told, Subscriptions bag) {
        this.desk = desk;
        this.id = id;
        this.told = told;
        desk.follow(bag, List.of("joined", InstitutionKind.KIND.name()), changes -> read());
        read();
    }

    private void read() {
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> desk.directory().joins()
                .components(InstitutionKind.KIND).members(id).stream().filter(other -> !other.equals(id))
                .flatMap(other -> desk.directory().institutions().find(other).stream()).toList(),
                others -> getChildren().setAll(others.stream().map(this::banner).toList()));
    }

    private HBox banner(Institution other) {
        return Banners.of(Tone.NEUTRAL, Feather.LINK, Texts.get("directory.alsoAs",
                        Objects.requireNonNullElse(other.name(), ""), Territories.label(other.municipality())),
                Buttons.small(Buttons.outlined(Texts.get("directory.separate"), this::separate)));
    }

    private void separate() {
        desk.tasks().run(Texts.get("directory.busy.save"),
                progress -> desk.directory().joins().separate(InstitutionKind.KIND, id),
                done -> told.undoable(Texts.get("directory.separated")));
    }
}

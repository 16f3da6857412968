package org.bitacora.directory.ui;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.directory.divipola.DivipolaPlan;
import org.bitacora.directory.divipola.DivipolaWords;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.layer.Dialogs;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.output.FileKind;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Takes DANE's list in: a file, what it would change in words, and then one act with its undo.
final class DivipolaDialog {

    private final ListsDesk desk;
    private final ListsViewModel model;
    private final Node near;

    DivipolaDialog(ListsDesk desk, ListsViewModel model, Node near) {
        this.desk = desk;
        this.model = model;
        this.near = near;
    }

    void choose() {
        desk.dialogs().file(near.getScene().getWindow(), Texts.get("divipola.choose"), FileKind.of(
                Texts.get("divipola.files"), "*.xlsx", "*.csv", "*.txt"), desk.folder().getValue()).ifPresent(file -> {
                    desk.folder().setValue(file.toAbsolutePath().getParent());
                    read(file);
                });
    }

    private void read(Path file) {
        model.plan(file, this::preview, problem -> Dialogs.tell(near, Texts.get("divipola.refused"),
                Texts.of(problem)));
    }

    private void preview(DivipolaPlan plan) {
        VBox lines = Boxes.styled(Boxes.column(12), "bit-plan");
        for (DivipolaWords.Line line : DivipolaWords.of(plan)) {
            lines.getChildren().add(Boxes.column(2, Labels.wrapping(Labels.strong(line.headline())),
                    Labels.wrapping(Labels.second(line.consequence()))));
        }
        DialogBox box = new DialogBox(Texts.get("divipola.title"), lines).wide()
                .with(Labels.wrapping(Labels.caption(Texts.get("divipola.source"))));
        if (plan.changesNothing()) {
            box.leaving(Texts.get("fx.close"));
        } else {
            box.leaving(Texts.get("fx.not-now")).main(Texts.get("divipola.act", plan.list().places().size()),
                    Feather.DOWNLOAD, () -> model.take(plan, () -> told(plan)));
        }
        box.show(near);
    }

    private void told(DivipolaPlan plan) {
        Layer.over(near).toast(Texts.get("divipola.done", plan.list().places().size()), Texts.get("directory.undo"),
                model::undo);
    }
}

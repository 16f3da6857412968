package org.bitacora.fx.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Sight;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The records of a list as rows that say themselves in two lines; a row unfolds into its form.
public final class RowCards<R> extends VBox {

    private final RecordList<R> list;
    private final Function<R, Line> summary;
    private final Function<RecordModel<R>, Node> editor;
    private final Consumer<RecordModel<R>> remove;
    private final Set<UUID> known = new HashSet<>();
    private List<RowCard> cards = List.of();

    /// @param summary how a record reads in two lines
    /// @param remove takes a row away; its button is named by the title of the row
    public RowCards(RecordList<R> list, Function<R, Line> summary, Function<RecordModel<R>, Node> editor,
            Consumer<RecordModel<R>> remove) {
        this.list = list;
        this.summary = summary;
        this.editor = editor;
        this.remove = remove;
        Boxes.styled(this, "bit-card", "bit-card-list");
        managedProperty().bind(visibleProperty());
        list.rows().forEach(row -> known.add(row.id()));
        list.rows().subscribe(this::build);
        build();
    }

    private void build() {
        List<RowCard> kept = cards;
        cards = list.rows().stream().map(row -> kept.stream().filter(card -> card.row == row).findFirst()
                .orElseGet(() -> new RowCard(row))).toList();
        Cards.fill(this, cards);
        cards.stream().filter(card -> known.add(card.row.id())).findFirst().ifPresent(RowCard::unfold);
    }

    /// Writes the lines again, as when the name of an institution has become known.
    public void refresh() {
        cards.forEach(RowCard::show);
    }

    /// One record: its two lines, and below them its form while it is unfolded.
    private final class RowCard extends VBox {

        private final RecordModel<R> row;
        private Node form;

        RowCard(RecordModel<R> row) {
            this.row = row;
            Boxes.styled(this, "bit-row-card");
            getChildren().add(face());
            row.onEdited(this::show);
        }

        private void show() {
            getChildren().set(0, face());
        }

        private HBox face() {
            Line line = summary.apply(row.current());
            Button fold = Buttons.small(Buttons.quiet(
                    Texts.get(form == null ? "fx.row.edit" : "fx.row.fold"), this::turn));
            fold.setAccessibleText(fold.getText() + ": " + line.title());
            Button away = Buttons.icon(Feather.TRASH_2, Texts.get("fx.row.remove", line.title()),
                    () -> remove.accept(row));
            HBox face = line.chip() == null ? Rows.row(line.title(), line.second(), fold, away)
                    : Rows.row(line.title(), line.second(), line.chip(), fold, away);
            return Boxes.styled(face, "bit-last");
        }

        private void turn() {
            if (form == null) {
                unfold();
            } else {
                getChildren().remove(form);
                form = null;
                show();
            }
        }

        private void unfold() {
            form = Boxes.styled(new VBox(editor.apply(row)), "bit-row-form");
            getChildren().setAll(face(), form);
            if (getScene() != null) {
                Focus.first(form);
                Platform.runLater(() -> Sight.bring(this));
            }
        }
    }
}

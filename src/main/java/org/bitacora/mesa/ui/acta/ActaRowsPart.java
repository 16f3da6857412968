package org.bitacora.mesa.ui.acta;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.bitacora.base.Finding;
import org.bitacora.fx.Labels;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.record.RecordFields;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.fx.record.RowCards;
import org.bitacora.fx.record.SavedRows;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.record.Kind;
import org.kordamp.ikonli.feather.Feather;

/// One of the lists of an acta: signers, observations, notes, dispatches. Its rows save themselves.
///
/// @param <R> the records of the list
final class ActaRowsPart<R> extends VBox {

    /// What a list is made of.
    ///
    /// @param words start of the keys of its title (`.title`), purpose (`.none`) and button (`.add`)
    /// @param draft one more record, not saved
    /// @param line how a record reads in two lines
    record Parts<R>(Kind<R> kind, String words, Supplier<R> draft, Function<R, Line> line,
            BiFunction<RecordModel<R>, RecordFields<R>, Form> form) {
    }

    private final Parts<R> parts;
    private final SavedRows<R> rows;
    private RowCards<R> cards;

    ActaRowsPart(ActaViewModel model, Parts<R> parts) {
        this.parts = parts;
        MesaDesk desk = model.desk();
        rows = new SavedRows<>(parts.kind(), parts.kind().name() + "/acta/" + model.session(), new SavedRows.Ways<>(
                () -> desk.mesas().rows().ofSession(parts.kind(), model.session()), one -> List.<Finding>of(),
                (before, after) -> desk.mesas().rows().save(parts.kind(), before, after)),
                desk.tasks(), desk.workspace().drafts());
        managedProperty().bind(visibleProperty());
        rows.open(this::build);
    }

    private void build() {
        cards = new RowCards<>(rows.rows(), parts.line(), this::form, rows::remove);
        var none = Labels.wrapping(Labels.second(Texts.get(parts.words() + ".none")));
        none.managedProperty().bind(none.visibleProperty());
        none.visibleProperty().bind(cards.visibleProperty().not());
        getChildren().setAll(Cards.section(Cards.heading(Texts.get(parts.words() + ".title"),
                Buttons.link(Texts.get(parts.words() + ".add"), Feather.PLUS, () -> rows.add(parts.draft().get()))),
                new VBox(none, cards)));
    }

    private Form form(RecordModel<R> row) {
        return parts.form().apply(row, new RecordFields<>(row)).onLeft(rows::left);
    }

    /// Takes in what was changed elsewhere; its lines may speak of names that are known by now.
    void readAgain() {
        rows.readAgain();
        if (cards != null) {
            cards.refresh();
        }
    }

    void leave() {
        rows.left();
    }
}

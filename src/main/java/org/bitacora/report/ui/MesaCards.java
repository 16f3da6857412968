package org.bitacora.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.CommitmentFigures;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.MesaFigures;
import org.bitacora.report.model.ReportPart;

/// A card for each family of mesas, since their people are never added, and one for commitments; each number opens onto
/// its rows.
final class MesaCards {

    private MesaCards() {
    }

    static List<Node> of(ReportPart part, Consumer<Figure> open) {
        List<Node> cards = new ArrayList<>();
        part.mesas().families().forEach(family -> cards.add(family(part.mesas(), family, open)));
        if (!part.commitments().isEmpty()) {
            cards.add(commitments(part.commitments(), open));
        }
        return cards;
    }

    private static Node family(MesaFigures mesas, String family, Consumer<Figure> open) {
        List<Node> rows = new ArrayList<>(List.of(
                row("report.mesa.mesas", mesas.mesas(family), "", open),
                row("report.mesa.held", mesas.sessions(family), "", open),
                row("report.mesa.people", mesas.people(family), Texts.get("report.mesa.apart"), open)));
        mesas.kinds(family).stream().filter(kind -> !kind.isEmpty() && mesas.people(family, kind).number() > 0)
                .forEach(kind -> rows.add(Rows.row(MesaFigures.kindLabel(kind), "",
                        Numbers.of(mesas.people(family, kind), open))));
        if (mesas.headCount(family).number() > 0) {
            rows.add(row("report.mesa.counted", mesas.headCount(family), "", open));
        }
        return Cards.section(MesaFigures.familyLabel(family), Cards.list(rows));
    }

    private static Node commitments(CommitmentFigures figures, Consumer<Figure> open) {
        List<Node> rows = new ArrayList<>();
        figures.all().forEach(figure -> rows.add(Rows.row(figure.label(), "", Numbers.of(figure, open))));
        return Cards.section(Texts.get("report.sheet.commitments"), Cards.list(rows));
    }

    private static Node row(String key, Figure figure, String second, Consumer<Figure> open) {
        return Rows.row(Texts.get(key), second, Numbers.of(figure, open));
    }
}

package org.bitacora.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.StrategyFigures;

/// How far the strategy is: the institutions to reach, incidents and barriers by type, each onto its rows.
final class StrategyCard {

    private StrategyCard() {
    }

    /// Empty where there is nothing to tell.
    static Optional<Node> of(StrategyFigures strategy, Consumer<Figure> open) {
        List<Node> rows = new ArrayList<>();
        if (strategy.targets() > 0) {
            rows.add(row(strategy.reached(), Texts.get("report.strategy.ofAll", strategy.coverage()), open));
            rows.add(row(strategy.notReached(), "", open));
        }
        strategy.incidentTypes().forEach(type -> rows.add(row(strategy.incidents(type), "", open)));
        strategy.barrierTypes().forEach(type -> rows.add(row(strategy.barriers(type), "", open)));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Cards.section(Texts.get("report.strategy"), Cards.list(rows)));
    }

    private static Node row(Figure figure, String second, Consumer<Figure> open) {
        return Rows.row(figure.label(), second, Numbers.of(figure, open));
    }
}

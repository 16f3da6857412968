package org.bitacora.wiring;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bitacora.exchange.model.Passage;
import org.bitacora.fx.Place;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.shell.home.HomePage.Tile;
import org.bitacora.shell.home.HomeWords;
import org.bitacora.shell.home.Remedy;
import org.kordamp.ikonli.feather.Feather;

/// The great acts of Inicio. Who receives what others hand in sees arrivals first.
record HomeTiles(HomeWays ways, LocalDateTime now, String quarter) {

    /// @param lastArrival what was received last; empty for somebody who only hands in
    /// @param handIn how much waits to be handed in, in words
    /// @param onlyMesa the one mesa there is; empty for none or several
    List<Tile> list(Optional<Passage> lastArrival, String handIn, Optional<Mesa> onlyMesa) {
        Tile training = tile(Feather.BOOK_OPEN, "home.tile.training", Texts.get("home.tile.training.keys"),
                ways.newTraining());
        Tile session = tile(Feather.USERS, "home.tile.mesa", onlyMesa.map(Mesa::name)
                .orElse(Texts.get("home.tile.mesa.note")), ways.newMesaSession(onlyMesa.map(Mesa::id)));
        Tile deliver = tile(Feather.UPLOAD, "home.tile.handIn", handIn, ways.handIn());
        Tile receive = tile(Feather.DOWNLOAD, "home.tile.receive", lastArrival.map(this::arrival)
                .orElse(Texts.get("home.tile.receive.note")), ways.receive());
        Tile report = tile(Feather.BAR_CHART_2, "home.tile.report", Texts.get("home.tile.report.note", quarter),
                ways.figures());
        return lastArrival.isPresent() ? List.of(receive, report, training, session)
                : List.of(training, session, deliver, receive);
    }

    private static Tile tile(Feather icon, String key, String second, Place place) {
        return new Tile(icon, second, new Remedy.Go(Texts.get(key), place));
    }

    private String arrival(Passage last) {
        return Texts.get("home.tile.receive.last",
                HomeWords.ago(LocalDateTime.ofInstant(last.at(), Services.ZONE), now));
    }
}

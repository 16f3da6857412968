package org.bitacora.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.exchange.TeamBoard;
import org.bitacora.exchange.model.TeamArrival;
import org.bitacora.exchange.model.TeamArrival.State;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.kordamp.ikonli.feather.Feather;

/// "Faltan 3 equipos: Cúcuta, Arauca y Maicao": a coordinator sees arrivals first (design.md §8).
record MissingTeams(Services services, HomeWays ways) {

    /// More names than these are counted; they stand in the list, one click away.
    private static final int NAMED = 3;

    Optional<Pending> pending() {
        TeamBoard board = services.teamBoard();
        List<TeamArrival> missing = board.arrivals().stream().filter(TeamArrival::isMissing).toList();
        if (missing.isEmpty() || !board.waits()) {
            return Optional.empty();
        }
        return Optional.of(new Pending(Tone.WARN, Feather.DOWNLOAD,
                Texts.count("home.teams", missing.size(), names(missing)), reason(missing),
                new Remedy.Go(Texts.get("home.teams.act"), ways.teams())));
    }

    private static String names(List<TeamArrival> missing) {
        List<String> names = missing.stream().map(TeamArrival::team).limit(NAMED).toList();
        int more = missing.size() - names.size();
        if (more > 0) {
            return Texts.count("home.teams.more", more, String.join(", ", names));
        }
        return names.size() == 1 ? names.getFirst() : Texts.get("home.list",
                String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /// How many never came, and whose last file is the oldest.
    private static String reason(List<TeamArrival> missing) {
        long never = missing.stream().filter(one -> one.state() == State.NEVER).count();
        Optional<TeamArrival> oldest = missing.stream().filter(one -> one.state() == State.BEFORE)
                .min((one, other) -> one.last().orElseThrow().compareTo(other.last().orElseThrow()));
        return Stream.of(Optional.of(never).filter(count -> count > 0)
                                .map(count -> missing.size() == 1
                                        ? Texts.get("home.teams.never") : Texts.count("home.teams.never", count)),
                        oldest.map(one -> Texts.get("home.teams.last", one.team(), Formats.dayAndMonth(
                                one.last().orElseThrow().atZone(Services.ZONE).toLocalDate()))))
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}

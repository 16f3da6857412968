package org.bitacora.wiring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.TextForm;
import org.bitacora.db.Reading;
import org.bitacora.directory.ExpectedTeamService;
import org.bitacora.directory.model.ExpectedTeam;
import org.bitacora.directory.model.Project;
import org.bitacora.exchange.TeamBoard;
import org.bitacora.exchange.model.Delivery;
import org.bitacora.exchange.model.TeamArrival;
import org.bitacora.exchange.model.TeamArrival.State;
import org.bitacora.report.model.Period;

/// Lays the expected teams beside what was received (decision 0014). A team is missing until something of its own came
/// since the quarter began: what came before cannot hold the days that are being reported.
final class ExpectedArrivals implements TeamBoard {

    private static final Comparator<TeamArrival> ORDER = Comparator.comparing(TeamArrival::state)
            .thenComparing(arrival -> TextForm.folded(arrival.projectName()))
            .thenComparing(arrival -> TextForm.folded(arrival.team()));

    private final Services services;

    ExpectedArrivals(Services services) {
        this.services = services;
    }

    /// When the present quarter began.
    private Instant since() {
        LocalDate first = Period.quarterOf(services.directory().today()).from();
        return first.atStartOfDay(Services.ZONE).toInstant();
    }

    @Override
    public List<TeamArrival> arrivals() {
        List<ExpectedTeam> expected = services.workspace().read(ExpectedTeamService::all);
        List<Delivery> deliveries = services.exchange().deliveries();
        Map<UUID, String> projects = services.directory().projects().list().stream()
                .collect(Collectors.toMap(Project::id, project -> orEmpty(project.name())));
        List<TeamArrival> arrivals = new ArrayList<>(expected.stream()
                .map(team -> arrival(team, projects.get(team.project()), deliveries)).toList());
        if (!expected.isEmpty()) {
            arrivals.addAll(unlisted(expected, deliveries));
        }
        return arrivals.stream().sorted(ORDER).toList();
    }

    private TeamArrival arrival(ExpectedTeam team, String project, List<Delivery> deliveries) {
        List<Delivery> own = deliveries.stream()
                .filter(delivery -> delivery.teams().stream().anyMatch(team::isCalled)).toList();
        return new TeamArrival(team.project(), project, team.name(), orEmpty(team.inCharge()),
                orEmpty(team.territory()), state(team, own), own.stream().findFirst().map(Delivery::at), marks(own));
    }

    private State state(ExpectedTeam team, List<Delivery> own) {
        if (team.isCalled(here())) {
            return State.HERE;
        }
        return own.isEmpty() ? State.NEVER : own.getFirst().at().isBefore(since()) ? State.BEFORE : State.ARRIVED;
    }

    private String here() {
        return services.workspace().identity().team();
    }

    private static List<String> marks(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::mark).toList();
    }

    /// Who came without being listed: a team that is spelled otherwise is found here.
    private List<TeamArrival> unlisted(List<ExpectedTeam> expected, List<Delivery> deliveries) {
        Map<String, List<Delivery>> byTeam = new TreeMap<>();
        deliveries.forEach(delivery -> delivery.teams().stream()
                .filter(name -> !ExpectedTeam.key(name).equals(ExpectedTeam.key(here())))
                .filter(name -> expected.stream().noneMatch(team -> team.isCalled(name)))
                .forEach(name -> byTeam.computeIfAbsent(name, any -> new ArrayList<>()).add(delivery)));
        return byTeam.entrySet().stream().map(entry -> new TeamArrival(null, "", entry.getKey(), "", "",
                State.UNLISTED, Optional.of(entry.getValue().getFirst().at()), marks(entry.getValue()))).toList();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /// What came from those who wrote the list may be a start file, which everybody has.
    @Override
    public boolean waits() {
        Set<UUID> listers = services.directory().teams().listers();
        List<String> coordination = services.workspace().read(Reading::teams).entrySet().stream()
                .filter(device -> listers.contains(device.getKey()))
                .map(device -> ExpectedTeam.key(device.getValue())).toList();
        return listers.contains(services.workspace().incarnation()) || arrivals().stream()
                .filter(arrival -> arrival.project() != null && arrival.last().isPresent())
                .anyMatch(arrival -> !coordination.contains(ExpectedTeam.key(arrival.team())));
    }
}

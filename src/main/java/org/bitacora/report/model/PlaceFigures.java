package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;

/// People by municipality, group and gender: each in the municipality where she came first, so that the places add up to
/// all people. Sessions without a municipality are the place "".
public final class PlaceFigures {

    private static final PeopleTable NOBODY = new PeopleTable(Map.of());

    private final Map<UUID, String> placeOfSession = new HashMap<>();
    private final Map<String, PeopleTable> people;
    private final FigureRows rows;

    PlaceFigures(Facts facts) {
        facts.sessions().forEach(one -> placeOfSession.put(one.session(),
                Objects.requireNonNullElse(one.municipality(), "")));
        people = new TreeMap<>();
        facts.attendances().forEach(one -> people.put(place(one), NOBODY));
        Map<String, List<AttendanceFact>> byPlace = PeopleTable.counted(facts.attendances()).stream()
                .collect(Collectors.groupingBy(this::place));
        byPlace.forEach((place, counted) -> people.put(place, PeopleTable.of(counted)));
        rows = new FigureRows(facts);
    }

    String place(AttendanceFact attendance) {
        return placeOfSession.getOrDefault(attendance.session(), "");
    }

    /// The places where somebody came.
    public Set<String> places() {
        return people.keySet();
    }

    /// "Sin municipio" for the place "".
    public static String label(String place) {
        return place.isEmpty() ? Texts.get("report.noPlace") : Territories.label(place);
    }

    public Figure people(String place) {
        return Figure.of("report.figure.countedIn", at(place).total(),
                () -> rows.people(one -> place(one).equals(place)), label(place));
    }

    public Figure people(String place, String group, String gender) {
        return Figure.of("report.figure.countedInAs", at(place).count(group, gender),
                () -> rows.people(one -> place(one).equals(place) && PeopleTable.said(one.group()).equals(group)
                        && PeopleTable.said(one.gender()).equals(gender)), label(place), Figures.groupLabel(group),
                Figures.genderLabel(gender));
    }

    private PeopleTable at(String place) {
        return people.getOrDefault(place, NOBODY);
    }

    List<Figure> all(Collection<String> groups, Collection<String> genders) {
        List<Figure> all = new ArrayList<>();
        places().forEach(place -> {
            all.add(people(place));
            groups.forEach(group -> genders.forEach(gender -> all.add(people(place, group, gender))));
        });
        return all;
    }
}

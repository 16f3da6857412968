package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// The people who are counted in the year so far for the first time in one of its periods, each as she was that first
/// time. The periods of a year add up to the year, for every group, gender and municipality: whoever is counted has one
/// first time.
public final class NewPeople {

    private final Period period;
    private final PlaceFigures places;
    private final Collection<AttendanceFact> counted;
    private final PeopleTable people;
    private final FigureRows rows;

    /// @param year the facts of the year so far, which ends with the period
    NewPeople(Facts year, Period period) {
        this.period = period;
        places = new PlaceFigures(year);
        counted = PeopleTable.counted(year.attendances()).stream().filter(one -> period.contains(one.date())).toList();
        people = PeopleTable.of(counted);
        rows = new FigureRows(year);
    }

    public Figure people() {
        return figure("report.figure.new", people.total(), one -> true);
    }

    public Figure people(String group, String gender) {
        return figure("report.figure.newAs", people.count(group, gender), one -> Figures.is(one.group(), group)
                && Figures.is(one.gender(), gender), Figures.groupLabel(group), Figures.genderLabel(gender));
    }

    public Figure peopleOfGroup(String group) {
        return figure("report.figure.newOf", people.ofGroup(group), one -> Figures.is(one.group(), group),
                Figures.groupLabel(group));
    }

    public Figure peopleOfGender(String gender) {
        return figure("report.figure.newOf", people.ofGender(gender), one -> Figures.is(one.gender(), gender),
                Figures.genderLabel(gender));
    }

    /// Those who came there first; a place of "" stands for sessions without a municipality.
    public Figure peopleIn(String place) {
        Predicate<AttendanceFact> here = one -> places.place(one).equals(place);
        return figure("report.figure.newOf", counted.stream().filter(here).count(), here, PlaceFigures.label(place));
    }

    private Figure figure(String key, long number, Predicate<AttendanceFact> wanted, String... cut) {
        List<Object> args = new ArrayList<>(List.of(period.plainWord()));
        args.addAll(List.of(cut));
        return new Figure(key, args, number, () -> rows.people(one -> period.contains(one.date())
                && wanted.test(one)));
    }

    /// All of them, for the test that opens every one.
    ///
    /// @param year whose groups and genders they are told by
    public List<Figure> all(Figures year) {
        List<Figure> all = new ArrayList<>(List.of(people()));
        year.groups().forEach(group -> {
            all.add(peopleOfGroup(group));
            year.genders().forEach(gender -> all.add(people(group, gender)));
        });
        year.genders().forEach(gender -> all.add(peopleOfGender(gender)));
        places.places().forEach(place -> all.add(peopleIn(place)));
        return all;
    }
}

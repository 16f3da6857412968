package org.bitacora.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.AttendanceTally;

/// The counts at the foot of a sheet in words: "Salud 21", "5 H · 15 M · 1 otro".
record SheetTally(List<Part> parts, Part total) {

    private static final List<String> ALWAYS = List.of(GroupCodes.HEALTH_PROFESSIONAL, GroupCodes.ADMINISTRATIVE_STAFF,
            GroupCodes.COMMUNITY);
    private static final String UNKNOWN = "";

    record Part(String label, int count, String genders) {
    }

    static SheetTally of(AttendanceTally tally) {
        List<Part> parts = new ArrayList<>();
        groups(tally).forEach(group -> parts.add(new Part(label(group), tally.ofGroup(group),
                genders(gender -> tally.count(group, gender), tally))));
        return new SheetTally(parts, new Part(Texts.get("training.sheet.total"), tally.total(),
                genders(tally::ofGender, tally)));
    }

    /// The groups of the strategy always, the others when somebody is of them.
    private static List<String> groups(AttendanceTally tally) {
        return Stream.concat(DirectoryCatalogues.PROFILE_GROUPS.entries().stream().map(CatalogueEntry::code),
                        tally.counts().keySet().stream()).distinct()
                .filter(group -> ALWAYS.contains(group) || tally.ofGroup(group) > 0).toList();
    }

    private static String label(String group) {
        return group.equals(UNKNOWN) ? Texts.get("training.sheet.noGroup")
                : DirectoryCatalogues.PROFILE_GROUPS.shortLabel(group);
    }

    /// How many of a gender.
    private interface Count {
        int of(String gender);
    }

    private static String genders(Count count, AttendanceTally tally) {
        Stream<String> known = DirectoryCatalogues.GENDERS.codes().stream();
        Stream<String> others = tally.counts().values().stream().flatMap(genders -> genders.keySet().stream());
        return Stream.concat(known, others).distinct().filter(gender -> count.of(gender) > 0)
                .map(gender -> word(gender, count.of(gender))).collect(Collectors.joining(" · "));
    }

    private static String word(String gender, int count) {
        return switch (gender) {
            case GenderCodes.MALE, GenderCodes.FEMALE ->
                    count + " " + DirectoryCatalogues.GENDERS.shortLabel(gender);
            case GenderCodes.OTHER -> Texts.count("training.sheet.other", count);
            case GenderCodes.NO_ANSWER -> Texts.count("training.sheet.noAnswer", count);
            case UNKNOWN -> Texts.count("training.sheet.noGender", count);
            default -> count + " " + gender;
        };
    }
}

package org.bitacora.mesa.model.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Somebody whom a report names, with the stays in their order; several connections that overlap are one.
///
/// @param email "" if the report has none
public record ReportedPerson(String name, String email, List<ReportedStay> stays) {

    private static final Comparator<ReportedStay> IN_ORDER = Comparator.comparing(ReportedStay::from,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    public ReportedPerson {
        stays = merged(stays);
    }

    private static List<ReportedStay> merged(List<ReportedStay> stays) {
        List<ReportedStay> merged = new ArrayList<>();
        stays.stream().sorted(IN_ORDER).forEach(stay -> {
            if (!merged.isEmpty() && merged.getLast().reaches(stay)) {
                merged.add(merged.removeLast().and(stay));
            } else {
                merged.add(stay);
            }
        });
        return List.copyOf(merged);
    }
}

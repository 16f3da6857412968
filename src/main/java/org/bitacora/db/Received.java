package org.bitacora.db;

import java.util.List;
import java.util.Map;

/// What receiving a parcel did, or in a simulation would do.
///
/// @param batch names the reception, for undoing it; 0 in a simulation or if nothing was new
/// @param fresh changes not known before
/// @param known changes known already
/// @param created records that are new here, by kind; likewise `updated` and `deleted`
/// @param differences how many more fields wait for a decision than before
/// @param gaps changes that are still missing in between
/// @param forks teams whose identity two laptops use; both sides were kept (E-27)
/// @param doubtfulClocks changes dated more than a day ahead of this laptop's clock (E-15)
/// @param files of those it carries, the ones that are new here
public record Received(long batch, Parcel parcel, int fresh, int known, Map<String, Integer> created,
        Map<String, Integer> updated, Map<String, Integer> deleted, int differences, List<Gap> gaps,
        List<String> forks, int doubtfulClocks, Files files) {

    /// Files that were not here before.
    ///
    /// @param bytes of all together
    public record Files(int count, long bytes) {
    }

    /// Changes `from`–`to` of a team that have not come yet.
    public record Gap(String team, long from, long to) {
    }

    public int records() {
        return created.values().stream().mapToInt(Integer::intValue).sum()
                + updated.values().stream().mapToInt(Integer::intValue).sum()
                + deleted.values().stream().mapToInt(Integer::intValue).sum();
    }
}

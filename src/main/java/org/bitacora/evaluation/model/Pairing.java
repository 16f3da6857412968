package org.bitacora.evaluation.model;

import java.util.List;

/// All sheets of a training, in pairs or with the reason why not: every sheet stands in exactly one of both lists.
///
/// @param unpaired in the order of their codes
/// @param entries how many entry sheets there are, paired or not
public record Pairing(List<SheetPair> pairs, List<UnpairedSheet> unpaired, int entries, int exits) {

    public List<UnpairedSheet> unpaired(UnpairedSheet.Reason reason) {
        return unpaired.stream().filter(sheet -> sheet.reason() == reason).toList();
    }
}

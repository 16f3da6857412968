package org.bitacora.exchange;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.i18n.Texts;

/// What taking work over into a project does, a sentence a line: for the question on the screen and for the console.
public final class AdoptionWords {

    private AdoptionWords() {
    }

    public static List<String> of(Adoption.Offer offer) {
        List<String> lines = new ArrayList<>();
        counted(lines, "exchange.adopt.trainings", offer.trainings(), offer.project());
        offer.own().forEach(name -> lines.add(Texts.get("exchange.adopt.own", name)));
        counted(lines, "exchange.adopt.institutions", offer.institutions());
        counted(lines, "exchange.adopt.questionnaires", offer.questionnaires());
        return lines;
    }

    private static void counted(List<String> lines, String key, int count, Object... args) {
        if (count > 0) {
            lines.add(Texts.count(key, count, args));
        }
    }
}

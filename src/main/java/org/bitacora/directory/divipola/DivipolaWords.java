package org.bitacora.directory.divipola;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.directory.model.PlaceTypes;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;

/// A plan in words: what would change, number first.
public final class DivipolaWords {

    /// More names than these are only counted.
    private static final int NAMED = 4;

    /// What and how many, and what follows from it.
    public record Line(String headline, String consequence) {
    }

    private DivipolaWords() {
    }

    public static List<Line> of(DivipolaPlan plan) {
        Divipola list = plan.list();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Texts.get("divipola.total", list.places().size(), list.departments().size()),
                Texts.get("divipola.total.parts", list.count(PlaceTypes.MUNICIPALITY),
                        list.count(PlaceTypes.NOT_MUNICIPALISED), list.count(PlaceTypes.ISLAND))));
        if (plan.changesNothing()) {
            lines.add(new Line(Texts.get("divipola.same"), Texts.get("divipola.same.what")));
        }
        add(lines, "divipola.fresh", plan.fresh().size(), Texts.get("divipola.fresh.what"));
        add(lines, "divipola.renamed", plan.renamed().size(), listed(plan.renamed().stream().map(each -> Texts.get(
                "divipola.renamed.each", each.now(), each.before())).toList()));
        Map<String, String> names = names(plan);
        add(lines, "divipola.retired", plan.retired().size(), Texts.get("divipola.retired.what",
                listed(plan.retired().stream().map(names::get).toList())));
        add(lines, "divipola.back", plan.back().size(), Texts.get("divipola.back.what",
                listed(plan.back().stream().map(names::get).toList())));
        return lines;
    }

    /// "Nuevo Belén de Bajirá (Chocó)".
    private static Map<String, String> names(DivipolaPlan plan) {
        Map<String, String> names = new HashMap<>();
        plan.after().forEach(places -> places.names().forEach((code, name) -> names.put(code,
                name + " (" + Territories.DEPARTMENTS.label(places.department()) + ")")));
        return names;
    }

    private static void add(List<Line> lines, String key, int count, String consequence) {
        if (count > 0) {
            lines.add(new Line(Texts.count(key, count), consequence));
        }
    }

    private static String listed(List<String> names) {
        return names.size() <= NAMED ? String.join(", ", names) : Texts.get("divipola.more",
                String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }
}

package org.bitacora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bitacora.base.Problem;
import org.bitacora.directory.divipola.Divipola;
import org.bitacora.directory.divipola.DivipolaPlan;
import org.bitacora.directory.divipola.DivipolaWords;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Services;

/// DANE's list of municipalities as a source of `importar`.
///
/// @param plan what it changes; null if it was refused
/// @param refusal null if it was not
record PlaceListImport(Path file, DivipolaPlan plan, Problem refusal) {

    /// A table that looks like the list; every other file is a bundle, or is refused as one.
    static boolean isOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".txt")) && Divipola.isIn(file);
    }

    static PlaceListImport of(Services services, Path file, boolean simulate) {
        try {
            DivipolaPlan plan = services.directory().places().plan(file);
            if (!simulate) {
                services.directory().places().take(plan);
            }
            return new PlaceListImport(file, plan, null);
        } catch (Problem refusal) {
            return new PlaceListImport(file, null, refusal);
        }
    }

    boolean isRefused() {
        return refusal != null;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(file.toString()));
        if (isRefused()) {
            lines.add("  " + Texts.of(refusal));
        } else {
            DivipolaWords.of(plan).forEach(line -> lines.add("  " + line.headline() + " — " + line.consequence()));
            lines.add("  " + Texts.get("divipola.source"));
        }
        return lines;
    }

    Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        if (isRefused()) {
            json.put("refused", refusal.code());
            json.put("reason", Texts.of(refusal));
        } else {
            json.put("places", plan.list().places().size());
            json.put("new", plan.fresh().size());
            json.put("renamed", plan.renamed().size());
            json.put("retired", plan.retired().size());
            json.put("back", plan.back().size());
        }
        return json;
    }
}

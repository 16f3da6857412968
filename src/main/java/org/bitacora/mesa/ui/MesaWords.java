package org.bitacora.mesa.ui;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;

/// A mesa in words.
public final class MesaWords {

    private static final int DEPARTMENT = 2;

    private MesaWords() {
    }

    public static String name(Mesa mesa) {
        return mesa.name() == null ? Texts.get("mesa.new") : mesa.name();
    }

    /// "Norte de Santander", "Cúcuta (Norte de Santander)".
    public static String territory(String code) {
        return code == null ? "" : code.length() == DEPARTMENT ? Territories.DEPARTMENTS.label(code)
                : Territories.label(code);
    }

    /// The same; the level for the national one.
    public static String territory(Mesa mesa) {
        return mesa.isNational() ? MesaCatalogues.LEVELS.label(mesa.level()) : territory(mesa.territory());
    }

    /// What a mesa is called until somebody says better: "Mesa técnica de migración y salud, Norte de Santander".
    public static String usualName(String level, String type, String territory) {
        String kind = MesaCodes.NATIONAL.equals(level) && MesaCodes.TECHNICAL.equals(type)
                ? Texts.get("mesa.usual.national") : MesaCatalogues.TYPES.label(type);
        String place = territory == null ? "" : territory.length() == DEPARTMENT
                ? Territories.DEPARTMENTS.label(territory) : Territories.name(territory);
        return place.isEmpty() ? kind : kind + ", " + place;
    }

    /// "desde el 3 de abril de 2026", "del 3 de abril de 2025 al 2 de abril de 2026"; empty where nothing is known.
    public static String period(LocalDate from, LocalDate to) {
        return from == null ? to == null ? "" : Texts.get("mesa.period.to", Formats.date(to))
                : to == null ? Texts.get("mesa.period.from", Formats.date(from))
                : Texts.get("mesa.period.both", Formats.date(from), Formats.date(to));
    }

    /// The parts that say something.
    public static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}

package org.bitacora.directory.ui;

import java.util.List;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.ListRule;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.PlaceTypes;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Choice;
import org.bitacora.i18n.Texts;

/// A list and its values in words.
final class ListWords {

    private ListWords() {
    }

    static String name(ListRule rule) {
        return Texts.get("list." + rule.name());
    }

    /// How far it can be changed.
    static String freedom(ListRule rule) {
        return Texts.get("list.freedom." + (isMunicipalities(rule) ? "DANE" : rule.freedom().name()));
    }

    /// Why a list is as free as it is.
    static String why(ListRule rule) {
        String own = "list.why." + rule.name();
        return Texts.get(Texts.has(own) ? own : "list.why." + rule.freedom().name());
    }

    /// What a value belongs to: its group, its municipality, for a municipality its department.
    static String parent(ListRule rule, CatalogueEntry entry) {
        if (isMunicipalities(rule)) {
            return Territories.DEPARTMENTS.label(Territories.departmentOf(entry.code()));
        }
        String code = rule.parent() == null ? "" : entry.more(rule.parent());
        return Localities.MUNICIPALITY.equals(rule.parent()) ? Territories.label(code)
                : DirectoryCatalogues.PROFILE_GROUPS.shortLabel(code);
    }

    static String parentTitle(ListRule rule) {
        return Texts.get(isMunicipalities(rule) ? "list.parent.department" : "list.parent." + rule.parent());
    }

    static boolean isMunicipalities(ListRule rule) {
        return rule.catalogue() == Territories.MUNICIPALITIES;
    }

    static String shortLabel(CatalogueEntry entry) {
        return entry.shortLabel().equals(entry.label()) ? "" : entry.shortLabel();
    }

    /// The kind of place of a municipality.
    static String type(CatalogueEntry entry) {
        return PlaceTypes.LIST.label(entry.more("type").isEmpty() ? PlaceTypes.MUNICIPALITY : entry.more("type"));
    }

    /// "Sí", "Hasta el 31/12/2023", "Desde el 1/1/2027".
    static String offered(CatalogueEntry entry) {
        if (entry.validTo() != null) {
            return Texts.get("list.offered.until", Formats.shortDate(entry.validTo()));
        }
        return Catalogue.isOffered(entry) ? Texts.get("list.offered.yes")
                : Texts.get("list.offered.from", Formats.shortDate(entry.validFrom()));
    }

    static List<Choice> groups() {
        return Choosing.brief(DirectoryCatalogues.PROFILE_GROUPS);
    }
}

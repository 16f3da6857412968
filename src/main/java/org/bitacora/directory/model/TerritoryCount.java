package org.bitacora.directory.model;

import org.bitacora.i18n.Texts;

/// "8 municipios, 7 departamentos + Bogotá, D.C.".
///
/// @param municipalities with Bogotá among them
/// @param departments without Bogotá, D.C., which is none
public record TerritoryCount(int municipalities, int departments, boolean bogota) {

    public String sentence() {
        String places = Texts.count("territory.municipality", municipalities);
        if (departments == 0) {
            return bogota ? Texts.get("territory.onlyBogota", places) : places;
        }
        String regions = Texts.count("territory.department", departments);
        return Texts.get(bogota ? "territory.withBogota" : "territory.plain", places, regions);
    }
}

package org.bitacora.directory.model;

/// The kinds of units that DANE counts among the municipalities: 1,103 municipalities, 18 areas that are none and the
/// island of San Andrés (`domain.md` §5).
public final class PlaceTypes {

    public static final String MUNICIPALITY = "MUNICIPIO";
    public static final String ISLAND = "ISLA";
    public static final String NOT_MUNICIPALISED = "AREA_NO_MUNICIPALIZADA";

    public static final Catalogue LIST = Catalogue.load(PlaceTypes.class, "place_types.csv");

    private PlaceTypes() {
    }
}

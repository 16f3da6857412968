package org.bitacora.directory.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [Institution] is described. Its phone and email are those of an office, hence open.
public final class InstitutionKind {

    public static final Field<Institution, String> NAME = Field.text("name", Institution::name);
    public static final Field<Institution, String> SHORT_NAME = Field.text("shortName", Institution::shortName);
    public static final Field<Institution, String> TYPE = Field.code("type", Institution::type);
    public static final Field<Institution, String> NIT = Field.text("nit", Institution::nit);
    public static final Field<Institution, Integer> NIT_CHECK_DIGIT =
            Field.integer("nitCheckDigit", Institution::nitCheckDigit);
    public static final Field<Institution, UUID> PARENT = Field.ref("parent", Institution::parent);
    public static final Field<Institution, String> MUNICIPALITY = Field.code("municipality", Institution::municipality);
    public static final Field<Institution, String> ADDRESS = Field.text("address", Institution::address);
    public static final Field<Institution, String> PHONE = Field.text("phone", Institution::phone);
    public static final Field<Institution, String> EMAIL = Field.text("email", Institution::email);
    public static final Field<Institution, String> NOTES = Field.text("notes", Institution::notes);
    public static final Field<Institution, String> LOCALITY =
            Field.<Institution>code("locality", Institution::locality).since(2);

    public static final Kind<Institution> KIND = Kind.of("institution", Institution.class, List.of(
            NAME, SHORT_NAME, TYPE, NIT, NIT_CHECK_DIGIT, PARENT, MUNICIPALITY, ADDRESS, PHONE, EMAIL, NOTES,
            LOCALITY));

    private InstitutionKind() {
    }
}

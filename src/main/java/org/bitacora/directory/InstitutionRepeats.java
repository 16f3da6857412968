package org.bitacora.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.NitRules;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.Repeat;
import org.bitacora.directory.model.RepeatedInstitutions;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;

/// Institutions that may be one.
public record InstitutionRepeats(InstitutionService institutions) implements RepeatSource {

    @Override
    public String kind() {
        return InstitutionKind.KIND.name();
    }

    @Override
    public Set<String> follows() {
        return Set.of(kind());
    }

    @Override
    public List<Repeat> proposals() {
        return RepeatedInstitutions.among(institutions.list());
    }

    @Override
    public String name(UUID id) {
        return find(id).name();
    }

    @Override
    public Comparison compare(Pair pair) {
        Institution one = find(pair.first());
        Institution other = find(pair.second());
        return new Comparison.Draft()
                .row(Texts.get("institution.name"), one.name(), other.name())
                .row(Texts.get("institution.shortName"), one.shortName(), other.shortName())
                .row(Texts.get("institution.type"), DirectoryCatalogues.INSTITUTION_TYPES.label(one.type()),
                        DirectoryCatalogues.INSTITUTION_TYPES.label(other.type()))
                .row(Texts.get("institution.municipality"), Territories.label(one.municipality()),
                        Territories.label(other.municipality()))
                .row(Texts.get("institution.nit"), nit(one), nit(other))
                .row(Texts.get("institution.parent"), institutions.name(one.parent()),
                        institutions.name(other.parent()))
                .row(Texts.get("institution.address"), one.address(), other.address())
                .row(Texts.get("institution.phone"), one.phone(), other.phone())
                .row(Texts.get("institution.email"), one.email(), other.email())
                .of(one.name(), other.name());
    }

    private Institution find(UUID id) {
        return institutions.find(id).orElseGet(() -> new Institution(id, "", null, null, null, null, null, null, null,
                null, null, null, null));
    }

    private static String nit(Institution one) {
        return one.nit() == null ? "" : NitRules.shown(one.nit(), one.nitCheckDigit());
    }
}

package org.bitacora.directory;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.Scopes;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Choices;

/// Places as a field searches for them, in every room that names one.
public final class PlaceChoices {

    /// What fits the list under a field and can be read there.
    private static final int MOST = 60;

    private PlaceChoices() {
    }

    /// All municipalities, also under the names people use; always shown with their department.
    public static Choices municipalities() {
        return new Choices() {
            @Override
            public List<Choice> find(String typed) {
                return Territories.offered(typed == null ? "" : typed).stream().limit(MOST)
                        .map(entry -> new Choice(entry.code(), Territories.label(entry.code()))).toList();
            }

            @Override
            public String label(String code) {
                return Territories.label(code);
            }
        };
    }

    /// Municipalities and whole departments: where a day off holds.
    public static Choices scopes() {
        return new Choices() {
            @Override
            public List<Choice> find(String typed) {
                return Scopes.offered(typed == null ? "" : typed).stream().limit(MOST)
                        .map(code -> new Choice(code, Scopes.label(code))).toList();
            }

            @Override
            public String label(String code) {
                return code == null ? "" : Scopes.label(code);
            }
        };
    }

    /// The comunas or localities of a municipality, asked for anew whenever the list opens.
    public static Choices localities(Supplier<String> municipality) {
        return new Choices() {
            @Override
            public List<Choice> find(String typed) {
                String folded = TextForm.folded(typed);
                Collection<CatalogueEntry> all = Localities.of(municipality.get());
                return all.stream().filter(entry -> TextForm.folded(entry.label()).contains(folded)
                        || entry.aliases().contains(folded))
                        .map(entry -> new Choice(entry.code(), entry.label())).toList();
            }

            @Override
            public String label(String code) {
                return Localities.label(code);
            }
        };
    }

    /// Whether there is anything to choose or to show in a municipality.
    public static boolean hasLocalities(String municipality, String chosen) {
        return chosen != null || !Localities.of(municipality).isEmpty();
    }
}

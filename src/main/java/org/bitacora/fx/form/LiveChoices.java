package org.bitacora.fx.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import org.bitacora.base.TextForm;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// Records as the lines of a searching field: what is known is handed in with [#refresh] and looked through in memory.
/// Where a way to create is given, the last line offers it: "Crear «…»". Screen's thread only.
///
/// @param <T> the record
public final class LiveChoices<T> implements Choices {

    private static final String FRESH = "\u0000";

    private final BiFunction<List<T>, String, List<T>> search;
    private final Function<T, Choice> choice;
    private final List<Runnable> hearers = new ArrayList<>();
    private List<T> known = List.of();
    private Tasks tasks;
    private Function<String, T> make;

    /// `search` finds among the known ones what fits a typed text; `choice` says a record's code and words.
    public LiveChoices(BiFunction<List<T>, String, List<T>> search, Function<T, Choice> choice) {
        this.search = search;
        this.choice = choice;
    }

    /// Offers to create what is not there; `maker` runs off the screen's thread.
    public LiveChoices<T> creating(Tasks with, Function<String, T> maker) {
        tasks = with;
        make = maker;
        return this;
    }

    public void refresh(List<T> all) {
        known = List.copyOf(all);
        hearers.forEach(Runnable::run);
    }

    @Override
    public List<Choice> find(String typed) {
        List<Choice> found = new ArrayList<>(search.apply(known, typed).stream().map(choice).toList());
        String text = TextForm.clean(typed);
        boolean bears = found.stream().anyMatch(one -> TextForm.folded(one.label()).equals(TextForm.folded(text)));
        if (make != null && text != null && !bears) {
            found.add(new Choice(FRESH + text, Texts.get("fx.pick.create", text)));
        }
        return found;
    }

    @Override
    public String label(String code) {
        return known.stream().map(choice).filter(one -> one.code().equals(code)).map(Choice::label).findFirst()
                .orElse("");
    }

    @Override
    public void take(Choice taken, Property<String> code) {
        if (!taken.code().startsWith(FRESH)) {
            code.setValue(taken.code());
            return;
        }
        String name = taken.code().substring(FRESH.length());
        tasks.run(Texts.get("fx.pick.creating"), progress -> make.apply(name), made -> {
            List<T> all = new ArrayList<>(known);
            all.add(made);
            known = all;
            code.setValue(choice.apply(made).code());
        });
    }

    @Override
    public void onChanged(Runnable hearer) {
        hearers.add(hearer);
    }
}

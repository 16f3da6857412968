package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How the items of a questionnaire stand on its sheets: on one form, or on two of which B has another order, parallel
/// items or both. Both forms always ask the same number of questions: each place of form A is asked on form B by the same
/// item or by its parallel one.
///
/// @param two whether there is a form B
/// @param items those of form A, in its order
/// @param twins the items of form B by the code of the item whose place they take
public record Forms(boolean two, List<Item> items, Map<String, Item> twins) {

    /// What a questionnaire says that has two.
    public static final String CROSSED = "AB";
    public static final String A = "A";
    public static final String B = "B";

    private static final Comparator<Item> ORDER = Comparator
            .comparing(Item::position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Item::code, Comparator.nullsLast(Comparator.naturalOrder()));

    public Forms {
        items = List.copyOf(items);
        twins = Map.copyOf(twins);
    }

    /// A questionnaire with one form.
    public static Forms one(Collection<Item> items) {
        return of(false, items);
    }

    public static Forms of(Questionnaire questionnaire, Collection<Item> items) {
        return of(questionnaire.hasTwoForms(), items);
    }

    /// An item whose counterpart is gone is asked on both forms, so that none is ever out of sight; of two that claim one
    /// place the first by code has it.
    private static Forms of(boolean two, Collection<Item> items) {
        List<Item> ordered = items.stream().sorted(ORDER).toList();
        Set<String> places = new HashSet<>();
        ordered.stream().filter(item -> item.parallelOf() == null).map(Item::code).forEach(places::add);
        Map<String, Item> twins = new HashMap<>();
        List<Item> asked = new ArrayList<>();
        for (Item item : ordered) {
            boolean takes = item.parallelOf() != null && places.contains(item.parallelOf());
            if (!takes || twins.putIfAbsent(item.parallelOf(), item) != null) {
                asked.add(item);
            }
        }
        return new Forms(two, asked, two ? twins : Map.of());
    }

    /// The items of a form in the order of its paper; those of A for a sheet of which nobody said the form.
    public List<Item> on(String form) {
        return two && B.equals(form) ? onB() : items;
    }

    private List<Item> onB() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            numbers.put(items.get(i).code(), i + 1);
        }
        return items.stream().sorted(Comparator.comparing((Item item) ->
                Objects.requireNonNullElse(asked(item, B).positionB(), numbers.get(item.code()))))
                .map(item -> asked(item, B)).toList();
    }

    /// What a form asks in the place of an item of form A.
    public Item asked(Item item, String form) {
        return two && B.equals(form) ? twins.getOrDefault(item.code(), item) : item;
    }

    /// Whether it can be told which questions a sheet answers.
    public boolean knows(AnswerSheet sheet) {
        return !two || A.equals(sheet.form()) || B.equals(sheet.form());
    }

    /// The items of form A that are right or wrong on every form; one whose parallel has no key would count on one form
    /// only.
    public List<Item> scored() {
        return items.stream().filter(Scoring::isScored)
                .filter(item -> Scoring.isScored(asked(item, B))).toList();
    }

    /// Whether both forms ask the same question there, so that entry and exit compare.
    public boolean isSame(Item item) {
        return !twins.containsKey(item.code());
    }

    /// Whether some questions differ between the forms.
    public boolean areParallel() {
        return !twins.isEmpty();
    }

    /// The other form, which whoever answered this one is given at the exit.
    public static String other(String form) {
        return A.equals(form) ? B : A;
    }

    /// The items of form B with its second half first, so that nobody answers it by heart.
    public List<Item> turned() {
        List<Item> turned = new ArrayList<>(items.stream().map(item -> asked(item, B)).toList());
        Collections.rotate(turned, turned.size() / 2);
        return turned;
    }
}

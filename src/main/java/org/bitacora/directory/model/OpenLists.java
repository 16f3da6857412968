package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What an open workspace says over the lists that ship. The lists of exactly one workspace are on show: of the one
/// shown last, and once it closes, of the one before; never a mixture of two (decision 0018). Safe on any thread.
public final class OpenLists implements AutoCloseable {

    private static final List<OpenLists> OPEN = new ArrayList<>();
    private static volatile Map<String, List<ListEntry>> shown = Map.of();
    private static volatile Supplier<LocalDate> day = () -> null;

    private final Supplier<LocalDate> today;
    private Map<String, List<ListEntry>> own = Map.of();

    /// @param today the day by the clock of the workspace
    public OpenLists(Supplier<LocalDate> today) {
        this.today = today;
    }

    /// Exchanges at once everything that this workspace says.
    public void hold(Collection<ListEntry> entries, Collection<DanePlaces> places) {
        Map<String, List<ListEntry>> lists = new HashMap<>();
        entries.forEach(entry -> lists.computeIfAbsent(entry.list(), list -> new ArrayList<>()).add(entry));
        for (DanePlaces each : places) {
            lists.computeIfAbsent(Territories.MUNICIPALITY_LIST, list -> new ArrayList<>()).addAll(each.entries());
            lists.computeIfAbsent(Territories.DEPARTMENT_LIST, list -> new ArrayList<>()).add(department(each));
        }
        lists.replaceAll((list, own) -> List.copyOf(own));
        synchronized (OPEN) {
            own = Map.copyOf(lists);
            turn();
        }
    }

    private static ListEntry department(DanePlaces places) {
        ListEntry blank = ListEntry.blank(Territories.DEPARTMENT_LIST, places.department());
        return new ListEntry(blank.id(), blank.list(), blank.code(), places.name(), null, null, Map.of(), null, null,
                null);
    }

    /// From now on these are the lists that everybody reads.
    public void show() {
        synchronized (OPEN) {
            OPEN.remove(this);
            OPEN.add(this);
            turn();
        }
    }

    /// Whether everybody reads these.
    public boolean isShown() {
        synchronized (OPEN) {
            return !OPEN.isEmpty() && OPEN.getLast() == this;
        }
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            OPEN.remove(this);
            turn();
        }
    }

    private static void turn() {
        shown = OPEN.isEmpty() ? Map.of() : OPEN.getLast().own;
        day = OPEN.isEmpty() ? () -> null : OPEN.getLast().today;
    }

    /// The day of the workspace on show; null while there is none.
    static LocalDate today() {
        return day.get();
    }

    /// What the workspace on show says of a list; the same object as long as that does not change.
    static List<ListEntry> over(String list) {
        return shown.getOrDefault(list, List.of());
    }
}

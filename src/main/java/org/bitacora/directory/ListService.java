package org.bitacora.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DanePlacesKind;
import org.bitacora.directory.model.Freedom;
import org.bitacora.directory.model.ListEntry;
import org.bitacora.directory.model.ListEntryKind;
import org.bitacora.directory.model.ListEntryRules;
import org.bitacora.directory.model.ListOrder;
import org.bitacora.directory.model.ListRule;
import org.bitacora.directory.model.OpenLists;
import org.bitacora.i18n.Texts;

/// The lists of this workspace: what ships with the program, and what its records say of it. Safe on any thread, never
/// from inside `ws.read` or `ws.write`. Only the lists on show are changed, since what is there already is judged by
/// them.
public final class ListService {

    private final Workspace ws;
    private final OpenLists lists;
    private Runnable unfollow;

    ListService(Workspace ws) {
        this.ws = ws;
        lists = new OpenLists(() -> LocalDate.now(ws.clock()));
    }

    /// From now on everybody reads the lists of this workspace, also after each change of it, until [#close].
    public synchronized void show() {
        if (unfollow == null) {
            unfollow = ws.feed().subscribe(Runnable::run, this::heard);
        }
        read();
        lists.show();
    }

    public synchronized void close() {
        if (unfollow != null) {
            unfollow.run();
            unfollow = null;
        }
        lists.close();
    }

    private void heard(Changes changes) {
        if (changes.touches(ListEntryKind.KIND.name()) || changes.touches(DanePlacesKind.KIND.name())) {
            read();
        }
    }

    /// Under one lock, so that of two writes the later one is read last.
    private synchronized void read() {
        ws.read(reading -> {
            lists.hold(reading.list(ListEntryKind.KIND, "ORDER BY id"), reading.list(DanePlacesKind.KIND, ""));
            return null;
        });
    }

    /// A value with its words as they are shown, as a form edits it.
    public ListEntry entry(ListRule rule, CatalogueEntry shown) {
        ListEntry said = said(rule).getOrDefault(shown.code(), ListEntry.blank(rule.name(), shown.code()));
        String brief = shown.shortLabel().equals(shown.label()) ? null : shown.shortLabel();
        return new ListEntry(said.id(), said.list(), said.code(), shown.label(), brief, said.aliases(), shown.more(),
                said.position(), shown.validFrom(), shown.validTo());
    }

    private Map<String, ListEntry> said(ListRule rule) {
        Map<String, ListEntry> said = new HashMap<>();
        ws.read(reading -> reading.list(ListEntryKind.KIND, "\"list\" = ?", rule.name()))
                .forEach(entry -> said.put(entry.code(), entry));
        return said;
    }

    /// Adds a value: after the others, before a last "Otra".
    ///
    /// @param fresh without an id that matters: list and code make it
    /// @throws Problem E-25 if its name or code is in use, or it says too little
    public Changes add(ListRule rule, ListEntry fresh) {
        require(rule, Freedom.OPEN);
        requireSound(ListEntryRules.checkNew(rule, fresh));
        ListOrder order = order(rule);
        ListEntry own = new ListEntry(ListEntry.idOf(rule.name(), fresh.code()), rule.name(), fresh.code(),
                fresh.label(), fresh.shortLabel(), fresh.aliases(), fresh.more(), fresh.position(), fresh.validFrom(),
                fresh.validTo());
        return ws.write(operation("add", rule), tx -> place(tx, rule, order.with(own.code()), own));
    }

    /// Saves what a form changed.
    ///
    /// @param before as [#entry] gave it
    /// @throws Problem E-25 if a rule forbids it
    public Changes change(ListRule rule, ListEntry before, ListEntry after) {
        return change(rule, before, after, "change");
    }

    private Changes change(ListRule rule, ListEntry before, ListEntry after, String act) {
        require(rule, wordsOf(before).equals(wordsOf(after)) ? Freedom.DATES : Freedom.OPEN);
        requireSound(ListEntryRules.check(rule, after));
        return ws.write(operation(act, rule), tx -> tx.save(ListEntryKind.KIND,
                said(tx, after).changed(before, after)));
    }

    /// Stops offering a value from a day on, or offers it again. What names it keeps its name.
    public Changes offer(ListRule rule, ListEntry entry, LocalDate lastDay) {
        ListEntry after = new ListEntry(entry.id(), entry.list(), entry.code(), entry.label(), entry.shortLabel(),
                entry.aliases(), entry.more(), entry.position(), entry.validFrom(), lastDay);
        // Named for itself, so that renaming a value and switching it off are not one step of undo.
        return change(rule, entry, after, lastDay == null ? "on" : "off");
    }

    /// Moves a value up (-1) or down (1) among those of its part of the list; at the end nothing happens.
    public Changes move(ListRule rule, String code, int step) {
        require(rule, Freedom.OPEN);
        ListOrder moved = order(rule).moved(code, step, rule.parent());
        return ws.write(operation("move", rule), tx -> moved.changed().forEach((each, position) -> tx.save(
                ListEntryKind.KIND, said(tx, ListEntry.blank(rule.name(), each)).at(position))));
    }

    private ListOrder order(ListRule rule) {
        return ListOrder.of(rule.catalogue(), said(rule));
    }

    private static void place(Tx tx, ListRule rule, ListOrder order, ListEntry own) {
        order.changed().forEach((code, position) -> tx.save(ListEntryKind.KIND, code.equals(own.code())
                ? own.at(position) : said(tx, ListEntry.blank(rule.name(), code)).at(position)));
    }

    private static ListEntry said(Tx tx, ListEntry entry) {
        UUID id = ListEntry.idOf(entry.list(), entry.code());
        return tx.find(ListEntryKind.KIND, id).orElseGet(() -> ListEntry.blank(entry.list(), entry.code()));
    }

    private static List<Object> wordsOf(ListEntry entry) {
        List<Object> words = new ArrayList<>();
        words.add(entry.label());
        words.add(entry.shortLabel());
        words.add(entry.aliases());
        words.add(entry.more());
        return words;
    }

    /// @throws IllegalStateException if the lists of another workspace are on show, which would be mixed into this one
    private void require(ListRule rule, Freedom least) {
        if (!lists.isShown()) {
            throw new IllegalStateException("the lists of another workspace are on show");
        }
        if (rule.freedom().compareTo(least) > 0) {
            throw new Problem("E-25", rule.freedom() == Freedom.FIXED ? "list.problem.fixed" : "list.problem.datesOnly",
                    Texts.get("list." + rule.name()));
        }
    }

    private static void requireSound(List<Finding> findings) {
        findings.stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw new Problem("E-25", finding.key(), finding.args().toArray());
        });
    }

    private static Operation operation(String act, ListRule rule) {
        return Operation.of("list.op." + act, Texts.get("list." + rule.name()));
    }
}

package org.bitacora.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.Finding;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.InstitutionRules;
import org.bitacora.directory.model.InstitutionSearch;
import org.bitacora.directory.model.InstitutionTypes;
import org.bitacora.directory.model.JoinedComponents;

/// Institutions, all of them in memory: there are hundreds, and every form searches them. Safe on any thread, but never
/// from inside `ws.read`.
public final class InstitutionService {

    private final Workspace ws;
    private final JoinService joins;
    private Map<UUID, Institution> all;

    InstitutionService(Workspace ws, JoinService joins) {
        this.ws = ws;
        this.joins = joins;
        ws.feed().subscribe(Runnable::run, this::heard);
    }

    /// By name, accents ignored; those that were decided to be one stand there once.
    public List<Institution> list() {
        Map<UUID, Institution> known = known();
        JoinedComponents joined = joins.components(InstitutionKind.KIND);
        return known.values().stream().filter(each -> each.id().equals(joined.members(each.id()).stream()
                .filter(known::containsKey).findFirst().orElse(each.id()))).toList();
    }

    public Optional<Institution> find(UUID id) {
        return Optional.ofNullable(id).map(known()::get);
    }

    /// The name to show: short if there is one; empty for none.
    public String name(UUID id) {
        return find(id).map(InstitutionSearch::shownName).orElse("");
    }

    /// The whole names of all, also of those that were joined with another; those without one are missing.
    public Map<UUID, String> names() {
        return known().values().stream().filter(each -> each.name() != null)
                .collect(Collectors.toMap(Institution::id, Institution::name));
    }

    /// Those that fit what was typed, by name, short name, NIT or municipality.
    public List<Institution> search(String typed) {
        return InstitutionSearch.of(typed).among(list());
    }

    /// The institution that bears exactly this name or short name, if only one does: for imports.
    public Optional<Institution> named(String name) {
        String folded = TextForm.folded(name);
        List<Institution> found = list().stream().filter(each -> folded.equals(TextForm.folded(each.name()))
                || folded.equals(TextForm.folded(each.shortName()))).toList();
        return found.size() == 1 && !folded.isEmpty() ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The sedes of an institution, by name.
    public List<Institution> partsOf(UUID id) {
        return list().stream().filter(each -> id.equals(each.parent())).toList();
    }

    /// What the rules say, with the others that bear its NIT: an ESE shares it with its sedes, so it is only said.
    public List<Finding> check(Institution institution) {
        Map<UUID, Institution> known = known();
        return InstitutionRules.checkAmong(institution, known.values(), known::get);
    }

    /// A new institution of which only the name is known, as one acts while filling another form.
    public Institution create(String name) {
        Institution made = new Institution(Ids.next(ws.clock()), TextForm.clean(name), null,
                InstitutionTypes.in(name).orElse(null), null, null, null, null, null, null, null, null, null);
        save(null, made);
        return made;
    }

    /// @param before as the form found it, `null` for a new one
    /// @throws Problem E-25 if a rule forbids it
    public Changes save(Institution before, Institution after) {
        requireSound(after);
        return ws.write(Operation.of("directory.op.saveInstitution"), tx -> save(tx, before, after));
    }

    /// As [#save(Institution, Institution)], as a part of a greater act.
    public void save(Tx tx, Institution before, Institution after) {
        if (before == null) {
            tx.save(InstitutionKind.KIND, after);
        } else {
            tx.save(InstitutionKind.KIND, before, after);
        }
    }

    private void requireSound(Institution institution) {
        check(institution).stream().filter(Finding::blocks).findFirst().ifPresent(finding -> {
            throw new Problem("E-25", finding.key(), finding.args().toArray());
        });
    }

    /// Deletes it; what refers to it keeps its reference, and Ctrl+Z brings it back.
    public Changes delete(UUID id) {
        return ws.write(Operation.of("directory.op.deleteInstitution"), tx -> tx.delete(InstitutionKind.KIND.ref(id)));
    }

    private synchronized Map<UUID, Institution> known() {
        if (all == null) {
            List<Institution> read = new ArrayList<>(ws.read(reading -> reading.list(InstitutionKind.KIND, "")));
            read.sort(Comparator.comparing((Institution each) -> TextForm.folded(each.name()))
                    .thenComparing(Institution::id, Ids::compare));
            all = read.stream().collect(Collectors.toMap(Institution::id, each -> each, (a, b) -> a,
                    LinkedHashMap::new));
        }
        return all;
    }

    private synchronized void heard(Changes changes) {
        if (changes.touches(InstitutionKind.KIND.name())) {
            all = null;
        }
    }
}

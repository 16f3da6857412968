package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Ids;

/// Which records are one, following all decisions: a union-find whose representative is the smallest id of the
/// connected component, so that every laptop with the same decisions names the same one. Immutable once built.
public final class JoinedComponents {

    /// Where nothing was decided.
    public static final JoinedComponents NONE = new JoinedComponents(List.of());

    private final Map<UUID, UUID> parents = new HashMap<>();

    /// @param decisions of one kind of record; deleted ones are not among them
    public JoinedComponents(Collection<Joined> decisions) {
        decisions.stream().filter(joined -> joined.first() != null && joined.second() != null)
                .forEach(joined -> unite(root(joined.first()), root(joined.second())));
        List.copyOf(parents.keySet()).forEach(id -> parents.put(id, root(id)));
    }

    /// The record that stands for all that are one with this; itself when none is.
    public UUID representative(UUID id) {
        return parents.getOrDefault(id, id);
    }

    public boolean sameThing(UUID one, UUID other) {
        return representative(one).equals(representative(other));
    }

    /// The records that are one with this, itself among them, smallest id first.
    public List<UUID> members(UUID id) {
        UUID representative = representative(id);
        if (!parents.containsKey(id)) {
            return List.of(id);
        }
        List<UUID> members = new ArrayList<>(List.of(representative));
        parents.forEach((member, root) -> {
            if (root.equals(representative) && !member.equals(representative)) {
                members.add(member);
            }
        });
        members.sort(Ids::compare);
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JoinedComponents components && parents.equals(components.parents);
    }

    @Override
    public int hashCode() {
        return parents.hashCode();
    }

    private void unite(UUID one, UUID other) {
        UUID smaller = Ids.compare(one, other) <= 0 ? one : other;
        parents.put(one, smaller);
        parents.put(other, smaller);
    }

    private UUID root(UUID id) {
        UUID at = id;
        while (!parents.getOrDefault(at, at).equals(at)) {
            UUID above = parents.get(at);
            parents.put(at, parents.getOrDefault(above, above));
            at = above;
        }
        return at;
    }
}

package org.bitacora.exchange.bundle;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bitacora.db.Outgoing;
import org.bitacora.record.Change;
import org.bitacora.record.Link;

/// The attached files of one bundle that is being written: known by hash and size, read one at a time when the zip is laid
/// out. What an earlier bundle of the same handing in carries is not carried again.
final class BundledFiles {

    private static final int MOST = BundleFormat.MAX_ENTRIES - 100;

    private final Outgoing outgoing;
    private final boolean carried;
    private final Set<String> earlier;
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private long bytes;

    private BundledFiles(Outgoing outgoing, boolean carried, Set<String> earlier) {
        this.outgoing = outgoing;
        this.carried = carried;
        this.earlier = earlier;
    }

    /// @param carried whether files are carried at all: a set-up has none
    static BundledFiles of(Outgoing outgoing, boolean carried) {
        return new BundledFiles(outgoing, carried, new HashSet<>());
    }

    /// Those of the bundle after this one.
    BundledFiles next() {
        earlier.addAll(sizes.keySet());
        return new BundledFiles(outgoing, carried, earlier);
    }

    /// Files that a change brings along.
    record Mentioned(Map<String, Long> sizes) {

        long bytes() {
            return sizes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// A file that is not here, or damaged, stays away: the data must not wait for it.
    Mentioned mentionedBy(Link link) {
        Map<String, Long> found = new LinkedHashMap<>();
        if (carried && link instanceof Change change) {
            change.contents().stream().filter(sha256 -> !sizes.containsKey(sha256) && !earlier.contains(sha256))
                    .forEach(sha256 -> outgoing.contentSize(sha256).ifPresent(size -> found.put(sha256, size)));
        }
        return new Mentioned(found);
    }

    boolean hasRoom(Mentioned mentioned, long room) {
        return mentioned.sizes().isEmpty() || bytes + mentioned.bytes() <= room
                && sizes.size() + mentioned.sizes().size() <= MOST;
    }

    void add(Mentioned mentioned) {
        sizes.putAll(mentioned.sizes());
        bytes += mentioned.bytes();
    }

    int count() {
        return sizes.size();
    }

    long bytes() {
        return bytes;
    }

    List<Manifest.Part> parts() {
        return sizes.entrySet().stream().map(file -> new Manifest.Part(BundleFormat.ATTACHMENTS + file.getKey(),
                file.getValue(), file.getKey())).toList();
    }

    void each(BiConsumer<String, byte[]> each) {
        sizes.keySet().forEach(sha256 -> each.accept(BundleFormat.ATTACHMENTS + sha256, outgoing.content(sha256)));
    }
}

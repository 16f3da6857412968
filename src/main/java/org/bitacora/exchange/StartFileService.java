package org.bitacora.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.base.Problem;
import org.bitacora.db.Outgoing;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.bundle.Bundle;
import org.bitacora.exchange.bundle.BundleFile;
import org.bitacora.exchange.bundle.BundleFormat;
import org.bitacora.exchange.bundle.BundleReader;
import org.bitacora.exchange.bundle.BundleWriter;
import org.bitacora.exchange.store.ExchangeStore;
import org.bitacora.record.Change;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Link;

/// Start files: the set-up of a project, for laptops that join it. A start file is a bundle of the same signed changes,
/// so that ids are the same everywhere and a newer one is only more changes received (decision 0014). Called off the
/// screen's thread.
public final class StartFileService {

    private final Workspace workspace;
    private final Kinds kinds;
    private final ValueWords words;
    private final StartContents contents;

    public StartFileService(Workspace workspace, Kinds kinds, ValueWords words, StartContents contents) {
        this.workspace = workspace;
        this.kinds = kinds;
        this.words = words;
        this.contents = contents;
    }

    /// A start file that was written and read back.
    public record Written(Path file, long bytes, Map<String, Integer> kinds) {
    }

    /// How many records of each kind a start file would hold now.
    public Map<String, Integer> holds() {
        return workspace.read(reading -> {
            Map<String, Integer> counts = new TreeMap<>();
            contents.kinds().forEach(kind -> counts.put(kind.name(), reading.list(kind, "").size()));
            counts.values().removeIf(count -> count == 0);
            return counts;
        });
    }

    /// Writes the set-up to a file, or into a folder under a name of its own. It does not count as handing in.
    ///
    /// @throws Problem if there is no project yet, or the folder does not take it
    public Written write(Path target) {
        Map<String, Integer> holds = holds();
        if (!holds.containsKey(contents.project().name())) {
            throw new Problem("E-29", "exchange.problem.noProject");
        }
        Predicate<Link> setUp = setUp();
        BundleWriter.Packed packed = workspace.handingOver(outgoing -> pack(outgoing, setUp));
        boolean folder = Files.isDirectory(target);
        String name = folder ? name(packed) : target.getFileName().toString();
        read(name, packed.bytes());
        Path file = BundleFile.write(folder ? target : target.toAbsolutePath().getParent(), name, packed.bytes());
        return new Written(file, packed.bytes().length, holds);
    }

    private BundleWriter.Packed pack(Outgoing outgoing, Predicate<Link> setUp) {
        return BundleWriter.start(outgoing, workspace.clock().instant(), setUp);
    }

    private Predicate<Link> setUp() {
        Set<UUID> besides = workspace.read(contents.besides()::apply);
        return link -> link instanceof Change change
                && (contents.has(change.record().kind()) || besides.contains(change.record().id()));
    }

    private void read(String name, byte[] bytes) {
        new BundleReader(kinds, Optional.empty(), workspace.identity().sample()).read(name, bytes).release();
    }

    /// Without personal data: the project and the beginning of the file's identity.
    private String name(BundleWriter.Packed packed) {
        return String.format(Locale.ROOT, "inicio-%s-%s%s",
                HandingIn.slug(workspace.read(words::project), "proyecto"), ExchangeStore.mark(packed.digest()),
                BundleFormat.START_EXTENSION);
    }

    /// Looks into a start file, for a laptop that has no data yet.
    ///
    /// @throws Problem if it is damaged, of another program, of example data, or holds data instead of a set-up
    public static StartGlance glance(Path file, Kinds kinds, StartContents contents) {
        Bundle bundle = new BundleReader(kinds, Optional.empty(), false).read(file);
        if (!bundle.start()) {
            throw new Problem("E-28", "exchange.problem.noStart", file.getFileName());
        }
        return StartGlance.of(bundle, contents);
    }
}

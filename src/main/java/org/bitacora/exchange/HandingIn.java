package org.bitacora.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.db.Outgoing;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.bundle.BundleFile;
import org.bitacora.exchange.bundle.BundleFormat;
import org.bitacora.exchange.bundle.BundleReader;
import org.bitacora.exchange.bundle.BundleWriter;
import org.bitacora.exchange.store.ExchangeStore;
import org.bitacora.record.Kinds;
import org.bitacora.seal.AgeBox;

/// One handing in, from the open file to the verified bundles in their folder. It runs in one turn of the writer as a
/// whole, so that what is noted as handed in is exactly what was written.
final class HandingIn {

    /// Above this the recipient is sent only what it was not seen to hold (`design.md` §5).
    private static final long BIG = 5L << 20;
    private static final int SHORT = 16;

    private final Workspace workspace;
    private final BundleReader reader;
    private final String project;
    private final String team;

    HandingIn(Workspace workspace, Kinds kinds, ValueWords words) {
        this.workspace = workspace;
        reader = new BundleReader(kinds, Optional.empty(), workspace.identity().sample());
        project = slug(workspace.read(words::project), "bitacora");
        team = slug(workspace.identity().team(), "equipo");
    }

    HandedIn run(HandIn order) {
        order.recipientKey().filter(key -> !AgeBox.isRecipient(key)).ifPresent(key -> {
            throw new Problem("E-07", "exchange.problem.recipientKey", key);
        });
        Optional<UUID> recipient = order.recipient().filter(device -> !order.whole() && isBig());
        return workspace.handingOver(outgoing -> write(outgoing, order, recipient));
    }

    private boolean isBig() {
        return workspace.read(ExchangeStore::estimatedBytes) > BIG;
    }

    private record Written(Path file, long bytes, BundleWriter.Packed packed) {
    }

    private HandedIn write(Outgoing outgoing, HandIn order, Optional<UUID> recipient) {
        List<Outgoing.Extent> extents = outgoing.extents(recipient.orElse(null));
        if (extents.isEmpty()) {
            throw new Problem("E-29", "exchange.problem.nothing");
        }
        List<Written> files = new ArrayList<>();
        Instant now = workspace.clock().instant();
        new BundleWriter(outgoing, now, packed -> files.add(put(packed, order))).write(extents);
        files.forEach(file -> outgoing.handedOver(file.packed().changes(), file.packed().digest()));
        return new HandedIn(files.stream().map(Written::file).toList(),
                files.stream().mapToLong(Written::bytes).sum(),
                files.stream().mapToLong(file -> file.packed().changes()).sum(), recipient.isEmpty(),
                order.recipientKey().isPresent(), files.stream().mapToInt(file -> file.packed().files()).sum(),
                files.stream().mapToLong(file -> file.packed().fileBytes()).sum());
    }

    /// The plain bundle is read as a stranger would read it before anything is written; then the file is compared with
    /// what was meant, for an encrypted one cannot be opened here again.
    private Written put(BundleWriter.Packed packed, HandIn order) {
        String name = name(packed, order.recipientKey().isPresent());
        reader.read(name, packed.bytes()).release();
        byte[] bytes = order.recipientKey().map(key -> AgeBox.close(packed.bytes(), key)).orElse(packed.bytes());
        Path file = BundleFile.write(order.folder(), name, bytes);
        return new Written(file, bytes.length, new BundleWriter.Packed(new byte[0], packed.digest(),
                packed.changes(), packed.last(), packed.files(), packed.fileBytes()));
    }

    /// Without personal data: project, team, number of the last change and the beginning of the bundle's identity.
    private String name(BundleWriter.Packed packed, boolean closed) {
        return String.format(Locale.ROOT, "paquete-%s-%s-%d-%s%s", project, team, packed.last(),
                ExchangeStore.mark(packed.digest()),
                closed ? BundleFormat.CLOSED_EXTENSION : BundleFormat.EXTENSION);
    }

    static String slug(String text, String instead) {
        String plain = TextForm.folded(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "")
                .replaceFirst("^equipo-", "");
        String cut = plain.length() > SHORT ? plain.substring(0, SHORT).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? instead : cut;
    }
}

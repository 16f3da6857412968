package org.bitacora.exchange.bundle;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bitacora.base.Problem;
import org.bitacora.db.Outgoing;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Link;
import org.bitacora.record.Stub;

/// Makes bundles of what the kernel hands over: usually one, several where there is more than a reader should hold in
/// memory at once. Attached files go with the change that mentions them first. Every chain is computed again on the way, so that a damaged file hands nothing in. Used inside
/// [org.bitacora.db.Workspace#handingOver].
public final class BundleWriter {

    /// One finished bundle.
    ///
    /// @param bytes the plain zip
    /// @param digest its SHA-256, the bundle's identity
    /// @param last the sender's own last change in it, 0 if it has none
    /// @param files attached files that it carries, and their bytes
    public record Packed(byte[] bytes, byte[] digest, long changes, long last, int files, long fileBytes) {
    }

    private final Outgoing outgoing;
    private final Instant now;
    private final int part;
    private final Consumer<Packed> ready;
    private final String purpose;
    private final Predicate<Link> shown;
    private final ContentHash hash = new ContentHash();
    private LinkWriter lines = new LinkWriter();
    private List<Manifest.Chain> chains = new ArrayList<>();
    private BundledFiles files;

    /// @param ready is given each bundle as soon as it is complete
    public BundleWriter(Outgoing outgoing, Instant now, Consumer<Packed> ready) {
        this(outgoing, now, BundleFormat.PART, ready);
    }

    /// @param part bytes of changes at which another bundle is begun
    BundleWriter(Outgoing outgoing, Instant now, int part, Consumer<Packed> ready) {
        this(outgoing, now, part, null, link -> true, ready);
    }

    private BundleWriter(Outgoing outgoing, Instant now, int part, String purpose, Predicate<Link> shown,
            Consumer<Packed> ready) {
        this.part = part;
        this.outgoing = outgoing;
        this.now = now;
        this.purpose = purpose;
        this.shown = shown;
        this.ready = ready;
        files = BundledFiles.of(outgoing, purpose == null);
    }

    /// Makes a start file, always one: of all changes but those of the set-up it holds only the stubs.
    public static Packed start(Outgoing outgoing, Instant now, Predicate<Link> setUp) {
        List<Packed> made = new ArrayList<>();
        new BundleWriter(outgoing, now, Integer.MAX_VALUE, BundleFormat.START, setUp, made::add)
                .write(outgoing.extentsUntil(setUp));
        return made.getFirst();
    }

    public void write(List<Outgoing.Extent> extents) {
        extents.forEach(extent -> new Stretch(extent).write());
        if (lines.links() > 0) {
            finish();
        }
    }

    /// One extent on its way into one or more bundles.
    private final class Stretch {

        private final Outgoing.Extent extent;
        private long from;
        private long seq;
        private byte[] previous;
        private byte[] chain;

        Stretch(Outgoing.Extent extent) {
            this.extent = extent;
            from = extent.from();
            seq = from - 1;
            previous = extent.previous();
            chain = previous;
        }

        void write() {
            outgoing.each(extent, this::add);
            if (seq != extent.upto() || !Arrays.equals(chain, extent.chain())) {
                throw new Problem("E-67", "exchange.problem.ownChain", extent.team(), seq);
            }
            close();
        }

        private void add(Link link) {
            byte[] content = hash.of(link);
            BundledFiles.Mentioned mentioned = files.mentionedBy(link);
            if (lines.links() > 0 && !files.hasRoom(mentioned, part - lines.lines().size())) {
                close();
                finish();
            }
            files.add(mentioned);
            lines.write(shown.test(link) ? link : new Stub(link.id(), content));
            seq++;
            chain = hash.link(chain, content);
            if (lines.lines().size() + files.bytes() >= part) {
                close();
                finish();
            }
        }

        private void close() {
            if (seq >= from) {
                chains.add(new Manifest.Chain(lines.device(extent.incarnation()), IdText.cleaned(extent.team()),
                        extent.publicKey(), from, previous, seq, chain, signed()));
            }
            from = seq + 1;
            previous = chain;
        }

        private Manifest.SignedTip signed() {
            return extent.tip() == null ? null
                    : new Manifest.SignedTip(extent.tip().seq(), extent.tip().chain(), extent.tip().signature());
        }
    }

    private void finish() {
        PackWriter zip = new PackWriter();
        Buffer changes = lines.lines();
        byte[] manifest = BundleFormat.DOCUMENTS.writeValueAsBytes(manifest(changes));
        zip.add(BundleFormat.MANIFEST, manifest, manifest.length);
        zip.add(BundleFormat.CHANGES, changes.array(), changes.size());
        files.each((name, content) -> zip.add(name, content, content.length));
        byte[] signature = BundleFormat.DOCUMENTS.writeValueAsBytes(
                new Manifest.Signature("Ed25519", outgoing.publicKey(), outgoing.sign(manifest)));
        zip.add(BundleFormat.SIGNATURE, signature, signature.length);
        byte[] bytes = zip.finish();
        Packed packed = new Packed(bytes, Sha256.start().digest(bytes), lines.links(), last(), files.count(),
                files.bytes());
        lines = new LinkWriter();
        chains = new ArrayList<>();
        files = files.next();
        ready.accept(packed);
    }

    private long last() {
        int own = lines.devices().indexOf(outgoing.incarnation());
        return chains.stream().filter(chain -> chain.device() == own).mapToLong(Manifest.Chain::upto).max().orElse(0);
    }

    private Manifest manifest(Buffer changes) {
        UUID self = outgoing.incarnation();
        Manifest.Sender sender = new Manifest.Sender(self, IdText.cleaned(outgoing.identity().author()),
                IdText.cleaned(outgoing.identity().team()), outgoing.publicKey());
        return new Manifest(BundleFormat.NAME, BundleFormat.VERSION, List.of(BundleFormat.CHANGES_FORM),
                now.toString(), BundleFormat.PROGRAM, BundleFormat.SCHEMA, outgoing.identity().sample(), purpose, sender,
                lines.devices(), lines.stamps(), chains, lines.counts(), parts(changes));
    }

    private List<Manifest.Part> parts(Buffer changes) {
        MessageDigest sha = Sha256.start();
        changes.digestInto(sha);
        List<Manifest.Part> parts = new ArrayList<>();
        parts.add(new Manifest.Part(BundleFormat.CHANGES, changes.size(), HexFormat.of().formatHex(sha.digest())));
        parts.addAll(files.parts());
        return parts;
    }
}

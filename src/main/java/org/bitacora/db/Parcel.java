package org.bitacora.db;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bitacora.record.Link;

/// What a bundle brings, opened and parsed: stretches of the chains of one or more incarnations.
///
/// @param digest SHA-256 of the bundle's plain content: the same file under another name is the same parcel
/// @param sender the incarnation that wrote the bundle
/// @param contents the files it carries, of what its changes mention
public record Parcel(byte[] digest, UUID sender, String team, String author, List<Stretch> stretches,
        List<Content> contents) {

    /// One without files.
    public Parcel(byte[] digest, UUID sender, String team, String author, List<Stretch> stretches) {
        this(digest, sender, team, author, stretches, List.of());
    }

    /// A file, opened only when it is kept.
    ///
    /// @param size in bytes
    public record Content(String sha256, long size, Supplier<InputStream> open) {
    }

    /// A run of links of one incarnation without gaps, in order.
    ///
    /// @param publicKey the Ed25519 key the incarnation signs with, or null where none is known
    /// @param previous the chain just before the first link
    /// @param tip the incarnation's latest signed tip that the sender knows, or null
    public record Stretch(UUID incarnation, byte[] publicKey, String team, byte[] previous, List<Link> links,
            SignedTip tip) {
    }

    /// An incarnation's own word that its chain stands at `chain` after change `seq`.
    public record SignedTip(long seq, byte[] chain, byte[] signature) {
    }
}

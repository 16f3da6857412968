package org.bitacora.exchange.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bitacora.record.Stamp;

/// The first entry of a bundle: what it is, who wrote it, what it holds and how the rest can be verified. Its JSON
/// names are those of the components; a reader ignores names it does not know, unless `mustUnderstand` tells it not to.
///
/// @param written when, ISO 8601 in UTC
/// @param purpose `start` in a start file, else null
/// @param devices the incarnations that changes and parents name by their place in this list
/// @param stamps who made changes and how, named likewise
record Manifest(String format, int version, List<String> mustUnderstand, String written, String program, int schema,
        boolean sample, String purpose, Sender sender, List<UUID> devices, List<Stamp> stamps, List<Chain> chains,
        Counts counts, List<Part> entries) {

    Manifest {
        List.of(format, mustUnderstand, written, program, sender, devices, stamps, chains, counts, entries);
        Instant.parse(written);
    }

    /// @param key the Ed25519 key (X.509) with which the bundle is signed
    record Sender(UUID incarnation, String author, String team, byte[] key) {
        Sender {
            List.of(incarnation, author, team, key);
        }
    }

    /// A stretch of one incarnation's chain, links `from` to `upto`.
    ///
    /// @param key the incarnation's own key, or null where none is known
    /// @param previous the chain before the first link
    /// @param tip the chain after the last link
    /// @param signed what the incarnation itself vouched for last, or null
    record Chain(int device, String team, byte[] key, long from, byte[] previous, long upto, byte[] tip,
            SignedTip signed) {
        Chain {
            List.of(team, previous, tip);
        }
    }

    record SignedTip(long seq, byte[] chain, byte[] signature) {
        SignedTip {
            List.of(chain, signature);
        }
    }

    /// For a preview without reading the changes.
    ///
    /// @param kinds how many records of each kind the changes touch
    record Counts(long changes, long edits, Map<String, Integer> kinds) {
        Counts {
            Objects.requireNonNull(kinds);
        }
    }

    /// Another entry of the zip.
    ///
    /// @param sha256 of its content, 64 hexadecimal digits
    record Part(String name, long size, String sha256) {
        Part {
            List.of(name, sha256);
        }
    }

    /// `signature.json`: the sender's word over the bytes of `manifest.json`.
    record Signature(String algorithm, byte[] key, byte[] signature) {
        Signature {
            List.of(algorithm, key, signature);
        }
    }

    Instant writtenAt() {
        return Instant.parse(written);
    }
}

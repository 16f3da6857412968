package org.bitacora.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bitacora.db.Workspace;
import org.bitacora.seal.DeviceKey;

/// Takes a sound bundle apart, lets a test spoil it, and closes it again: checked, listed and signed as by its sender,
/// so that only the spoiled place is wrong.
public final class Forge {

    /// Who signs.
    @FunctionalInterface
    interface Signer {
        byte[] sign(byte[] message);
    }

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public Forge(Path bundle) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String entry) {
        return new String(entries.get(entry), StandardCharsets.UTF_8);
    }

    public Forge spoil(String entry, UnaryOperator<String> how) {
        String before = text(entry);
        String after = how.apply(before);
        assertThat(after).as("the test must spoil something").isNotEqualTo(before);
        return put(entry, after.getBytes(StandardCharsets.UTF_8));
    }

    Forge put(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    Forge without(String entry) {
        entries.remove(entry);
        return this;
    }

    /// Lists the changes again and signs with the sender's own key.
    public byte[] closed(Workspace sender) {
        return closed(message -> sender.handingOver(outgoing -> outgoing.sign(message)));
    }

    byte[] closed(Signer signer) {
        byte[] changes = entries.get(BundleFormat.CHANGES);
        String sha256 = HexFormat.of().formatHex(Sha256.start().digest(changes));
        put(BundleFormat.MANIFEST, text(BundleFormat.MANIFEST)
                .replaceAll("(\"name\":\"changes.ndjson\",\"size\":)\\d+(,\"sha256\":\")[0-9a-f]+",
                "$1" + changes.length + "$2" + sha256).getBytes(StandardCharsets.UTF_8));
        byte[] signature = signer.sign(entries.get(BundleFormat.MANIFEST));
        Manifest.Signature before = BundleFormat.DOCUMENTS.readValue(entries.get(BundleFormat.SIGNATURE),
                Manifest.Signature.class);
        put(BundleFormat.SIGNATURE, BundleFormat.DOCUMENTS.writeValueAsBytes(
                new Manifest.Signature(before.algorithm(), before.key(), signature)));
        return packed();
    }

    /// Signed by a stranger who put a key of his own everywhere.
    byte[] closedBy(DeviceKey stranger) {
        Manifest.Signature before = BundleFormat.DOCUMENTS.readValue(entries.get(BundleFormat.SIGNATURE),
                Manifest.Signature.class);
        String own = Base64.getEncoder().encodeToString(before.key());
        String other = Base64.getEncoder().encodeToString(stranger.publicKey());
        spoil(BundleFormat.MANIFEST, text -> text.replace(own, other).replaceAll("\"signed\":\\{[^}]*}",
                "\"signed\":null"));
        spoil(BundleFormat.SIGNATURE, text -> text.replace(own, other));
        return closed(stranger::sign);
    }

    /// Packed as this program does, without signing again.
    byte[] packed() {
        PackWriter zip = new PackWriter();
        entries.forEach((name, content) -> zip.add(name, content, content.length));
        return zip.finish();
    }

    /// Packed by an ordinary zip program.
    byte[] repacked() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                new ByteArrayInputStream(entry.getValue()).transferTo(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

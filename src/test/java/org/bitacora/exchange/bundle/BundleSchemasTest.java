package org.bitacora.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bitacora.wiring.AllKinds;
import org.junit.jupiter.api.Test;

/// The published schemas say what the program writes. Where a field was added, the new text lies in `target/formats`
/// and takes the place of the old one.
class BundleSchemasTest {

    private static final Path PUBLISHED = Path.of("src", "docs", "formats");
    private static final Path WRITTEN = Path.of("target", "formats");

    @Test
    void theSchemaOfTheManifestIsThatOfItsRecords() throws IOException {
        hold("manifest.schema.json", BundleSchemas.manifest());
    }

    @Test
    void theSchemaOfChangesListsEveryKindAndField() throws IOException {
        hold("changes.schema.json", BundleSchemas.changes(AllKinds.list()));
    }

    private static void hold(String name, String schema) throws IOException {
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(name), schema);
        assertThat(PUBLISHED.resolve(name)).hasContent(schema);
    }
}

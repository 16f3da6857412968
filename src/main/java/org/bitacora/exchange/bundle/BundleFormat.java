package org.bitacora.exchange.bundle;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The names and limits of the format, stable for ever, and the strict settings with which JSON is read
/// (`reliability.md` §6).
public final class BundleFormat {

    public static final String EXTENSION = ".bitpack";
    public static final String CLOSED_EXTENSION = ".bitpack.age";
    public static final String START_EXTENSION = ".inicio";

    /// Version of the schema of records; grows only by additions.
    public static final int SCHEMA = 1;
    static final String NAME = "bitacora-bundle";
    /// The purpose that a start file names in its manifest.
    static final String START = "start";
    static final int VERSION = 1;
    /// How changes are hashed and salted; a reader that does not know it cannot verify anything.
    static final String CHANGES_FORM = "changes-1";
    static final Set<String> UNDERSTOOD = Set.of(CHANGES_FORM);

    static final String MANIFEST = "manifest.json";
    static final String CHANGES = "changes.ndjson";
    static final String SIGNATURE = "signature.json";
    static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    static final String ATTACHMENTS = "attachments/";
    static final Pattern ATTACHMENT = Pattern.compile(ATTACHMENTS + SHA_256);

    static final int MIB = 1 << 20;
    /// Of a file, of an entry, and of all entries together once inflated.
    static final int MAX_BYTES = 64 * MIB;
    static final int MAX_MANIFEST = 8 * MIB;
    /// Of one attached file.
    static final int MAX_ATTACHMENT = 20 * MIB;
    /// Entries of a zip; a writer leaves some room.
    static final int MAX_ENTRIES = 2_000;
    /// When changes and files of a bundle reach this, another is begun: readers need several times as much memory.
    static final int PART = 32 * MIB;

    /// What wrote a bundle, told in its manifest; the version of the installed program where there is one.
    public static final String PROGRAM = program();

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(32)
            .maxStringLength(MIB).maxNumberLength(40).maxNameLength(64).maxDocumentLength(MAX_BYTES)
            .maxTokenCount(20_000_000).build();

    /// For the changes, whose reader looks for repeated keys itself, without making a set for each object.
    static final JsonFactory LINES = JsonFactory.builder().streamReadConstraints(LIMITS)
            .rootValueSeparator((String) null).build();

    /// For manifest and signature: records, no polymorphic typing.
    static final JsonMapper DOCUMENTS = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();

    private BundleFormat() {
    }

    private static String program() {
        String version = BundleFormat.class.getPackage().getImplementationVersion();
        return version == null ? "1.0.0" : version;
    }
}

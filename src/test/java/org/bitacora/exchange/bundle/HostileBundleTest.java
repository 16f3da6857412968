package org.bitacora.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.base.Problem;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.Desk;
import org.bitacora.exchange.Visit;
import org.bitacora.i18n.Texts;
import org.bitacora.seal.DeviceKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are not what they seem (`reliability.md` §9, E-01 to E-28): one Spanish sentence each, nothing changed.
class HostileBundleTest {

    @TempDir
    private static Path folder;
    private static Desk sender;
    private static Desk receiver;
    private static Path good;
    private static byte[] bytes;
    private static String before;

    @BeforeAll
    static void aGoodBundle() throws IOException {
        sender = new Desk(folder, "Cúcuta");
        receiver = new Desk(folder, "Coordinación");
        Visit visit = Visit.full(sender.newId());
        sender.save(visit);
        sender.save(visit.withDay(LocalDate.of(2026, 3, 14)));
        good = sender.bundle();
        bytes = Files.readAllBytes(good);
        before = receiver.fingerprint();
    }

    @AfterAll
    static void closeBoth() {
        sender.close();
        receiver.close();
    }

    @Test
    void anEmptyFile() {
        assertRefused(new byte[0], "E-01");
    }

    @Test
    void aBundleCutOffAnywhere() {
        BundleReader reader = reader();
        for (int length = 1; length < bytes.length; length += length < 8 ? 1 : 7) {
            assertProblem(reader, Arrays.copyOf(bytes, length), "E-02", "E-03");
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length / 2), "E-02");
    }

    @Test
    void oneByteChangedAnywhere() {
        BundleReader reader = reader();
        for (int at = 0; at < bytes.length; at++) {
            byte[] spoiled = bytes.clone();
            spoiled[at] ^= (byte) (1 << at % 8);
            assertProblem(reader, spoiled, "E-02", "E-03", "E-20", "E-28");
        }
        byte[] spoiled = bytes.clone();
        spoiled[bytes.length / 2] ^= 1;
        assertRefused(spoiled, "E-03");
    }

    @Test
    void bytesBehindTheEnd() {
        assertRefused(Arrays.copyOf(bytes, bytes.length + 10), "E-03");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"{\"name\":\"otra cosa\"}", "[1,2,3]", "%PDF-1.7 algo", "PKzip",
        "SQLite format 3 y más"})
    void aFileOfAnotherProgram(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "E-28");
    }

    @Test
    void aZipOfAnotherProgram() {
        Forge other = new Forge(good);
        other.without(BundleFormat.MANIFEST).put("[Content_Types].xml", new byte[10]);
        assertRefused(other.repacked(), "E-28");
    }

    @ParameterizedTest
    @CsvSource({"../fuera.txt", "/etc/passwd", "C:\\windows\\x", "attachments/../x", "attachments/abc", "otro.json"})
    void anEntryThatLeadsElsewhere(String name) {
        assertRefused(new Forge(good).put(name, new byte[3]).packed(), "E-19");
        assertRefused(new Forge(good).put(name, new byte[3]).repacked(), "E-19");
    }

    @Test
    void anAttachedFileThatIsNotWhatItsNameSays() {
        byte[] file = "lista firmada".getBytes(StandardCharsets.UTF_8);
        String name = HexFormat.of().formatHex(Sha256.start().digest(file));
        assertThat(reader().read("bueno", attached(name, name, file)).parcel().contents()).hasSize(1);
        byte[] other = "lista cambiad".getBytes(StandardCharsets.UTF_8);
        assertRefused(attached(name, name, other), "E-03");
        String truth = HexFormat.of().formatHex(Sha256.start().digest(other));
        assertRefused(attached(name, truth, other), "E-03");
        assertRefused(attached(name, name, new byte[BundleFormat.MAX_ATTACHMENT + 1]), "E-18");
    }

    /// Listed and signed by the sender.
    private static byte[] attached(String name, String listed, byte[] file) {
        Forge forge = new Forge(good);
        forge.spoil(BundleFormat.MANIFEST, text -> text.replace("\"entries\":[", "\"entries\":[{\"name\":\"attachments/"
                + name + "\",\"size\":" + file.length + ",\"sha256\":\"" + listed + "\"},"));
        byte[] signature = forge.text(BundleFormat.SIGNATURE).getBytes(StandardCharsets.UTF_8);
        return forge.without(BundleFormat.SIGNATURE).put(BundleFormat.ATTACHMENTS + name, file)
                .put(BundleFormat.SIGNATURE, signature).closed(sender.workspace());
    }

    @Test
    void aBundlePackedAgainByAnotherProgram() {
        assertRefused(new Forge(good).repacked(), "E-20");
    }

    @Test
    void anEntryThatComesTwice() {
        PackWriter zip = new PackWriter();
        for (String name : List.of(BundleFormat.MANIFEST, BundleFormat.CHANGES, BundleFormat.CHANGES,
                BundleFormat.SIGNATURE)) {
            zip.add(name, new byte[2], 2);
        }
        assertRefused(zip.finish(), "E-20");
    }

    @Test
    void aBombIsStoppedBeforeItGrows() {
        byte[] zeros = new byte[BundleFormat.MAX_BYTES + 1];
        assertRefused(new Forge(good).put(BundleFormat.CHANGES, zeros).packed(), "E-18");
        assertRefused(new Forge(good).put(BundleFormat.MANIFEST, new byte[BundleFormat.MAX_MANIFEST + 1])
                .packed(), "E-18");
    }

    @Test
    void aBombThatLiesAboutItsSize() {
        byte[] bomb = new Forge(good).put(BundleFormat.CHANGES, new byte[1 << 20]).packed();
        byte[] small = {0, 0, 0x10, 0};
        byte[] lie = {10, 0, 0, 0};
        for (int at = 0; at < bomb.length - 4; at++) {
            if (Arrays.equals(bomb, at, at + 4, small, 0, 4)) {
                System.arraycopy(lie, 0, bomb, at, 4);
            }
        }
        assertRefused(resealed(bomb), "E-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            E-23 | "seq":1,                  | "seq":1,"seq":1,
            E-23 | "title":[                 | "title":["t","x"],"title":[
            E-25 | 2026-03-13                | 2026-02-31
            E-25 | 2026-03-13                | 31/02/2026
            E-25 | "2026-03-13"              | 20260313
            E-25 | 08:47                     | 25:61
            E-25 | ["i","3"]                 | ["i","3.5"]
            E-25 | ["i","3"]                 | ["t","3"]
            E-25 | ["n","12.5"]              | ["n","1E999999999"]
            E-25 | ["b","true"]              | ["b","sí"]
            E-25 | ["t","Visita              | [1,"Visita
            E-25 | "seq":1,                  | "seq":1e400,
            E-25 | "seq":1,                  | "seq":-1,
            E-25 | "seq":1,                  | "seq":2,
            E-25 | "device":0                | "device":7
            E-25 | "kind":"visit",           |
            E-25 | "stamp":0                 | "stamp":99
            E-21 | "seq":1,                  | "seq":NaN,
            E-21 | "seq":1,                  | "seq":1
            E-21 | "seq":1,                  | 'seq':1,
            E-22 | "seq":1,                  | "seq":11111111111111111111111111111111111111111111111111,
            E-24 | "kind":"visit"            | "kind":"vi‮sit"
            E-24 | "kind":"visit"            | "kind":"vi\\u0000sit"
            E-24 | "kind":"visit"            | "kind":"vi\\ud800sit"
            E-24 | ["t","Visita              | ["t","\\ud800Visita
            """)
    void changesThatSayTheImpossible(String code, String find, String replacement) {
        String by = replacement == null ? "" : replacement.replace("\\\\", "\\");
        assertRefused(new Forge(good).spoil(BundleFormat.CHANGES, text -> text.replaceFirst(
                Pattern.quote(find), Matcher.quoteReplacement(by)))
                .closed(sender.workspace()), code);
    }

    @Test
    void changesTooDeepTooLongOrNamedTooLong() {
        assertRefused(spoiled("\"seq\":1,", "\"seq\":1,\"x\":" + "[".repeat(40) + "]".repeat(40) + ","), "E-22");
        assertRefused(spoiled("Visita", "V".repeat((1 << 20) + 1)), "E-22");
        assertRefused(spoiled("\"title\"", "\"" + "t".repeat(70) + "\""), "E-22");
    }

    @Test
    void moreChangesThanAnnouncedOrFewer() {
        assertRefused(new Forge(good).spoil(BundleFormat.CHANGES, text -> text + "{}").closed(sender.workspace()),
                "E-23");
        assertRefused(new Forge(good).spoil(BundleFormat.CHANGES, text -> text.substring(0,
                text.indexOf('\n') + 1)).closed(sender.workspace()), "E-25");
    }

    @Test
    void textThatIsNoUtf8() {
        Forge forge = new Forge(good);
        byte[] changes = forge.text(BundleFormat.CHANGES).getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(forge.put(BundleFormat.CHANGES, changes).closed(sender.workspace()), "E-24");
    }

    @Test
    void aManifestThatIsNone() {
        assertRefused(manifest("\"sender\":", "\"emisor\":"), "E-25");
        assertRefused(manifest("\"sample\":false", "\"sample\":false,\"sample\":false"), "E-23");
        assertRefused(manifest("bitacora-bundle", "otro-formato"), "E-28");
        assertRefused(new Forge(good).spoil(BundleFormat.MANIFEST, text -> text + "{}").packed(), "E-23");
        assertRefused(new Forge(good).spoil(BundleFormat.MANIFEST, text -> "{").packed(), "E-21");
    }

    @Test
    void aBundleOfANewerVersionSaysWhichOne() {
        byte[] newer = new Forge(good).spoil(BundleFormat.MANIFEST, text -> text.replace("[\"changes-1\"]",
                "[\"changes-2\"]").replaceFirst("\"program\":\"[^\"]+\"", "\"program\":\"3.2\""))
                .closed(sender.workspace());
        assertThat(assertRefused(newer, "E-10")).contains("3.2");
    }

    @Test
    void aChangeWithoutTheSendersSignature() {
        assertRefused(new Forge(good).spoil(BundleFormat.MANIFEST, text -> text.replace("Persona", "Otra")).packed(),
                "E-05");
    }

    @Test
    void aBundleSignedAgainByAnotherKey() {
        DeviceKey stranger = DeviceKey.create();
        assertRefused(new Forge(good).spoil(BundleFormat.MANIFEST, text -> text.replace("Persona", "Otra"))
                .closed(stranger::sign), "E-05");
        Desk knowing = new Desk(folder, "Conocida");
        knowing.receive(good);
        Arrival arrival = knowing.preview(write(new Forge(good).closedBy(stranger)));
        assertThat(arrival).isInstanceOfSatisfying(Arrival.Refused.class,
                refused -> assertThat(refused.problem().code()).isEqualTo("E-05"));
        knowing.close();
    }

    @Test
    void aValueChangedBehindTheChainIsNoticed() {
        assertRefused(spoiled("Visita", "Cambio"), "E-26");
    }

    @Test
    void hundredsOfRandomSpoilsAreReadOrRefusedButNeverCrash() {
        long seed = 20260319;
        Random random = new Random(seed);
        String text = new Forge(good).text(BundleFormat.CHANGES);
        String alphabet = "0123456789\"{}[],:-abcxyz\\u ñ";
        for (int i = 0; i < 200; i++) {
            StringBuilder spoiled = new StringBuilder(text);
            for (int n = random.nextInt(3); n >= 0; n--) {
                int at = random.nextInt(spoiled.length());
                spoiled.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (!spoiled.toString().equals(text)) {
                byte[] closed = new Forge(good).spoil(BundleFormat.CHANGES, before -> spoiled.toString())
                        .closed(sender.workspace());
                Arrival arrival = receiver.preview(write(closed));
                assertThat(arrival).as("seed %s, spoil %s: %s", seed, i, spoiled).isInstanceOfSatisfying(
                        Arrival.Refused.class, refused -> assertThat(refused.problem().code())
                        .isNotEqualTo("E-99"));
            }
        }
    }

    private byte[] spoiled(String find, String replacement) {
        return new Forge(good).spoil(BundleFormat.CHANGES, text -> text.replaceFirst(find, replacement))
                .closed(sender.workspace());
    }

    private byte[] manifest(String find, String replacement) {
        return new Forge(good).spoil(BundleFormat.MANIFEST, text -> text.replace(find, replacement))
                .closed(sender.workspace());
    }

    /// The seal at the end computed again over spoiled bytes.
    private static byte[] resealed(byte[] zip) {
        int end = zip.length - 64 - PackWriter.SEAL.length();
        byte[] seal = HexFormat.of().formatHex(Sha256.start().digest(Arrays.copyOf(zip, end)))
                .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(seal, 0, zip, zip.length - 64, 64);
        return zip;
    }

    private BundleReader reader() {
        return new BundleReader(Visit.KINDS, Optional.empty(), false);
    }

    private static void assertProblem(BundleReader reader, byte[] content, String... codes) {
        Throwable thrown = catchThrowable(() -> reader.read("x.bitpack", content));
        assertThat(thrown).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isIn((Object[]) codes));
    }

    private Path write(byte[] content) {
        try {
            return Files.write(folder.resolve("recibido.bitpack"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Refused with this code, in a whole Spanish sentence, and nothing changed. Gives the sentence.
    private String assertRefused(byte[] content, String code) {
        Arrival arrival = receiver.receive(write(content)).getFirst();
        assertThat(arrival).isInstanceOf(Arrival.Refused.class);
        Problem problem = ((Arrival.Refused) arrival).problem();
        String sentence = Texts.of(problem);
        assertThat(problem.code()).as(sentence).isEqualTo(code);
        assertThat(sentence).doesNotContain("⟨", "{").contains("No se cambió nada.").endsWith(".");
        assertThat(receiver.fingerprint()).isEqualTo(before);
        return sentence;
    }
}

package org.bitacora.sheet.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.bitacora.base.Problem;
import org.bitacora.sheet.SampleWorkbook;
import org.bitacora.sheet.write.WorkbookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.fail;

/// Spoils workbooks of our own at random, seed printed on failure: each is read or refused, nothing else happens (F12).
class MutatedFilesTest {

    private static final int FILES = 100;
    /// Bytes that matter to the parser come more often than chance would have it.
    private static final String LIKELY = "<>\"/=&;'0123456789-.eErsc\u0000\u00ff";

    @TempDir
    Path folder;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private byte[] whole;

    @BeforeEach
    void writeAWorkbook() throws IOException {
        Path file = WorkbookFile.write(SampleWorkbook.quarterly(5), folder.resolve("libro.xlsx")).file();
        whole = Files.readAllBytes(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    @Test
    void aSpoiledPartIsReadOrRefused() {
        List<String> names = List.copyOf(parts.keySet());
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> spoiled = new LinkedHashMap<>(parts);
            spoiled.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> spoil(part, random));
            Path file = folder.resolve("malo.xlsx");
            RawWorkbook.zip(file, spoiled);
            readOrRefuse(file, seed);
        }
    }

    @Test
    void aSpoiledFileIsReadOrRefused() throws IOException {
        for (int seed = 0; seed < FILES; seed++) {
            readOrRefuse(Files.write(folder.resolve("malo.xlsx"), spoil(whole, new Random(seed))), seed);
        }
    }

    private static byte[] spoil(byte[] part, Random random) {
        byte[] spoiled = part.clone();
        for (int i = random.nextInt(4); i >= 0 && spoiled.length > 0; i--) {
            byte value = random.nextBoolean() ? (byte) LIKELY.charAt(random.nextInt(LIKELY.length()))
                    : (byte) random.nextInt(256);
            spoiled[random.nextInt(spoiled.length)] = value;
        }
        return spoiled;
    }

    private static void readOrRefuse(Path file, int seed) {
        try (SheetReader reader = SheetReader.open(file)) {
            reader.sheets().forEach(sheet -> reader.read(sheet, row -> { }));
        } catch (Problem refused) {
            // As promised.
        } catch (RuntimeException | Error e) {
            fail("seed " + seed, e);
        }
    }
}

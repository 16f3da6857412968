package org.bitacora.shell.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.shell.KeyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The guide is true: its labels are those of the screens, its keys exist, its pictures lie beside it.
class HandbookTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/bitacora/shell/handbook");

    /// What fields and grids understand, beside the keys of the window.
    private static final Set<String> PLAIN = Set.of("Enter", "Tab", "Shift Tab", "Espacio", "Supr", "F2", "Esc", "↑",
            "↓", "Ctrl C", "Ctrl V", "Ctrl N", "Ctrl Av Pág");

    private final Handbook guide = Handbook.guide();

    @Test
    void everyPageThatLiesInTheFolderIsInTheGuide() throws IOException {
        assertThat(guide.topics()).extracting(Topic::name).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(stems(FOLDER, ".txt", "topics"));
    }

    @Test
    void everyPictureIsShownAndEveryShownPictureIsThere() throws IOException {
        Set<String> shown = blocks().filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).name()).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(stems(FOLDER.resolve("pictures"), ".png", ""));
    }

    @Test
    void theKeysItNamesAreKeysOfTheProgram() {
        Set<String> known = KeyMap.lines(List.of()).stream().map(KeyMap.Line::keys).collect(Collectors.toSet());
        List<String> named = blocks().flatMap(block -> runs(block).stream()).filter(Run.Keycap.class::isInstance)
                .map(Run::text).filter(key -> key.length() > 1).toList();
        assertThat(named).isNotEmpty().allMatch(key -> known.contains(key) || PLAIN.contains(key));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            planilla,                attendance
            RATÓN,                   keys
            excel,                   paste
            postest,                 answers
            sostenibilidad,          replication
            conflicto,               differences
            duplicad,                repeats
            memoria usb,             hand-in
            apagon,                  trouble
            glosario,                words
            meta,                    targets
            """)
    void tasksAreFoundByTheWordsOfPeopleWithoutAccents(String typed, String page) {
        assertThat(guide.find(typed)).extracting(Topic::name).contains(page);
    }

    @Test
    void theTitleWeighsMoreThanTheText() {
        assertThat(guide.find("réplica").getFirst().name()).isEqualTo("replication");
        assertThat(guide.find("copias").getFirst().name()).isEqualTo("copies");
        assertThat(guide.find("zzz")).isEmpty();
    }

    @Test
    void f1LeadsToThePageOfThePlaceAndOtherwiseOfTheRoom() {
        assertThat(guide.of("training/attendance training training")).map(Topic::name).contains("attendance");
        assertThat(guide.of("training/history training training")).map(Topic::name).contains("announce");
        assertThat(guide.of("questionnaire questionnaire training")).map(Topic::name).contains("questionnaire");
        assertThat(guide.of("nowhere")).isEmpty();
    }

    @Test
    void aPageThatNamesALabelThatIsNoneIsRefused() {
        assertThatThrownBy(() -> TopicReader.read("x", "", "T\nS\n\nTome {training.nothing}."))
                .hasMessageContaining("training.nothing");
        assertThatThrownBy(() -> TopicReader.read("x", "", "T\nS\n\nPulse <Ctrl N"))
                .hasMessageContaining("Ctrl N");
        // A label with a gap to fill would read «Hay {0} filas».
        assertThatThrownBy(() -> TopicReader.read("x", "", "T\nS\n\nTome {shell.undo}."))
                .hasMessageContaining("shell.undo");
    }

    private Stream<Block> blocks() {
        return guide.topics().stream().flatMap(topic -> topic.blocks().stream());
    }

    private static List<Run> runs(Block block) {
        return switch (block) {
            case Block.Prose prose -> prose.runs();
            case Block.Step step -> step.runs();
            case Block.Note note -> note.runs();
            case Block.Picture picture -> picture.caption();
            case Block.Way way -> way.label();
            default -> List.of();
        };
    }

    private static Set<String> stems(Path folder, String ending, String without) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(name -> !name.equals(without)).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

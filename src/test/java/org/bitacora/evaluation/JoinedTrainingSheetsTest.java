package org.bitacora.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.db.Operation;
import org.bitacora.directory.DirectoryService;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.training.TrainingService;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// One jornada that two laptops recorded, each with its pile of sheets (requirements §3, decision 0016).
class JoinedTrainingSheetsTest {

    private static final UUID OTHER = new UUID(0x7000_0000L, 0x8001L);

    @TempDir
    private Path folder;
    private TheDay day;
    private TrainingService trainings;
    private EvaluationService service;
    private DirectoryService directory;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
        directory = new DirectoryService(day.ws);
        trainings = new TrainingService(day.ws, directory);
        service = new EvaluationService(day.ws, trainings);
        UUID questionnaire = day.chooseQuestionnaire().id();
        day.ws.write(Operation.of("evaluation.op.use"), tx -> tx.save(TrainingKind.KIND, Training.blank(OTHER)));
        service.questionnaires().use(OTHER, questionnaire);
    }

    @AfterEach
    void close() {
        day.close();
    }

    private void join() {
        directory.joins().join(TrainingKind.KIND, day.training, OTHER);
    }

    private AnswerSheet enter(UUID training, String moment, int person, String answer) {
        return service.enterSheet(training, moment, new SheetEntry(day.code(person), Map.of("q01", answer)));
    }

    @Test
    void theListShowsOneOfBothRecordsUntilTheyAreSeparated() {
        assertThat(trainings.trainings()).hasSize(2);
        join();
        TrainingSummary one = trainings.trainings().getFirst();
        assertThat(trainings.trainings()).hasSize(1);
        assertThat(one.id()).isEqualTo(day.training);
        assertThat(one.others()).extracting(Training::id).containsExactly(OTHER);
        assertThat(trainings.summary(OTHER).orElseThrow().others()).extracting(Training::id)
                .containsExactly(day.training);
        trainings.separate(OTHER);
        assertThat(trainings.trainings()).hasSize(2);
        day.ws.undo();
        assertThat(trainings.trainings()).hasSize(1);
    }

    @Test
    void equalSheetsOfBothRecordsAreOne() {
        enter(day.training, EvaluationCodes.ENTRY, 0, "b");
        enter(OTHER, EvaluationCodes.ENTRY, 0, "b");
        enter(OTHER, EvaluationCodes.EXIT, 0, "b");
        join();
        for (UUID record : List.of(day.training, OTHER)) {
            PairedSheets sheets = service.pairing(record);
            assertThat(List.of(sheets.entries(), sheets.exits(), sheets.pairs().size())).containsExactly(1, 1, 1);
            assertThat(service.sheets(record, EvaluationCodes.ENTRY)).hasSize(1);
        }
        assertThat(service.counted(List.of(day.training, OTHER))).hasSize(1);
        assertThat(service.counted(List.of(day.training, OTHER)).getFirst().sheets().pairs()).hasSize(1);
    }

    @Test
    void differentSheetsOfOneCodeWaitAsOneUntilSomebodyDecides() {
        AnswerSheet here = enter(day.training, EvaluationCodes.ENTRY, 0, "b");
        AnswerSheet there = enter(OTHER, EvaluationCodes.ENTRY, 0, "c");
        join();
        assertThat(service.pairing(OTHER).waiting()).singleElement()
                .satisfies(one -> assertThat(one.repeats()).hasSize(1));
        assertThat(service.pairing(OTHER).entries()).isEqualTo(1);
        service.keep(there, List.of(here));
        assertThat(service.pairing(day.training).waiting()).singleElement()
                .satisfies(one -> assertThat(one.sheet().answers()).containsEntry("q01", "c"));
        assertThat(service.pairing(day.training).waiting().getFirst().repeats()).isEmpty();
    }

    @Test
    void correctingASheetCorrectsItsTwinToo() {
        AnswerSheet here = enter(day.training, EvaluationCodes.ENTRY, 0, "b");
        enter(OTHER, EvaluationCodes.ENTRY, 0, "b");
        join();
        service.save(here, here.answered(Map.of("q01", "a"), Map.of()));
        assertThat(service.pairing(OTHER).waiting()).singleElement()
                .satisfies(one -> assertThat(one.repeats()).isEmpty());
        day.ws.undo();
        assertThat(service.sheets(OTHER, EvaluationCodes.ENTRY)).singleElement()
                .satisfies(sheet -> assertThat(sheet.answers()).containsEntry("q01", "b"));
    }

    @Test
    void aSheetOfOneRecordPairsWithOneOfTheOtherByHand() {
        AnswerSheet entry = enter(day.training, EvaluationCodes.ENTRY, 0, "b");
        AnswerSheet exit = enter(OTHER, EvaluationCodes.EXIT, 1, "b");
        join();
        service.pair(entry.id(), exit.id());
        assertThat(service.pairing(OTHER).pairs()).hasSize(1);
    }

    @Test
    void recordsThatAskDifferentQuestionnairesAreCountedEach() {
        UUID different = service.questionnaires().create("Otro", "1", Piles.drafts().subList(0, 2)).id();
        service.questionnaires().use(OTHER, different);
        enter(day.training, EvaluationCodes.ENTRY, 0, "b");
        enter(OTHER, EvaluationCodes.ENTRY, 0, "c");
        join();
        assertThat(service.counted(List.of(day.training, OTHER))).hasSize(2);
        assertThat(service.pairing(day.training).entries()).isEqualTo(1);
    }
}

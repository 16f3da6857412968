package org.bitacora.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.directory.ConsentService;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.AttendanceSheet;
import org.bitacora.training.model.AttendanceTally;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.RowEdit;
import org.bitacora.training.model.SheetColumn;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttendanceServiceTest {

    @TempDir
    private Path folder;
    private TypicalDay day;

    @AfterEach
    void close() {
        day.close();
    }

    /// Issue 2, "The day": 38 people, 6 without a document, 1 "otro", 3 late.
    @Test
    void theDayCountsByGroupAndGender() {
        day = TypicalDay.noon(folder);
        AttendanceSheet sheet = sheet();
        AttendanceTally tally = sheet.tally();
        assertThat(tally.total()).isEqualTo(38);
        assertThat(tally.ofGroup(GroupCodes.HEALTH_PROFESSIONAL)).isEqualTo(21);
        assertThat(tally.count(GroupCodes.HEALTH_PROFESSIONAL, GenderCodes.OTHER)).isEqualTo(1);
        assertThat(tally.ofGroup(GroupCodes.ADMINISTRATIVE_STAFF)).isEqualTo(12);
        assertThat(tally.ofGroup(GroupCodes.COMMUNITY)).isEqualTo(5);
        assertThat(sheet.late()).isEqualTo(3);
        assertThat(sheet.rows()).filteredOn(row -> row.card().mainDocument().get().number() == null).hasSize(6);
        assertThat(sheet.rows()).extracting(row -> row.card().names().full())
                .isEqualTo(TypicalDay.LINES.stream().map(TypicalDay.Line::name).toList());
    }

    @Test
    void codesAreDifferentAndTheSameForOnePersonInEverySession() {
        day = TypicalDay.noon(folder);
        List<String> codes = day.trainings().participantCodes(day.training().id());
        assertThat(codes).hasSize(38).doesNotHaveDuplicates().allMatch(code -> ParticipantCode.read(code).isPresent());
        TrainingSession second = day.trainings().addSession(day.training().id());
        Attendance first = sheet().rows().getFirst().attendance();
        Attendance again = day.trainings().attendance().attend(second.id(), first.person(), null);
        assertThat(again.participantCode()).isEqualTo(first.participantCode());
        assertThat(day.trainings().participants(day.training().id())).hasSize(38).first()
                .extracting(Participant::sessions).isEqualTo(2);
    }

    /// B11: what is noted of the event stays when the person moves on.
    @Test
    void aRowKeepsWhatThePersonWasThatDay() {
        day = TypicalDay.noon(folder);
        UUID person = day.known().getFirst();
        var before = day.directory().people().card(person).orElseThrow();
        AttendanceSheet sheet = sheet();
        AttendanceRow row = sheet.rowOf(person).orElseThrow();
        day.directory().people().save(before, before.with(withGroup(before.person(), GroupCodes.COMMUNITY)));
        assertThat(sheet().rowOf(person).orElseThrow().attendance()).isEqualTo(row.attendance());
        Attendance later = day.trainings().attendance().attend(otherTraining(), person, null);
        assertThat(later.profileGroup()).isEqualTo(GroupCodes.COMMUNITY);
    }

    private UUID otherTraining() {
        var other = day.trainings().createForToday("Derechos humanos");
        return day.trainings().schedule(other.id()).sessions().getFirst().id();
    }

    private static Person withGroup(Person p, String group) {
        return new Person(p.id(), p.firstName(), p.secondName(), p.firstSurname(), p.secondSurname(), p.birthDate(),
                p.phone(), p.email(), p.ageBand(), p.gender(), group, p.occupation(), p.occupationOther(), null, null,
                null, null, Set.of(), null, null, null, null, null);
    }

    @Test
    void whoStandsInTheSheetAlreadyIsNotEnteredTwice() {
        day = TypicalDay.noon(folder);
        day.trainings().attendance().attend(day.session().id(), day.known().get(3), LocalTime.NOON);
        assertThat(sheet().rows()).hasSize(38);
        assertThat(sheet().rows().get(3).attendance().arrival()).isEqualTo(LocalTime.of(9, 5));
    }

    @Test
    void theFirstPersonShowsThatTheSessionIsHeld() {
        day = TypicalDay.morning(folder);
        assertThat(state()).isEqualTo(TrainingCodes.SCHEDULED);
        day.attend(TypicalDay.LINES.getFirst());
        assertThat(state()).isEqualTo(TrainingCodes.HELD);
        day.workspace().undo();
        assertThat(state()).isEqualTo(TrainingCodes.SCHEDULED);
        assertThat(sheet().rows()).isEmpty();
    }

    /// Requirements §3: nothing but a name or a code is ever required to attend.
    @Test
    void aNameIsEnoughAndEvenNoneIs() {
        day = TypicalDay.morning(folder);
        day.trainings().attendance().attend(day.session().id(), PersonEntry.named("Nubia"), null);
        day.trainings().attendance().attend(day.session().id(), PersonEntry.named(""), null);
        assertThat(sheet().rows()).hasSize(2).extracting(row -> row.attendance().participantCode())
                .doesNotContainNull();
    }

    @Test
    void anInvalidDocumentIsKeptAndMarked() {
        day = TypicalDay.noon(folder);
        type(20, SheetColumn.DOCUMENT, "PPT 58A1230");
        AttendanceRow row = sheet().rows().get(20);
        assertThat(edit(sheet()).value(row, SheetColumn.DOCUMENT)).isEqualTo("PPT 58A1230");
        assertThat(row.card().mainDocument().orElseThrow().number()).isEqualTo("58A1230");
    }

    @Test
    void whatCannotBeReadWaitsInItsCellAcrossAPowerCut() {
        day = TypicalDay.noon(folder);
        type(2, SheetColumn.GENDER, "Jesús Alberto");
        type(2, SheetColumn.ARRIVAL, "ocho");
        day.reopen();
        AttendanceRow row = sheet().rows().get(2);
        assertThat(row.unread()).isEqualTo(Map.of(SheetColumn.GENDER, "Jesús Alberto", SheetColumn.ARRIVAL, "ocho"));
        assertThat(row.attendance().gender()).isEqualTo(GenderCodes.MALE);
        type(2, SheetColumn.GENDER, "h");
        type(2, SheetColumn.ARRIVAL, "8:00");
        assertThat(sheet().rows().get(2).unread()).isEmpty();
    }

    @Test
    void removedRowsComeBackWithUndo() {
        day = TypicalDay.noon(folder);
        List<AttendanceRow> rows = sheet().rows();
        day.trainings().attendance().remove(day.session().id(), rows.subList(0, 5));
        assertThat(sheet().rows()).hasSize(33);
        assertThat(day.workspace().undoable().orElseThrow().key()).isEqualTo("training.op.removeRows");
        day.workspace().undo();
        assertThat(sheet().rows()).isEqualTo(rows);
    }

    /// Domain §7.4: three states; who did not sign has not said no, and a forgotten tick costs nothing.
    @Test
    void allSignedExceptOneIsOneAct() {
        day = TypicalDay.noon(folder);
        day.trainings().attendance().allSigned(day.session().id(), Set.of(day.known().getFirst()));
        var states = sheet().rows().stream().collect(Collectors.groupingBy(sheet()::consent, Collectors.counting()));
        assertThat(states).isEqualTo(Map.of(ConsentState.AUTHORIZES, 37L, ConsentState.UNRECORDED, 1L));
        day.workspace().undo();
        assertThat(sheet().withoutConsent()).hasSize(38);
    }

    @Test
    void aPastedListFindsTheKnownByDocumentAndEntersTheRest() {
        day = TypicalDay.morning(folder);
        List<Map<SheetColumn, String>> lines = TypicalDay.LINES.stream().map(line -> Map.of(
                SheetColumn.DOCUMENT, line.document(), SheetColumn.NAME, line.name(), SheetColumn.GENDER, line.gender(),
                SheetColumn.GROUP, line.group(), SheetColumn.OCCUPATION, line.occupation(),
                SheetColumn.ARRIVAL, line.arrival())).toList();
        day.trainings().attendance().enter(day.session().id(), lines);
        assertThat(sheet().rows()).hasSize(38).allMatch(row -> row.unread().isEmpty());
        assertThat(sheet().rows().subList(0, TypicalDay.KNOWN)).extracting(row -> row.card().id())
                .isEqualTo(day.known());
        assertThat(sheet().late()).isEqualTo(3);
        day.trainings().attendance().enter(day.session().id(), lines.subList(0, 10));
        assertThat(sheet().rows()).hasSize(38);
    }

    @Test
    void aKnownDocumentUnderAnotherNameIsShownForSomebodyToDecide() {
        day = TypicalDay.morning(folder);
        day.trainings().attendance().enter(day.session().id(), List.of(Map.of(
                SheetColumn.DOCUMENT, "CC 88213904", SheetColumn.NAME, "Pedro Pablo Pérez Pinto")));
        assertThat(sheet().rows().getFirst().card().id()).isEqualTo(day.known().get(2));
        assertThat(sheet().rows().getFirst().unread()).containsEntry(SheetColumn.NAME, "Pedro Pablo Pérez Pinto");
    }

    @Test
    void aLineCanBeAboutSomebodyElse() {
        day = TypicalDay.noon(folder);
        UUID stranger = day.directory().people().create(PersonEntry.named("Dora Inés Lemus"), null);
        day.trainings().attendance().replace(day.session().id(), sheet().rows().get(3), stranger);
        assertThat(sheet().rows()).hasSize(38);
        assertThat(sheet().rows().get(3).card().id()).isEqualTo(stranger);
        assertThat(sheet().rows().get(3).attendance().arrival()).isEqualTo(LocalTime.of(9, 5));
        day.workspace().undo();
        assertThat(sheet().rows().get(3).card().id()).isEqualTo(day.known().get(3));
    }

    @Test
    void thePlaceInASheetIsFoundAgain() {
        day = TypicalDay.noon(folder);
        AttendanceService attendance = day.trainings().attendance();
        SheetPlace place = new SheetPlace(day.training().id(), day.session().id(), "", "name", "peña rang", 39, 38,
                day.clock().instant());
        attendance.keep(place);
        day.reopen();
        assertThat(day.trainings().attendance().place(day.session().id())).contains(place);
        assertThat(day.trainings().attendance().lastPlace()).contains(place);
        day.trainings().delete(day.training().id());
        assertThat(day.trainings().attendance().lastPlace()).isEmpty();
    }

    @Test
    void aDecisionTypedInTheSheetIsTheOneTheDirectoryKeeps() {
        day = TypicalDay.noon(folder);
        type(4, SheetColumn.CONSENT, "yes");
        AttendanceRow row = sheet().rows().get(4);
        assertThat(row.card().consents()).singleElement().matches(consent -> consent.id().equals(
                ConsentService.inSession(day.session().id(), row.card().id())));
        type(4, SheetColumn.CONSENT, "");
        assertThat(sheet().consent(sheet().rows().get(4))).isEqualTo(ConsentState.UNRECORDED);
    }

    /// Ley 1581 of 2012, art. 6: sensitive answers need a decision of their own.
    @Test
    void aSensitiveAnswerWaitsUntilThePersonAllowsIt() {
        day = TypicalDay.noon(folder);
        type(1, SheetColumn.ETHNICITY, "01");
        assertThat(sheet().rows().get(1).card().person().ethnicity()).isNull();
        assertThat(sheet().rows().get(1).unread()).containsKey(SheetColumn.ETHNICITY);
        type(1, SheetColumn.SENSITIVE_CONSENT, "yes");
        type(1, SheetColumn.ETHNICITY, "01");
        assertThat(sheet().rows().get(1).card().person().ethnicity()).isEqualTo("01");
    }

    @Test
    void thoseWithoutADecisionWaitBySession() {
        day = TypicalDay.noon(folder);
        assertThat(day.trainings().attendance().withoutConsent().get(day.session().id())).hasSize(38);
        day.trainings().attendance().allSigned(day.session().id(), Set.of());
        assertThat(day.trainings().attendance().withoutConsent()).isEmpty();
    }

    private void type(int row, SheetColumn column, String text) {
        AttendanceSheet sheet = sheet();
        AttendanceRow before = sheet.rows().get(row);
        AttendanceRow after = edit(sheet).apply(before, column, text);
        day.trainings().attendance().save(day.session().id(), List.of(new RowChange(before, after)));
    }

    private RowEdit edit(AttendanceSheet sheet) {
        return day.trainings().attendance().edits(sheet);
    }

    private AttendanceSheet sheet() {
        return day.trainings().attendance().sheet(day.session().id());
    }

    private String state() {
        return day.trainings().schedule(day.training().id()).state();
    }
}

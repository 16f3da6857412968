package org.bitacora.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.junit.jupiter.api.Test;

class RowEditTest {

    private static final UUID HOST = UUID.randomUUID();

    private final Training training = hosted(Training.blank(UUID.randomUUID()));
    private final TrainingSession session = new TrainingSession(UUID.randomUUID(), training.id(),
            LocalDate.of(2026, 3, 19), LocalTime.of(8, 0), LocalTime.NOON, TrainingCodes.HELD, null, null, null);
    private final RowEdit edit = new RowEdit(training, session, UUID::randomUUID);
    private final AttendanceRow blank = new AttendanceSheet(training, session, List.of(), List.of())
            .enter(PersonCard.blank(UUID.randomUUID()));

    private static Training hosted(Training t) {
        return new Training(t.id(), null, "Rutas", null, null, null, HOST, null, null, null, null, null, null, null,
                null, null, null);
    }

    /// What is typed, and what the cell then holds; a star marks what could not be read but stays.
    @Test
    void whatIsTypedIsReadGenerouslyOrStaysAsItIs() {
        String cases = """
                DOCUMENT   | 1090482315     | CC 1.090.482.315
                DOCUMENT   | ppt 5812347    | PPT 5.812.347
                DOCUMENT   | PPT 58A1230    | PPT 58A1230
                DOCUMENT   | sin documento  | Sin documento
                DOCUMENT   | Juan Pérez     | Juan Pérez *
                NAME       | NELLY BAUTISTA | Nelly Bautista
                GENDER     | m              | FEMALE
                GENDER     | Femenino       | FEMALE
                GENDER     | n              | NO_ANSWER
                GENDER     | mujer trans?   | mujer trans? *
                GROUP      | salud          | HEALTH_PROFESSIONAL
                GROUP      | z              | z *
                OCCUPATION | Medicina       | Medicina
                OCCUPATION | médica general | médica general
                OCCUPATION | Promotor       | Promotor
                ARRIVAL    | 8:47           | 8:47
                ARRIVAL    | temprano       | temprano *
                CONSENT    | si             | yes
                CONSENT    | no             | no
                CONSENT    | quizás         | quizás *
                """;
        cases.lines().map(line -> line.split("\\|")).forEach(each -> {
            SheetColumn column = SheetColumn.valueOf(each[0].strip());
            boolean unread = each[2].endsWith("*");
            AttendanceRow row = edit.apply(blank, column, each[1].strip());
            assertThat(edit.value(row, column)).as(each[1]).isEqualTo(each[2].replace("*", "").strip());
            assertThat(row.unread().containsKey(column)).as(each[1]).isEqualTo(unread);
        });
    }

    @Test
    void everyCellCanBeEmptiedAgain() {
        for (SheetColumn column : List.of(SheetColumn.DOCUMENT, SheetColumn.NAME, SheetColumn.GENDER, SheetColumn.GROUP,
                SheetColumn.OCCUPATION, SheetColumn.ARRIVAL, SheetColumn.CONSENT, SheetColumn.AGE_BAND)) {
            AttendanceRow row = edit.apply(edit.apply(blank, column, "zzz"), column, " ");
            assertThat(edit.value(row, column)).as(column.id()).isEmpty();
            assertThat(row.unread()).isEmpty();
        }
    }

    @Test
    void aKnownOccupationSaysTheGroupAndKeepsTheWords() {
        AttendanceRow row = edit.apply(blank, SheetColumn.OCCUPATION, "Médica general");
        assertThat(row.attendance().occupation()).isEqualTo("PHYSICIAN");
        assertThat(row.attendance().position()).isEqualTo("Médica general");
        assertThat(row.attendance().profileGroup()).isEqualTo(GroupCodes.HEALTH_PROFESSIONAL);
        assertThat(row.card().person().occupation()).isEqualTo("PHYSICIAN");
    }

    @Test
    void anOccupationOutsideTheListIsKeptInHerWords() {
        AttendanceRow row = edit.apply(blank, SheetColumn.OCCUPATION, "Promotor de salud");
        assertThat(row.attendance().occupation()).isEqualTo(GroupCodes.OTHER);
        assertThat(row.card().person().occupationOther()).isEqualTo("Promotor de salud");
        assertThat(row.attendance().profileGroup()).isNull();
    }

    /// domain.md §2: PEP, then PPT; a second good document does not erase the first.
    @Test
    void anotherTypeIsAnotherDocumentAndTheSameTypeACorrection() {
        AttendanceRow row = edit.apply(blank, SheetColumn.DOCUMENT, "PEP 123456789012345");
        row = edit.apply(row, SheetColumn.DOCUMENT, "PPT 5812347");
        assertThat(row.card().documents()).hasSize(2);
        assertThat(edit.value(row, SheetColumn.DOCUMENT)).isEqualTo("PPT 5.812.347");
        row = edit.apply(row, SheetColumn.DOCUMENT, "PPT 5812348");
        assertThat(row.card().documents()).extracting(PersonDocument::number)
                .containsExactlyInAnyOrder("123456789012345", "5812348");
    }

    @Test
    void aWrongDocumentIsReplacedWhateverItsType() {
        AttendanceRow row = edit.apply(blank, SheetColumn.DOCUMENT, "PPT 58A1230");
        row = edit.apply(row, SheetColumn.DOCUMENT, "CC 1090482315");
        assertThat(row.card().documents()).hasSize(1);
    }

    /// B11: the person follows a correction of her own sheet, not the sheet of a time when she was something else.
    @Test
    void thePersonFollowsWhereSheSaidNothingElse() {
        AttendanceRow row = edit.apply(blank, SheetColumn.GROUP, "s");
        assertThat(row.card().person().profileGroup()).isEqualTo(GroupCodes.HEALTH_PROFESSIONAL);
        row = edit.apply(row, SheetColumn.GROUP, "a");
        assertThat(row.card().person().profileGroup()).isEqualTo(GroupCodes.ADMINISTRATIVE_STAFF);
        AttendanceRow moved = row.with(row.attendance().withGroup(GroupCodes.HEALTH_PROFESSIONAL));
        moved = edit.apply(moved, SheetColumn.GROUP, "c");
        assertThat(moved.attendance().profileGroup()).isEqualTo(GroupCodes.COMMUNITY);
        assertThat(moved.card().person().profileGroup()).isEqualTo(GroupCodes.ADMINISTRATIVE_STAFF);
    }

    @Test
    void theStaffOfAHealthPostWorksThereAndTheCommunityDoesNot() {
        AttendanceRow staff = edit.apply(blank, SheetColumn.GROUP, "s");
        assertThat(staff.attendance().institution()).isEqualTo(HOST);
        assertThat(edit.apply(staff, SheetColumn.GROUP, "c").attendance().institution()).isNull();
        assertThat(edit.apply(blank, SheetColumn.GROUP, "c").attendance().institution()).isNull();
    }

    /// domain.md §3: the gender is what the person says, never derived from the name.
    @Test
    void aNameSaysNothingAboutGender() {
        AttendanceRow row = edit.apply(blank, SheetColumn.NAME, "Alex Sofía Contreras");
        assertThat(row.attendance().gender()).isNull();
        assertThat(edit.apply(row, SheetColumn.GENDER, "o").card().person().gender()).isEqualTo(GenderCodes.OTHER);
    }
}

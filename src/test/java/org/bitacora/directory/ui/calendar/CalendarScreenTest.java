package org.bitacora.directory.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.bitacora.directory.CalendarService;
import org.bitacora.directory.DirectoryLaptop;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.directory.model.calendar.NonWorkingDay;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Ajustes → Festivos y días no hábiles, by keys, on 19 March 2026 (G7, C22, C28).
@ExtendWith(FxExtension.class)
class CalendarScreenTest {

    private static final String CHIQUINQUIRA = "Virgen de Chiquinquirá (Ley 2578/2026)";
    private static final LocalDate NINTH_OF_JULY = LocalDate.of(2026, 7, 13);

    @TempDir
    private Path folder;
    private final List<Place> places = new ArrayList<>();
    private DirectoryLaptop laptop;
    private CalendarService calendar;
    private CalendarScreen screen;

    @BeforeEach
    void aLaptop() {
        laptop = new DirectoryLaptop(folder, "cucuta");
        calendar = laptop.directory().calendar();
    }

    @AfterEach
    void close() {
        Robot.on(() -> {
            screen.closed();
            return null;
        });
        laptop.close();
    }

    private Robot open(String section) {
        DirectTasks tasks = new DirectTasks();
        CalendarDesk desk = new CalendarDesk(laptop.workspace(), calendar, tasks, Runnable::run, new PlacesOnly(),
                new PointedFiles().excel(tasks));
        Robot robot = Robot.show(() -> {
            screen = new CalendarScreen(desk, Place.room("preferences").at(section));
            return new StackPane(screen.node());
        }, 1142, 692);
        return robot.act(screen::opened);
    }

    private boolean isHoliday(LocalDate date) {
        return calendar.calendar().holidays(date.getYear()).containsKey(date);
    }

    private Robot find(Robot robot, String words) {
        return robot.press(KeyCode.F, KeyCode.CONTROL).type(words).press(KeyCode.DOWN);
    }

    @Test
    void theHolidaysOfAYearStandInTheirOrderAndTheYearTurns() {
        Robot robot = open("calendar");
        assertThat(robot.texts()).containsSubsequence("Jueves 1 de enero", "Lunes 12 de enero", "Lunes 23 de marzo");
        assertThat(robot.sees("El lunes siguiente al 6 de enero")).isTrue();
        robot.click("Año anterior");
        assertThat(robot.sees("2025")).isTrue();
        find(robot, "chiquin");
        assertThat(robot.sees("Desde el 01/01/2026")).as("the law began later").isTrue();
    }

    @Test
    void theHolidayOfAChallengedLawIsSwitchedOffAndTakenBack() { // G7
        Robot robot = find(open("calendar"), "chiquin").press(KeyCode.DELETE);
        assertThat(isHoliday(NINTH_OF_JULY)).isFalse();
        assertThat(robot.sees("No se aplica")).isTrue();
        assertThat(robot.sees("Volver a aplicar")).isTrue();
        robot.click("Deshacer");
        assertThat(isHoliday(NINTH_OF_JULY)).isTrue();
        assertThat(robot.sees("No se aplica")).isFalse();
    }

    @Test
    void aRuleThatShipsIsGivenItsLastDayAndNothingElse() {
        Robot robot = find(open("calendar"), "chiquin").press(KeyCode.ENTER);
        assertThat(robot.sees("Vacío: como viene, desde el 01/01/2026.")).isTrue();
        assertThat(robot.sees("Mes")).as("its day is that of the law").isFalse();
        robot.focus("Rige hasta").type("12/07/2025").press(KeyCode.ENTER);
        assertThat(robot.sees("El último día es anterior al primero. Corrija una de las dos fechas.")).isTrue();
        robot.focus("Rige hasta").press(KeyCode.A, KeyCode.CONTROL).type("12/07/2026").press(KeyCode.ENTER);
        assertThat(isHoliday(NINTH_OF_JULY)).isFalse();
        assertThat(robot.sees("Hasta el 12/07/2026")).isTrue();
        assertThat(robot.sees(CHIQUINQUIRA)).isTrue();
    }

    @Test
    void anOwnHolidayIsAddedByKeysAndShowsWhereItFallsBeforeItIsSaved() {
        Robot robot = open("calendar").press(KeyCode.INSERT).type("Día de la frontera");
        robot.focus("Día").type("19").press(KeyCode.ENTER);
        assertThat(robot.sees("Escriba un mes y un día que existan, por ejemplo mes 7, día 9.")).isTrue();
        robot.focus("Mes").type("junio").press(KeyCode.ENTER).press(KeyCode.TAB);
        assertThat(robot.texts()).contains("Cae el viernes 19 de junio de 2026, sábado 19 de junio de 2027.");
        robot.click("Agregar");
        assertThat(calendar.rules()).extracting(HolidayRule::label).contains("Día de la frontera");
        assertThat(robot.sees("Día de la frontera")).isTrue();
    }

    @Test
    void anEmptyListOfDaysOffSaysWhatItIsForAndOneIsNotedByKeysAndTakenBack() {
        Robot robot = open("calendar/daysOff");
        assertThat(robot.sees("Todavía no hay días no hábiles")).isTrue();
        robot.press(KeyCode.INSERT).type("20/07/2026").press(KeyCode.ENTER);
        assertThat(robot.sees("Ese día ya no es hábil: Independencia.")).isTrue();
        assertThat(robot.sees("Escriba el motivo: es lo que se muestra donde un plazo se salta ese día.")).isTrue();
        robot.focus("Fecha").press(KeyCode.A, KeyCode.CONTROL).type("17/06/2026");
        robot.focus("Motivo").type("Día cívico").press(KeyCode.ENTER);
        assertThat(calendar.daysOff()).containsExactly(NonWorkingDay.of(LocalDate.of(2026, 6, 17), null,
                "Día cívico"));
        assertThat(robot.sees("En todas partes")).isTrue();
        robot.press(KeyCode.HOME).press(KeyCode.DELETE);
        assertThat(calendar.daysOff()).isEmpty();
        robot.click("Deshacer");
        assertThat(calendar.daysOff()).hasSize(1);
    }

    @Test
    void aCivicDayHoldsInTheMunicipalityThatWasChosen() {
        Robot robot = open("calendar/daysOff").press(KeyCode.INSERT).type("17/06/2026");
        robot.focus("Motivo").type("Batalla de Cúcuta");
        robot.focus("Lugar").type("cucuta").press(KeyCode.ENTER).press(KeyCode.TAB);
        robot.click("Anotar");
        assertThat(calendar.daysOff()).extracting(NonWorkingDay::scope).containsExactly("54001");
        assertThat(robot.sees("San José de Cúcuta (Norte de Santander)")).isTrue();
    }

    @Test
    void whenATermEndsIsAnsweredWithTheDaysThatWereSkipped() { // G7, C22
        Robot robot = open("calendar/due");
        assertThat(robot.sees("Vence el martes 7 de abril de 2026")).as("ten days from today").isTrue();
        robot.focus("Desde").press(KeyCode.A, KeyCode.CONTROL).type("26/06/2026").press(KeyCode.TAB);
        assertThat(robot.sees("Vence el martes 14 de julio de 2026")).isTrue();
        assertThat(robot.sees("10 días hábiles después del viernes 26 de junio de 2026, que no se cuenta. "
                + "No se contaron 6 días de fin de semana ni 2 festivos o días no hábiles.")).isTrue();
        assertThat(robot.texts()).containsSubsequence("Lunes 29 de junio", "San Pedro y San Pablo",
                "Lunes 13 de julio", CHIQUINQUIRA);
        robot.focus("Días hábiles").press(KeyCode.A, KeyCode.CONTROL).type("20").press(KeyCode.TAB);
        assertThat(robot.sees("Vence el miércoles 29 de julio de 2026")).isTrue();
        robot.act(() -> calendar.turn(calendar.rules().stream().filter(rule -> rule.label().equals(CHIQUINQUIRA))
                .findFirst().orElseThrow(), false));
        assertThat(robot.sees("Vence el martes 28 de julio de 2026")).as("it follows what others change").isTrue();
    }

    @Test
    void aTermThatIsNoneIsSaidAtItsField() {
        Robot robot = open("calendar/due");
        robot.focus("Días hábiles").press(KeyCode.A, KeyCode.CONTROL).type("9999").press(KeyCode.TAB);
        assertThat(robot.sees("Escriba de 0 a 5.000 días.")).isTrue();
        assertThat(robot.sees("Escriba la fecha y los días")).isTrue();
    }

    @Test
    void theTabsAreReachedByKeysAndArePlaces() {
        Robot robot = open("calendar").press(KeyCode.TAB, KeyCode.CONTROL);
        assertThat(places).containsExactly(Place.room("preferences").at("calendar/daysOff"));
        robot.press(KeyCode.TAB, KeyCode.CONTROL);
        assertThat(robot.sees("¿Cuándo vence?")).isTrue();
        assertThat(places.getLast().section()).isEqualTo("calendar/due");
    }

    /// Remembers where somebody was.
    private final class PlacesOnly implements Navigator {

        @Override
        public void open(Place place) {
            places.add(place);
        }

        @Override
        public void moved(Place place) {
            places.add(place);
        }

        @Override
        public void back() {
            // Not needed here.
        }

        @Override
        public void forward() {
            // Not needed here.
        }

        @Override
        public void reload() {
            // Not needed here.
        }
    }
}

package org.bitacora.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-19T05:00 | Buenos días, Marcela
            2026-03-19T11:59 | Buenos días, Marcela
            2026-03-19T12:00 | Buenas tardes, Marcela
            2026-03-19T18:59 | Buenas tardes, Marcela
            2026-03-19T19:00 | Buenas noches, Marcela
            2026-03-19T04:59 | Buenas noches, Marcela
            """)
    void theGreetingFollowsTheHour(LocalDateTime now, String greeting) {
        assertThat(HomeWords.greeting(new HomePage.Today(" Marcela Cárdenas Villamizar", now, now.toLocalDate())))
                .isEqualTo(greeting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-19 | 2026-03-31 | Jueves 19 de marzo de 2026 · primer trimestre, quedan 12 días
            2026-06-29 | 2026-06-30 | Lunes 29 de junio de 2026 · segundo trimestre, queda 1 día
            2026-09-30 | 2026-09-30 | Miércoles 30 de septiembre de 2026 · tercer trimestre, hoy termina
            2026-10-01 | 2026-12-31 | Jueves 1 de octubre de 2026 · cuarto trimestre, quedan 91 días
            """)
    void theDayTellsHowMuchOfTheQuarterIsLeft(LocalDate day, LocalDate end, String words) {
        assertThat(HomeWords.day(new HomePage.Today("Marcela", day.atTime(9, 0), end))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-19T10:41:40 | hace un momento
            2026-03-19T11:30    | hace un momento
            2026-03-19T10:41    | hace 1 minuto
            2026-03-19T10:24    | hace 18 minutos
            2026-03-19T08:42    | hace 2 horas
            2026-03-18T23:50    | ayer, 23:50
            2026-03-12T16:20    | el 12 de marzo
            """)
    void theTimeThatPassedIsSaidInWords(LocalDateTime then, String words) {
        assertThat(HomeWords.ago(then, LocalDateTime.of(2026, 3, 19, 10, 42))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-16 | Lun 16
            2026-03-18 | Ayer
            2026-03-19 | Hoy
            2026-03-20 | Mañana
            2026-03-21 | Sáb 21
            """)
    void theDaysOfTheWeekAreShort(LocalDate day, String word) {
        assertThat(HomeWords.dayOfWeek(day, LocalDate.of(2026, 3, 19))).isEqualTo(word);
    }
}

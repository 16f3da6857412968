package org.bitacora.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepeatedTrainingsTest {

    /// Name, institution, municipality, day, hour, people as letters.
    private static RepeatedTrainings.Told training(long id, String told) {
        String[] parts = Arrays.stream((told + ";;;;;;").split(";", -1)).map(String::strip).toArray(String[]::new);
        UUID training = new UUID(0, id);
        TrainingSession session = new TrainingSession(new UUID(1, id), training,
                parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
                parts[4].isEmpty() ? null : LocalTime.parse(parts[4]), null, TrainingCodes.HELD, null, null, null);
        Set<UUID> people = parts[5].chars().mapToObj(letter -> new UUID(2, letter)).collect(Collectors.toSet());
        return new RepeatedTrainings.Told(new Training(training, null, parts[0], null, null, Set.of(), null, null, null,
                null, null, null, null, null, null, null, null), parts[1].isEmpty() ? null : new UUID(3, parts[1].hashCode()),
                parts[2].isEmpty() ? null : parts[2], TrainingSchedule.of(List.of(session)), people);
    }

    private static String verdict(String one, String other) {
        return RepeatedTrainings.among(List.of(training(1, one), training(2, other))).stream()
                .map(found -> found.score() + " " + found.clues().stream().map(Enum::name)
                .collect(Collectors.joining(" "))).findFirst().orElse("-");
    }

    // requirements §3.2: place, date window, topic, attendee overlap
    @Test
    void pairsAreProposedWithTheirReasons() {
        String table = """
                Rutas de atención;A;54001;2026-03-13;;abcde | Rutas de Atención;A;54001;2026-03-13;;abxyz | 80 SAME_DAY SAME_HOST SAME_TITLE
                Rutas de atención;A;54001;2026-03-13;;abcde | Taller de rutas;A;54001;2026-03-15;;abcde | 85 NEAR_DAY SAME_HOST SIMILAR_TITLE SAME_PEOPLE
                Rutas de atención;A;54001;2026-03-13 | Rutas de atención;A;54001;2026-03-17 | -
                Rutas de atención;A;54001;2026-03-13 | Rutas de atención;B;54001;2026-03-13 | -
                Rutas de atención;A;54001;2026-03-13 | Rutas de atención;;54001;2026-03-13 | 70 SAME_DAY SAME_TOWN SAME_TITLE
                Rutas de atención;A;54001;2026-03-13;;abcde | Salud mental;A;54001;2026-03-13;;vwxyz | -
                Rutas de atención;A;54001;2026-03-13;08:00;abcde | Rutas de atención;A;54001;2026-03-13;14:00;vwxyz | -
                Rutas de atención;A;54001;2026-03-13 | Rutas de atención;A;54001; | -""";
        for (String line : table.split("\n")) {
            String[] parts = line.split("\\|");
            assertThat(verdict(parts[0].strip(), parts[1].strip())).as(line).isEqualTo(parts[2].strip());
        }
    }
}

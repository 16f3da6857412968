package org.bitacora.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bitacora.base.Problem;
import org.bitacora.task.DirectTasks;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {

    private final SampleDoors doors = new SampleDoors();
    private final WelcomeViewModel model = new WelcomeViewModel(doors, new DirectTasks());

    @Test
    void bothNamesAreNeededAndSaidOnlyWhenAskedFor() {
        assertThat(model.authorError().get()).isEmpty();
        assertThat(model.start()).isFalse();
        assertThat(model.authorError().get()).startsWith("Escriba su nombre");
        model.author().set("Marcela Cárdenas");
        assertThat(model.authorError().get()).isEmpty();
        assertThat(model.teamError().get()).startsWith("Escriba el nombre de su equipo");
        model.team().set("   ");
        assertThat(model.start()).isFalse();
        assertThat(doors.log).isEmpty();
    }

    @Test
    void aProjectBeginsWithTwoNamesAndOpens() {
        model.author().set("  Marcela Cárdenas ");
        model.team().set("Equipo Cúcuta");
        assertThat(model.start()).isTrue();
        assertThat(doors.log).containsExactly("start Marcela Cárdenas, Equipo Cúcuta", "open nueva.bitacora");
    }

    @Test
    void aNameThatIsTooLongIsRefusedBeforeAnythingIsMade() {
        model.author().set("M".repeat(81));
        model.team().set("Equipo Cúcuta");
        assertThat(model.start()).isFalse();
        assertThat(model.authorError().get()).isEqualTo("Es muy largo: caben 80 letras.");
    }

    @Test
    void aRefusalStaysUntilTheNextTry() {
        doors.refusal = new Problem("E-63", "problem.folder.unwritable", Path.of("carpeta"));
        model.sample();
        assertThat(model.failure().get()).isSameAs(doors.refusal);
        assertThat(model.busy().get()).isEmpty();
        doors.refusal = null;
        model.sample();
        assertThat(model.failure().get()).isNull();
        assertThat(doors.log).containsExactly("sample", "open ejemplo.bitacora");
    }

    @Test
    void earlierWorkIsFoundEvenIfTheSettingsAreLost() {
        doors.found = List.of(Path.of("equipo-cucuta.bitacora"));
        model.open();
        assertThat(model.found()).containsExactly(Path.of("equipo-cucuta.bitacora"));
        model.take(model.found().getFirst());
        assertThat(doors.log).containsExactly("open equipo-cucuta.bitacora");
    }
}

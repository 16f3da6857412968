package org.bitacora.fx.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.DesignationKind;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows that save themselves while others change them.
class SavedRowsTest {

    @TempDir
    private Path folder;

    @Test
    void leavingAFieldWhileRowsAreTakenInWritesNothingBack() {
        try (TypicalMesa typical = TypicalMesa.constituted(folder)) {
            UUID seat = typical.seats().get(5).id();
            List<List<Designation>> saved = new ArrayList<>();
            SavedRows<Designation> rows = new SavedRows<>(DesignationKind.KIND, "designation/" + seat,
                    new SavedRows.Ways<>(() -> typical.mesas().composition().designations(typical.mesa().id()).stream()
                            .filter(one -> seat.equals(one.delegation())).toList(), one -> List.of(),
                            (before, after) -> saved.add(after)), new DirectTasks(), typical.workspace().drafts());
            rows.open(() -> { });
            // As a screen does that saves a choice at once, and one that unfolds a new row and takes the focus.
            rows.rows().rows().getFirst().value(DesignationKind.ROLE).addListener(source -> rows.left());
            rows.rows().rows().subscribe(rows::left);
            Designation before = rows.rows().current().getFirst();
            typical.mesas().composition().replace(before, typical.person(1), TypicalMesa.DAY);
            rows.readAgain();
            assertThat(rows.rows().current()).hasSize(2);
            assertThat(saved).isEmpty();
        }
    }
}

package org.bitacora.fx.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordModelTest {

    /// A record with a field of each shape that a form shows.
    public record Thing(UUID id, String name, LocalDate day, Set<String> tags) {
    }

    private static final Field<Thing, String> NAME = Field.text("name", Thing::name);
    private static final Field<Thing, LocalDate> DAY = Field.date("day", Thing::day);
    private static final Field<Thing, Set<String>> TAGS = Field.options("tags", Thing::tags);
    private static final Kind<Thing> KIND = Kind.of("thing", Thing.class, List.of(NAME, DAY, TAGS));
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private static Thing thing(String name, LocalDate day, String... tags) {
        return new Thing(ID, name, day, Set.of(tags));
    }

    private final RecordModel<Thing> model = new RecordModel<>(KIND, thing("uno", MONDAY, "a"));

    @Test
    void whatIsTypedMakesTheRecord() {
        List<String> heard = new ArrayList<>();
        model.onEdited(() -> heard.add("edited"));
        model.value(NAME).setValue("  dos ");
        model.chosen(TAGS).add("b");
        assertThat(model.current()).isEqualTo(thing("dos", MONDAY, "a", "b"));
        assertThat(model.isEdited()).isTrue();
        model.chosen(TAGS).clear();
        model.value(NAME).setValue(null);
        assertThat(model.current()).isEqualTo(thing(null, MONDAY));
        assertThat(heard).hasSize(5);
    }

    @Test
    void fieldsLeftAloneFollowAndTypedOnesStay() {
        List<String> heard = new ArrayList<>();
        model.value(NAME).setValue("dos");
        model.onEdited(() -> heard.add("edited"));
        model.rebase(thing("tres", MONDAY.plusDays(1), "c"));
        assertThat(model.current()).isEqualTo(thing("dos", MONDAY.plusDays(1), "c"));
        assertThat(model.base()).as("of what both changed, what the person saw")
                .isEqualTo(thing("uno", MONDAY.plusDays(1), "c"));
        assertThat(heard).as("taking in is no edit").isEmpty();
    }

    @Test
    void whatWasTypedWhileItWasBeingSavedCanBeTakenBackToTheOldWords() {
        model.value(NAME).setValue("dos");
        Thing before = model.base();
        Thing after = model.current();
        model.value(NAME).setValue("dos y medio");
        model.saved(before, after);
        model.rebase(after);
        model.value(NAME).setValue("uno");
        assertThat(model.isEdited()).isTrue();
        assertThat(model.base()).isEqualTo(after);
    }

    @Test
    void aDraftIsPutOnWhatOthersChangedSince() {
        model.value(NAME).setValue("dos");
        String draft = model.draft();
        RecordModel<Thing> later = new RecordModel<>(KIND, thing("tres", MONDAY.plusDays(1), "c"));
        assertThat(later.resume(draft)).isTrue();
        assertThat(later.current()).isEqualTo(thing("dos", MONDAY.plusDays(1), "c"));
        assertThat(later.base().name()).isEqualTo("uno");
    }

    @Test
    void aChoiceIsToldWhenItIsMadeHereAndNotWhileOthersAreTakenIn() {
        List<String> heard = new ArrayList<>();
        model.onChosen(NAME, () -> heard.add("chosen"));
        model.rebase(thing("dos", MONDAY, "c"));
        assertThat(heard).as("half of it saved now would take back the other half").isEmpty();
        model.value(NAME).setValue("tres");
        assertThat(heard).containsExactly("chosen");
    }

    @Test
    void errorsAndDoubtsAreToldAtTheirField() {
        model.tell(List.of(Finding.error("name", "fx.close"), Finding.warning("day", "fx.cancel")));
        assertThat(model.error(NAME).get()).isEqualTo("Cerrar");
        assertThat(model.doubt(NAME).get()).isEmpty();
        assertThat(model.doubt(DAY).get()).isEqualTo("Cancelar");
        model.tell(List.of());
        assertThat(model.error(NAME).get()).isEmpty();
    }

    @Test
    void aDraftBringsBackEveryRecordInItsOrder() {
        Thing first = thing("línea uno\nlínea dos", null, "x", "y");
        Thing second = new Thing(new UUID(0, 2), null, MONDAY, Set.of());
        String draft = new DraftText().addAll(KIND, List.of(first, second)).text();
        assertThat(DraftText.read(KIND, draft)).containsExactly(first, second);
        assertThat(DraftText.read(KIND, "")).isEmpty();
        assertThat(DraftText.read(KIND, "something else")).isEmpty();
    }

    @Test
    void aListKeepsWhatWasAddedHereAndLetsGoWhatOthersTookAway() {
        Thing a = new Thing(new UUID(0, 1), "a", null, Set.of());
        Thing b = new Thing(new UUID(0, 2), "b", null, Set.of());
        Thing c = new Thing(new UUID(0, 3), "c", null, Set.of());
        Thing d = new Thing(new UUID(0, 4), "d", null, Set.of());
        RecordList<Thing> list = new RecordList<>(KIND, List.of(a, b));
        list.add(c);
        list.rebase(List.of(b, d));
        assertThat(list.current()).containsExactlyInAnyOrder(b, c, d);
        list.remove(list.rows().getFirst());
        list.rebase(List.of(b, d));
        assertThat(list.current()).as("taken away here, so it does not come back").doesNotContain(b);
    }
}

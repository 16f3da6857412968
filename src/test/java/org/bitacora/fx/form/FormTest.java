package org.bitacora.fx.form;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class FormTest {

    private static final List<Choice> TOWNS = List.of(new Choice("54001", "Cúcuta, Norte de Santander"),
            new Choice("54874", "Villa del Rosario, Norte de Santander"), new Choice("05001", "Medellín, Antioquia"),
            new Choice("76001", "Cali, Valle del Cauca"));

    @Test
    void textReachesTheViewModelAsItIsTypedAndEmptyMeansNone() {
        StringProperty topic = new SimpleStringProperty();
        Robot robot = Robot.show(() -> new Form(Fields.text("Tema", topic)));
        robot.focus("Tema").type("Rutas");
        assertThat(topic.get()).isEqualTo("Rutas");
        robot.act(() -> topic.set(null));
        assertThat(robot.valueOf("Tema")).isEmpty();
    }

    @Test
    void aDateIsReadWhenThePersonLeavesIt() {
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
        Robot robot = Robot.show(() -> new Form(Fields.date("Fecha", day), Fields.text("Tema", text())));
        robot.focus("Fecha").type("19-3-26").focus("Tema");
        assertThat(day.get()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(robot.valueOf("Fecha")).isEqualTo("19/03/2026");
    }

    @Test
    void aDateThatIsNoneStaysAsTypedWithASentence() {
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(LocalDate.of(2026, 3, 19));
        Robot robot = Robot.show(() -> new Form(Fields.date("Fecha", day)));
        robot.focus("Fecha").act(() -> robot.named("Fecha")).press(ENTER);
        robot.act(() -> ((javafx.scene.control.TextField) robot.named("Fecha")).setText("31/02/2026")).press(ENTER);
        assertThat(robot.valueOf("Fecha")).isEqualTo("31/02/2026");
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("«31/02/2026» no es una fecha"));
        assertThat(day.get()).as("nothing is lost").isEqualTo(LocalDate.of(2026, 3, 19));
    }

    @Test
    void aDayCanBePickedByKeysAlone() {
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(LocalDate.of(2026, 3, 19));
        Robot robot = Robot.show(() -> new Form(Fields.date("Fecha", day)));
        robot.focus("Fecha").press(F4).press(DOWN).press(RIGHT);
        robot.click(robot.focusOwner());
        assertThat(day.get()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(robot.focusOwner()).as("the focus returns").isEqualTo(robot.named("Fecha"));
    }

    @Test
    void aLongCatalogueIsSearchedWithoutAccents() {
        StringProperty town = new SimpleStringProperty();
        Robot robot = Robot.show(() -> new Form(Fields.search("Municipio", TOWNS, town)));
        robot.focus("Municipio").type("cucu").press(ENTER);
        assertThat(town.get()).isEqualTo("54001");
        assertThat(robot.valueOf("Municipio")).isEqualTo("Cúcuta, Norte de Santander");
    }

    @Test
    void escapeLeavesTheChosenTownAsItWas() {
        StringProperty town = new SimpleStringProperty("76001");
        Robot robot = Robot.show(() -> new Form(Fields.search("Municipio", TOWNS, town)));
        robot.focus("Municipio").type("x").press(ESCAPE);
        assertThat(robot.valueOf("Municipio")).isEqualTo("Cali, Valle del Cauca");
        assertThat(town.get()).isEqualTo("76001");
    }

    @Test
    void aCodeOfANewerVersionIsKept() {
        StringProperty code = new SimpleStringProperty("nuevo-codigo");
        Robot robot = Robot.show(() -> new Form(Fields.choice("Municipio", TOWNS, code)));
        robot.rest();
        assertThat(code.get()).isEqualTo("nuevo-codigo");
    }

    @Test
    void severalCodesAreTickedByKeys() {
        ObservableSet<String> codes = FXCollections.observableSet();
        Robot robot = Robot.show(() -> new Form(Fields.multi("Municipios", TOWNS, codes)));
        robot.focus("Municipios").press(DOWN).press(SPACE).press(DOWN).press(SPACE);
        assertThat(codes).containsExactlyInAnyOrder("54001", "54874");
    }

    @Test
    void timesAndNumbersAreReadGenerously() {
        assertThat(Reading.time("847")).contains(LocalTime.of(8, 47));
        assertThat(Reading.time("0847")).contains(LocalTime.of(8, 47));
        assertThat(Reading.time("8.47")).contains(LocalTime.of(8, 47));
        assertThat(Reading.time("2:30 pm")).contains(LocalTime.of(14, 30));
        assertThat(Reading.time("12 am")).contains(LocalTime.MIDNIGHT);
        assertThat(Reading.time("25:00")).isEmpty();
        assertThat(Reading.integer("1.234")).contains(1234);
        assertThat(Reading.integer("12,5")).isEmpty();
        assertThat(Reading.date("2026-03-19")).contains(LocalDate.of(2026, 3, 19));
        assertThat(Reading.date("3/2026")).isEmpty();
    }

    private static StringProperty text() {
        return new SimpleStringProperty();
    }
}

package org.bitacora.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.bitacora.base.TextForm;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.Theme;
import org.bitacora.fx.part.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// A program with invented rooms, for tests of the window and for looking at it.
final class SamplePlan {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-19T15:42:00Z"), ZoneId.of("America/Bogota"));

    final List<String> log = new ArrayList<>();
    final SimpleObjectProperty<Status> status = new SimpleObjectProperty<>(new Status(LocalDateTime.now(CLOCK), 14, 1,
            LocalDateTime.of(2026, 3, 19, 7, 30), "Redes saludables", "Equipo Cúcuta"));
    private final Function<Place, Node> front;

    SamplePlan(Function<Place, Node> front) {
        this.front = front;
    }

    SamplePlan() {
        this(place -> Boxes.page(8, Labels.title(place.room()), Buttons.outlined("Botón de " + place.room(), () -> {
        })));
    }

    Plan plan(Theme theme) {
        return new Plan(List.of(room("home", "Inicio", Feather.HOME, Group.HOME, 0),
                room("training", "Capacitaciones", Feather.BOOK_OPEN, Group.WORK, 0),
                room("mesa", "Mesas", Feather.USERS, Group.WORK, 0),
                room("commitment", "Compromisos", Feather.CHECK_SQUARE, Group.WORK, 2),
                room("workplan", "Planes", Feather.MAP, Group.WORK, 0),
                room("directory", "Personas e instituciones", Feather.USER, Group.DIRECTORY, 0),
                room("ally", "Aliados", Feather.SHARE_2, Group.DIRECTORY, 0),
                room("product", "Productos", Feather.PACKAGE, Group.DIRECTORY, 0),
                room("report", "Informes", Feather.BAR_CHART_2, Group.OUTPUT, 0),
                room("exchange", "Entregar y recibir", Feather.REPEAT, Group.OUTPUT, 1),
                room("guide", "Guía", Feather.HELP_CIRCLE, Group.SETTINGS, 0),
                room("settings", "Ajustes", Feather.SLIDERS, Group.SETTINGS, 0)),
                List.of(people()), List.of(new Act("Nueva capacitación", Feather.PLUS,
                        new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), () -> log.add("new"))),
                feed(), undo(), new SimpleObjectProperty<>(new Person("Marcela Cárdenas", "Equipo Cúcuta")), theme,
                CLOCK);
    }

    private Room room(String name, String label, Feather icon, Group group, int count) {
        return new Room(name, label, icon, group, Set.of(name), place -> new SampleScreen(place, label),
                new SimpleIntegerProperty(count));
    }

    private SearchProvider people() {
        return (typed, answer) -> answer.accept(List.of("María Fernanda Peña Rangel", "Mario Fernando Peña Rangel")
                .stream().filter(name -> !typed.isBlank() && TextForm.folded(name).contains(TextForm.folded(typed)))
                .map(name -> new Hit(Feather.USER, name, "CC 1.090.447.218 · Auxiliar de enfermería",
                        () -> log.add("found " + name))).toList());
    }

    private StatusFeed feed() {
        return new StatusFeed() {
            @Override
            public ObservableValue<Status> status() {
                return status;
            }

            @Override
            public Place differences() {
                return Place.room("exchange");
            }
        };
    }

    private UndoFeed undo() {
        return new UndoFeed() {
            @Override
            public ObservableValue<String> label() {
                return new SimpleStringProperty("cerrar acta");
            }

            @Override
            public void undo(Consumer<String> undone) {
                log.add("undone");
                undone.accept(label().getValue());
            }
        };
    }

    private final class SampleScreen implements Screen {

        private final Subscriptions bag = new Subscriptions();
        private final SimpleStringProperty title;
        private final Node node;

        SampleScreen(Place place, String label) {
            title = new SimpleStringProperty(place.id() == null ? label : "Registro de " + place.room());
            node = front.apply(place);
            bag.add(() -> log.add("closed " + place.room()));
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public ObservableValue<String> title() {
            return title;
        }

        @Override
        public Subscriptions subscriptions() {
            return bag;
        }

        @Override
        public boolean show(Place place) {
            return "tab".equals(place.section());
        }
    }
}

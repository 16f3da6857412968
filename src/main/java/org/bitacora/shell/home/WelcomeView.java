package org.bitacora.shell.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bitacora.base.Problem;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Focus;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;
import org.kordamp.ikonli.feather.Feather;

/// The first start: join a project, begin one, or look at the example; below that, files that are there already. Its node
/// fills a window by itself, as the content of a `Layer`.
public final class WelcomeView {

    /// More files than this are found by opening one.
    private static final int FOUND = 3;

    private final WelcomeViewModel model;
    private final FileDialogs dialogs;
    private final VBox ways;
    private final VBox turning = new VBox();
    private final VBox others = Cards.list(List.of());
    private final Slot trouble = new Slot();
    private final ScrollPane node;

    public WelcomeView(WelcomeDoors doors, Tasks tasks, FileDialogs dialogs) {
        this.dialogs = dialogs;
        model = new WelcomeViewModel(doors, tasks);
        ways = ways();
        VBox page = Boxes.styled(Boxes.column(16, head(), trouble, turning, others), "bit-welcome");
        page.setMaxHeight(Region.USE_PREF_SIZE);
        node = Boxes.scrolling(new StackPane(page));
        node.setFitToHeight(true);
        node.getStyleClass().add("bit-welcome-desk");
        node.getStylesheets().add(WelcomeView.class.getResource("home.css").toExternalForm());
        model.failure().subscribe(failure -> trouble.showIf(failure, WelcomeView::line));
        others.managedProperty().bind(others.visibleProperty());
        others.disableProperty().bind(model.busy().isNotEmpty());
        model.way().subscribe(this::turn);
        model.found().addListener((ListChangeListener<Path>) change -> fillOthers());
        fillOthers();
        model.open();
    }

    public Region node() {
        return node;
    }

    /// Says why a file could not be opened, and lets the person try again.
    public void tell(Problem problem) {
        model.tell(problem);
    }

    private static Node line(Throwable failure) {
        return Boxes.styled(FailureTeller.line(failure), "bit-welcome-trouble");
    }

    private static Node head() {
        HBox brand = Boxes.styled(Boxes.row(8, Icons.of(Feather.FEATHER, 20), Labels.section(Texts.get("shell.brand"))),
                "bit-welcome-brand");
        return Boxes.column(8, brand, Labels.greeting(Texts.get("welcome.title")),
                Boxes.styled(Labels.prose(Texts.get("welcome.what")), "bit-second"));
    }

    /// The three ways, or the names once one of them is taken.
    private void turn(WelcomeViewModel.Way way) {
        boolean open = way == WelcomeViewModel.Way.OPEN;
        turning.getChildren().setAll(open ? ways : new WelcomeNames(model).node());
        fillOthers();
        Focus.first(turning);
    }

    private HBox way(Feather icon, String key, Button act) {
        return Boxes.styled(Rows.led(Glyphs.of(Tone.TINT, icon), Texts.get(key), Texts.get(key + ".note"),
                Buttons.small(act)), "bit-pending");
    }

    private VBox ways() {
        VBox list = Cards.list(List.of(
                way(Feather.USERS, "welcome.join", Buttons.filled(Texts.get("welcome.join.act"), this::chooseStart)),
                way(Feather.FEATHER, "welcome.alone", Buttons.outlined(Texts.get("welcome.alone.act"), model::alone)),
                way(Feather.EYE, "welcome.sample", Buttons.outlined(Texts.get("welcome.sample.act"),
                model::sample))));
        list.disableProperty().bind(model.busy().isNotEmpty());
        Label busy = Labels.following(Labels.second(""), model.busy());
        busy.visibleProperty().bind(model.busy().isNotEmpty());
        busy.managedProperty().bind(busy.visibleProperty());
        return Boxes.column(12, list, busy);
    }

    private void chooseStart() {
        dialogs.file(node.getScene().getWindow(), Texts.get("welcome.join"),
                FileKind.of(Texts.get("welcome.join.kind"), "*.inicio"), null).ifPresent(model::look);
    }

    private void fillOthers() {
        List<HBox> rows = new ArrayList<>(model.found().stream().limit(FOUND).map(this::foundRow).toList());
        rows.add(row(Feather.FOLDER, "welcome.open", Buttons.outlined(Texts.get("welcome.open.act"), this::choose)));
        Cards.fill(others, model.way().get() == WelcomeViewModel.Way.OPEN ? rows : List.of());
    }

    private HBox foundRow(Path file) {
        Button open = Buttons.outlined(Texts.get("welcome.found.act"), () -> model.take(file));
        open.setAccessibleText(Texts.get("home.spoken", open.getText(), file.getFileName()));
        return Boxes.styled(Rows.led(Glyphs.of(Tone.TINT, Feather.FEATHER), file.getFileName().toString(),
                Texts.get("welcome.found"), Buttons.small(open)), "bit-pending");
    }

    private static HBox row(Feather icon, String key, Button act) {
        return Boxes.styled(Rows.led(Glyphs.of(Tone.NEUTRAL, icon), Texts.get(key), Texts.get(key + ".note"),
                Buttons.small(act)), "bit-pending");
    }

    private void choose() {
        dialogs.file(node.getScene().getWindow(), Texts.get("welcome.open"),
                FileKind.of(Texts.get("welcome.open.kind"), "*.bitacora"), null).ifPresent(model::take);
    }
}

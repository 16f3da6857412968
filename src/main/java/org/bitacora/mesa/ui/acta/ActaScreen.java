package org.bitacora.mesa.ui.acta;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.bitacora.document.write.WordWriter;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Crumb;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.FileKind;
import org.bitacora.fx.paper.PaperPrinter;
import org.bitacora.fx.paper.PaperView;
import org.bitacora.fx.paper.SystemPrinter;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.PaperFile;
import org.kordamp.ikonli.feather.Feather;

/// The acta of a session: the sheet as it will be printed, and beside it its life and what is still to write (C10,
/// C27). Its place is that of the session, at [#SECTION].
public final class ActaScreen implements Screen {

    public static final String SECTION = "acta";

    private static final FileKind WORD = FileKind.of(Texts.get("acta.file.word"), "*" + WordWriter.EXTENSION);

    private final ActaViewModel model;
    private final PaperPrinter printer;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.get("acta.kind"));
    private final ReadOnlyStringWrapper session = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper group = new ReadOnlyStringWrapper("");
    private final BorderPane node = Boxes.styled(new BorderPane(), "mesa-acta");
    private final PaperView preview = new PaperView();
    private final HBox status = Boxes.row(8);
    private final Button compare = Buttons.small(Buttons.outlined(Texts.get("acta.act.compare"), Feather.HELP_CIRCLE,
            this::compare));
    private ActaSide side;

    public ActaScreen(MesaDesk desk, Place place) {
        this(desk, place, new SystemPrinter());
    }

    ActaScreen(MesaDesk desk, Place place, PaperPrinter printer) {
        model = new ActaViewModel(desk, place.id());
        this.printer = printer;
        node.getStylesheets().add(ActaScreen.class.getResource("acta.css").toExternalForm());
    }

    /// Whether a place of a session is its acta.
    public static boolean shows(Place place) {
        return MesaSessionKind.KIND.name().equals(place.kind()) && place.isRecord() && SECTION.equals(place.section());
    }

    @Override
    public void opened() {
        subscriptions.follow(model.sight(), this::show);
        model.open(subscriptions);
    }

    private void show(ActaSight sight) {
        if (sight == null) {
            return;
        }
        if (side == null) {
            build();
        }
        MesaSession one = sight.dossier().session();
        group.set(sight.paper().title());
        session.set(Formats.startingDate(one.date()));
        // Last, since the steps to it are told with it.
        title.set(sight.title());
        status.getChildren().setAll(ActaStates.chip(sight.acta()));
        compare.setVisible(sight.acta().isApproved());
        preview.show(sight.paper());
        side.show(sight);
    }

    private void build() {
        side = new ActaSide(model, subscriptions);
        compare.managedProperty().bind(compare.visibleProperty());
        RecordHeader head = new RecordHeader("").title(title).status(status).fact(Feather.USERS, group)
                .fact(Feather.CALENDAR, session).acts(compare, Buttons.small(Buttons.outlined(
                Texts.get("acta.act.print"), Feather.PRINTER, this::print)), Buttons.small(Buttons.outlined(
                Texts.get("acta.act.export"), Feather.FILE_TEXT, this::export)));
        ScrollPane right = Boxes.styled(Boxes.page(24, side), "mesa-acta-side");
        node.setTop(head);
        node.setCenter(preview);
        node.setRight(right);
    }

    private void export() {
        model.left();
        model.desk().files().write(node, PaperFile.offer(Texts.get("acta.act.export"), fileName()), model::export);
    }

    private String fileName() {
        MesaSession one = model.sight().get().dossier().session();
        String day = one.date() == null ? "" : " " + one.date();
        return model.sight().get().title().replaceAll("[.()]", "") + day;
    }

    private void print() {
        model.left();
        printer.print(node.getScene().getWindow(), model.sight().get().paper());
    }

    private void compare() {
        model.desk().dialogs().file(node.getScene().getWindow(), Texts.get("acta.act.compare"), WORD, null)
                .ifPresent(file -> model.compare(file, compared -> FileAnswer.show(node, file, compared)));
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
    public List<Crumb> trail() {
        String step = session.get().isEmpty() ? Texts.get("mesaSession.kind") : session.get();
        return List.of(new Crumb(step, Place.record(MesaSessionKind.KIND.name(), model.session())));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public boolean show(Place place) {
        return shows(place) && place.id().equals(model.session());
    }

    @Override
    public void leave() {
        if (side != null) {
            side.leave();
        }
    }
}

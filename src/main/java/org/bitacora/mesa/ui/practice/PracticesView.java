package org.bitacora.mesa.ui.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.document.Paper;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.paper.PaperView;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.PracticeService.Told;
import org.bitacora.mesa.paper.DecaloguePaper;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaFronts;
import org.bitacora.mesa.ui.MesaPage;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.mesa.ui.PaperFile;

/// "Prácticas y decálogo": all practices at the left, and at the right the page as it will be handed out (A31).
public final class PracticesView implements Screen {

    private final MesaDesk desk;
    private final Subscriptions bag = new Subscriptions();
    private final PracticeTable practices;
    private final PaperView sheet = new PaperView();
    private final VBox node;
    private String project = "";

    public PracticesView(MesaDesk desk) {
        this.desk = desk;
        practices = new PracticeTable(desk, told -> true);
        VBox right = Boxes.styled(new VBox(Boxes.tall(sheet)), "mesa-decalogue");
        VBox left = Boxes.wide(new VBox(Boxes.tall(practices.table()), Boxes.styled(Labels.wrapping(Labels.caption(
                Texts.get("practice.keys"))), "mesa-legend")));
        left.setMinWidth(0);
        HBox body = Boxes.tall(new HBox(left, right));
        node = new VBox(new RecordHeader(Texts.get("practice.page")).status(MesaFronts.of(desk.navigator(),
                MesaRoom.PRACTICES)).acts(HowTo.link(desk.navigator(), "decalogue"),
                PaperFile.button(desk, Texts.get("decalogue.title"), this::paper)), body);
        node.getStylesheets().add(MesaRoom.class.getResource("mesa.css").toExternalForm());
    }

    public static boolean shows(Place place) {
        return place.kind() == null && MesaRoom.PRACTICES.equals(place.section());
    }

    /// The tab of a mesa: the practices of its sessions.
    public static MesaPage page(MesaDesk desk, UUID mesa) {
        Subscriptions bag = new Subscriptions();
        PracticeTable own = new PracticeTable(desk, told -> told.mesa() != null && told.mesa().id().equals(mesa));
        own.open(bag, () -> { });
        return new MesaPage(own.table(), () -> { }, bag);
    }

    private Paper paper() {
        List<Told> chosen = practices.practices().stream().filter(told -> told.practice().place() != null).toList();
        return DecaloguePaper.of(project, chosen.stream().map(told -> new DecaloguePaper.Item(PracticeTable.title(told),
                told.practice().description() == null ? "" : told.practice().description(),
                PracticeTable.origin(told))).toList());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(Texts.get("practice.page"));
    }

    @Override
    public Subscriptions subscriptions() {
        return bag;
    }

    @Override
    public void opened() {
        desk.tasks().run(Texts.get("mesa.busy.list"), progress -> desk.directory().projects().list(), read -> {
            project = read.size() == 1 ? read.getFirst().name() : "";
            practices.open(bag, () -> sheet.show(paper()));
            practices.table().focusRows();
        });
    }

    @Override
    public boolean show(Place place) {
        return shows(place);
    }

    @Override
    public Optional<Runnable> beginning() {
        return Optional.of(practices::add);
    }
}

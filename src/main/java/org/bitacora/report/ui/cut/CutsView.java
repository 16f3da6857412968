package org.bitacora.report.ui.cut;

import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.cut.ReportCut;
import org.bitacora.report.ui.ReportView;
import org.kordamp.ikonli.feather.Feather;

/// "Entregas": the reports that were delivered at the left, at the right what became of the figures of one of them.
public final class CutsView implements Screen {

    private final CutDesk desk;
    private final Subscriptions subscriptions = new Subscriptions();
    private final CutsViewModel model;
    private final ListPane<ReportCut> list;
    private final ListAndRecord split;
    private final BorderPane node = new BorderPane();
    /// What the pane on show listens to.
    private Subscriptions onShow = new Subscriptions();

    public CutsView(CutDesk desk, Place place) {
        this.desk = desk;
        node.getStylesheets().add(ReportView.class.getResource("report.css").toExternalForm());
        model = new CutsViewModel(desk, wanted(place), subscriptions);
        list = list();
        split = new ListAndRecord(list, nothingChosen());
        subscriptions.follow(model.chosen(), this::show);
        subscriptions.keep(model.open().subscribe(open -> split.alone().set(open != null)));
        subscriptions.follow(model.read(), read -> arrange());
        subscriptions.keep(model.cuts().subscribe(this::arrange));
        subscriptions.add(() -> onShow.close());
    }

    /// Whether a place of the room is one of these.
    public static boolean shows(Place place) {
        return place.section() != null && place.section().startsWith(ReportView.DELIVERIES);
    }

    private static UUID wanted(Place place) {
        boolean one = shows(place) && place.section().length() > ReportView.DELIVERIES.length() + 1;
        return one ? UUID.fromString(place.section().substring(ReportView.DELIVERIES.length() + 1)) : null;
    }

    private ListPane<ReportCut> list() {
        return new ListPane<>(model.cuts(), this::line)
                .head(Texts.get("cut.title"), Buttons.small(Buttons.outlined(Texts.get("cut.recognise.act"),
                        Feather.FILE, this::recognise)))
                .text(Texts.get("reportCut.name"), 280, ReportCut::name)
                .value(Texts.get("reportCut.deliveredAt"), 120, this::day)
                .text(Texts.get("cut.column.period"), 160, cut -> cut.period().title())
                .text(Texts.get("reportCut.audience"), 140, cut -> cut.exposure().label())
                .text(Texts.get("reportCut.deliveredBy"), 200, ReportCut::deliveredBy)
                .text(Texts.get("reportCut.fileName"), 240, ReportCut::fileName)
                .filteredBy(cut -> String.join(" ", String.valueOf(cut.name()), String.valueOf(cut.deliveredBy()),
                        String.valueOf(cut.fileName()), cut.period().title(), cut.exposure().label()))
                .exported(desk.room().excel(), Texts.get("cut.title"))
                .onChosen(model::choose);
    }

    private Line line(ReportCut cut) {
        return Line.of(cut.name(), Texts.get("cut.list.second", cut.period().label(),
                Formats.shortDate(day(cut)), cut.exposure().label()));
    }

    private LocalDate day(ReportCut cut) {
        return cut.deliveredAt() == null ? null
                : cut.deliveredAt().atZone(desk.room().workspace().clock().getZone()).toLocalDate();
    }

    /// Nothing to choose from needs no list.
    private void arrange() {
        if (model.read().get()) {
            node.setCenter(model.cuts().isEmpty() ? nothing() : split);
            list.mark(model.chosen().get());
        }
    }

    private Node nothing() {
        Button report = Buttons.outlined(Texts.get("cut.empty.act"), Feather.BAR_CHART_2, this::toReport);
        return EmptyState.of(Feather.ARCHIVE, Texts.get("cut.empty"), Texts.get("cut.empty.purpose"), report);
    }

    private Node nothingChosen() {
        return EmptyState.of(Feather.ARCHIVE, Texts.get("cut.choose"), Texts.get("cut.choose.purpose"));
    }

    private void toReport() {
        desk.room().navigator().open(Place.room(ReportView.ROOM));
    }

    private void show(ReportCut cut) {
        list.mark(cut);
        onShow.close();
        onShow = new Subscriptions();
        if (cut == null) {
            split.showList(nothingChosen());
            return;
        }
        split.show(new CutPane(desk, model, cut, onShow, this::removed));
        desk.room().navigator().moved(Place.room(ReportView.ROOM).at(ReportView.DELIVERIES + "/" + cut.id()));
    }

    private void removed(ReportCut cut) {
        Layer.over(node).toast(Texts.get("cut.removed", cut.name()), Texts.get("directory.undo"), model::undo);
    }

    private void recognise() {
        desk.file(node).ifPresent(file -> model.recognise(file, sentence -> Layer.over(node).toast(sentence)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Texts.get("cut.title"));
    }

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public boolean show(Place place) {
        if (!shows(place)) {
            return false;
        }
        if (wanted(place) == null) {
            split.showList();
        } else if (model.chosen().get() == null || !wanted(place).equals(model.chosen().get().id())) {
            model.choose(wanted(place));
        }
        return true;
    }
}

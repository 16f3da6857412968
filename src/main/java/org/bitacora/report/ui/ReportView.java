package org.bitacora.report.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Rows;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.ui.ReportViewModel.NamedRow;
import org.kordamp.ikonli.feather.Feather;

/// Informes: the figures of a quarter on the left, what each was counted from on the right, and the way to Excel.
public final class ReportView implements Screen {

    /// The name of the room in places.
    public static final String ROOM = "report";

    private final ReportDesk desk;
    private final ReportViewModel model;
    private final Subscriptions bag = new Subscriptions();
    private final SimpleStringProperty title = new SimpleStringProperty(Texts.get("report.room"));
    private final VBox figures = Boxes.column(24);
    private final Label counted = Labels.section("");
    private final VBox node;

    public ReportView(ReportDesk desk) {
        this.desk = desk;
        model = new ReportViewModel(desk);
        Node left = Boxes.page(24, figures);
        VBox right = Boxes.tall(Boxes.wide(Boxes.column(12, counted, Boxes.tall(rows()))));
        right.getStyleClass().add("bit-report-rows");
        HBox body = Boxes.tall(new HBox(left, right));
        body.setMinHeight(0);
        node = new VBox(header(), body);
        bag.follow(model.figures(), this::show);
        bag.follow(model.chosen(), figure -> counted.setText(figure == null ? ""
                : Texts.get("report.behind", figure.label(), figure.number())));
    }

    private Node header() {
        Segments quarters = new Segments();
        model.quarters().forEach(quarter -> quarters.segment(quarter, quarter));
        quarters.chosen().bindBidirectional(model.quarter());
        return new RecordHeader(Texts.get("report.room")).status(quarters)
                .acts(Buttons.filled(Texts.get("report.toExcel"), Feather.DOWNLOAD, this::write));
    }

    private Table<NamedRow> rows() {
        return new Table<>(model.rows())
                .text(Texts.get("report.column.record"), 280, NamedRow::name)
                .second(Texts.get("report.column.detail"), 240, row -> row.row().words())
                .second(Texts.get("report.column.date"), 110, row -> row.row().date() == null ? ""
                        : Formats.date(row.row().date()))
                .filteredBy(row -> row.name() + " " + row.row().words())
                .whenEmpty(EmptyState.of(Feather.BAR_CHART_2, Texts.get("report.noRows"),
                        Texts.get("report.noRows.why")))
                .onOpened(row -> desk.navigator().open(Place.of(row.row().opens())));
    }

    private void show(Figures now) {
        if (now == null) {
            return;
        }
        figures.getChildren().setAll(
                Cards.section(Texts.get("report.section.figures"), Cards.list(lines(List.of(now.people(),
                        now.participations(), now.trainings(), now.sessions(), now.ips(), now.municipalities())))),
                Cards.section(Texts.get("report.section.people"), Cards.list(groups(now))),
                Labels.wrapping(Labels.second(now.territory().sentence())));
    }

    private List<Node> lines(List<Figure> shown) {
        List<Node> lines = new ArrayList<>();
        shown.forEach(figure -> lines.add(Rows.row(figure.label(), "", link(figure))));
        return lines;
    }

    /// Each group with its genders, every number a way to its rows.
    private List<Node> groups(Figures now) {
        List<Node> lines = new ArrayList<>();
        for (String group : now.groups()) {
            List<Node> links = new ArrayList<>();
            now.genders().forEach(gender -> links.add(link(now.people(group, gender), gender)));
            links.add(link(now.peopleOfGroup(group)));
            lines.add(Rows.row(Figures.groupLabel(group), "", links.toArray(Node[]::new)));
        }
        return lines;
    }

    private Button link(Figure figure, String gender) {
        Button link = Buttons.link(Texts.get("report.ofGender", figure.number(), Figures.genderLabel(gender)),
                () -> model.choose(figure));
        link.setAccessibleText(Texts.get("report.behind", figure.label(), figure.number()));
        return link;
    }

    private Button link(Figure figure) {
        Button link = Buttons.link(Long.toString(figure.number()), () -> model.choose(figure));
        link.setAccessibleText(Texts.get("report.behind", figure.label(), figure.number()));
        return link;
    }

    private void write() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.get("report.toExcel"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.get("report.excel"), "*.xlsx"));
        File target = chooser.showSaveDialog(node.getScene().getWindow());
        if (target != null) {
            model.write(target.toPath(), this::written);
        }
    }

    private void written(Path file) {
        Layer.over(node).toast(Texts.get("report.written", file.getFileName()));
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
    public void opened() {
        model.open(bag);
    }
}

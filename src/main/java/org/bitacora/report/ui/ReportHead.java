package org.bitacora.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.directory.model.Project;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Period;
import org.kordamp.ikonli.feather.Feather;

/// The head of the report: which quarter it is, and below the ways to another project, year, quarter, or to the year so
/// far.
final class ReportHead extends VBox {

    private static final String QUARTER = "quarter";
    private static final String YEAR = "year";

    private final ReportViewModel model;
    private final Label year = Labels.whole(Labels.strong(""));
    private final Segments quarters = new Segments();
    private final Segments parts = new Segments();
    private final MenuButton projects = Buttons.menu("", Feather.FOLDER);

    ReportHead(ReportViewModel model, Subscriptions bag, Button... acts) {
        this.model = model;
        RecordHeader header = Boxes.styled(new RecordHeader(""), "report-header").title(told(ReportChoice::quarter))
                .fact(Feather.CALENDAR, model.choice().map(ReportHead::days))
                .fact(Feather.FOLDER, Bindings.createStringBinding(model::projectName, model.choice(),
                        model.projects()))
                .acts(acts);
        getChildren().addAll(header, tools());
        bag.follow(model.choice(), this::show);
        fillProjects();
        bag.keep(model.projects().subscribe(this::fillProjects));
        quarters.chosen().subscribe(chosen -> {
            if (chosen != null) {
                model.chooseQuarter(Integer.parseInt(chosen));
            }
        });
        parts.chosen().subscribe(chosen -> {
            if (chosen != null) {
                model.showYear(chosen.equals(YEAR));
            }
        });
    }

    private ObservableValue<String> told(Function<ReportChoice, Period> of) {
        return model.choice().map(choice -> of.apply(choice).title());
    }

    private static String days(ReportChoice choice) {
        return choice.isYear() ? choice.quarter().accumulated().days() : choice.quarter().days();
    }

    /// They break into lines where the text is large.
    private FlowPane tools() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.segment(String.valueOf(quarter), Texts.get("report.segment." + quarter));
        }
        parts.segment(QUARTER, Texts.get("report.segment.quarter")).segment(YEAR, Texts.get("report.segment.year"));
        Button days = Buttons.small(Buttons.outlined(Texts.get("report.days"), () -> DaysDialog.ask(this,
                model.choice().get().quarter(), model::choosePeriod)));
        HBox years = Boxes.row(4, Buttons.icon(Feather.CHEVRON_LEFT, Texts.get("report.year.before"),
                () -> model.moveYear(-1)), year, Buttons.icon(Feather.CHEVRON_RIGHT, Texts.get("report.year.after"),
                () -> model.moveYear(1)));
        projects.managedProperty().bind(projects.visibleProperty());
        return Boxes.styled(Boxes.flow(12, years, quarters, days, parts, projects), "report-tools");
    }

    private void show(ReportChoice choice) {
        year.setText(String.valueOf(choice.quarter().year()));
        String label = choice.quarter().label();
        quarters.chosen().set(choice.quarter().isQuarter() ? label.substring(label.length() - 1) : null);
        parts.chosen().set(choice.isYear() ? YEAR : QUARTER);
        projects.setText(model.projectName());
    }

    /// One project needs no choice.
    private void fillProjects() {
        List<MenuItem> items = new ArrayList<>();
        items.add(Buttons.item(Texts.get("report.allProjects"), () -> model.chooseProject(null)));
        for (Project project : model.projects()) {
            items.add(Buttons.item(project.name(), () -> model.chooseProject(project.id())));
        }
        projects.getItems().setAll(items);
        projects.setVisible(model.projects().size() > 1);
        projects.setText(model.projectName());
    }
}

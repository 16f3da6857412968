package org.bitacora.report.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.db.Changes;
import org.bitacora.directory.model.Project;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.report.Delivery;
import org.bitacora.report.model.Comparison;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.sheet.write.Written;
import org.bitacora.task.Progress;

/// One report at a time: what was chosen, what was counted, the rows of the figure that is open. Follows every change
/// that may touch a figure. Screen's thread only.
final class ReportViewModel {

    private static final Duration SOON = Duration.ofMillis(400);
    private static final Set<String> COUNTED = Set.of("project", "institution", "person", "personDocument", "consent",
            "joined", "target", "targetInstitution", "incident", "barrier", "apart", "training", "trainingSession", "attendance", "headCount", "answerSheet",
            "sheetPairing", "item", "questionnaire");

    private final ReportDesk desk;
    private final ObservableList<Project> projects = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ReportChoice> choice = new ReadOnlyObjectWrapper<>(this, "choice");
    private final ReadOnlyObjectWrapper<ReportPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<FigureList> open = new ReadOnlyObjectWrapper<>(this, "open");

    /// The target whose rows shall be opened as soon as they are counted; mostly null.
    private UUID awaited;

    /// @param quarter the quarter asked for, or null for the one last looked at, at first the present one
    ReportViewModel(ReportDesk desk, Period quarter, Subscriptions bag) {
        this.desk = desk;
        ReportChoice last = desk.last().getValue();
        ReportChoice first = last == null ? new ReportChoice(null, desk.reports().currentQuarter(), false) : last;
        choice.set(quarter == null ? first : first.withQuarter(quarter));
        desk.follow(bag, this::heard);
        bag.add(() -> desk.tasks().forget(this));
        read();
        warmNames();
    }

    /// After the first count, so that the first figure of a large file opens as quickly as any other.
    private void warmNames() {
        desk.tasks().run(Texts.get("report.task.names"), progress -> desk.names().apply(List.of()), none -> { });
    }

    private void heard(Changes changes) {
        if (COUNTED.stream().anyMatch(changes::touches)) {
            desk.tasks().later(this, SOON, this::read);
        }
    }

    /// An answer to an older question is no answer.
    private void read() {
        ReportChoice asked = choice.get();
        record Read(List<Project> projects, ReportPage page) {
        }
        desk.tasks().run(Texts.get("report.task.count"), progress -> new Read(desk.reports().projects(),
                ReportPage.of(desk.reports().quarterly(asked.project(), asked.quarter()))), read -> {
                    if (asked.sameReport(choice.get())) {
                        projects.setAll(read.projects());
                        page.set(read.page());
                        reopen();
                        openAwaited();
                    }
                });
    }

    /// The rows on show follow what was counted anew.
    private void reopen() {
        if (open.get() != null) {
            String shown = open.get().figure().label();
            figures().filter(figure -> figure.label().equals(shown)).findFirst()
                    .ifPresentOrElse(this::open, this::closeRows);
        }
    }

    /// Opens what was counted towards a target, once it is counted: in the present year, where all projects are.
    void openTarget(UUID target) {
        awaited = target;
        boolean counted = page.get() != null;
        ReportChoice wanted = new ReportChoice(null, desk.reports().currentQuarter(), true);
        boolean same = wanted.sameReport(choice.get());
        choose(wanted);
        if (counted && same) {
            openAwaited();
        }
    }

    private void openAwaited() {
        page.get().report().targets().stream().filter(one -> one.target().id().equals(awaited)).findFirst()
                .ifPresent(one -> open(one.figure()));
        awaited = null;
    }

    private Stream<Figure> figures() {
        ReportPage now = page.get();
        QuarterlyReport report = now.report();
        List<Figure> part = (choice.get().isYear() ? report.inYear() : report.inQuarter()).all();
        return Stream.of(part.stream(), report.newPeople().all(report.year()).stream(), report.gaps().stream(),
                now.comparisons().stream().flatMap(Comparison::figures),
                report.targets().stream().map(TargetProgress::figure)).flatMap(each -> each);
    }

    ObservableList<Project> projects() {
        return projects;
    }

    ReadOnlyObjectProperty<ReportChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// Null until the first report is counted; then the last that was.
    ReadOnlyObjectProperty<ReportPage> page() {
        return page.getReadOnlyProperty();
    }

    /// The figure whose rows are on show; null while the report is.
    ReadOnlyObjectProperty<FigureList> open() {
        return open.getReadOnlyProperty();
    }

    void choose(ReportChoice chosen) {
        ReportChoice before = choice.get();
        if (chosen.equals(before)) {
            return;
        }
        choice.set(chosen);
        desk.last().setValue(chosen);
        open.set(null);
        if (!chosen.sameReport(before)) {
            read();
        }
    }

    void chooseQuarter(int quarter) {
        choose(choice.get().withQuarter(Period.quarter(choice.get().quarter().year(), quarter)));
    }

    void choosePeriod(Period period) {
        choose(choice.get().withQuarter(period));
    }

    /// The same days of the year before or after.
    void moveYear(int years) {
        Period now = choice.get().quarter();
        choosePeriod(Period.between(now.from().plusYears(years), now.to().plusYears(years)));
    }

    void chooseProject(UUID project) {
        choose(choice.get().withProject(project));
    }

    void showYear(boolean year) {
        choose(choice.get().withYear(year));
    }

    /// Opens a figure onto its rows, with the names of people.
    void open(Figure figure) {
        desk.tasks().run(Texts.get("report.task.rows"), progress -> named(figure), open::set);
    }

    /// Names are asked for all together: a figure may have a hundred thousand rows.
    private FigureList named(Figure figure) {
        List<FigureRow> rows = figure.rows().get();
        Map<UUID, String> names = desk.names().apply(rows.stream().map(FigureRow::person).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new FigureList(figure, rows.stream()
                .map(row -> new FigureLine(row, row.person() == null ? "" : names.getOrDefault(row.person(), "")))
                .toList());
    }

    void closeRows() {
        open.set(null);
    }

    /// "Informe 2026-T2 Redes saludables para el financiador", what the workbook shall be called.
    String fileName(Exposure audience) {
        return Stream.of(Texts.get("report.fileName", choice.get().quarter().label()),
                page.get().report().projectName(), audience.isNominal() ? ""
                        : audience.label().toLowerCase(Texts.LOCALE)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /// Counts anew and writes, so that the workbook holds what the file holds now. Off the screen's thread.
    ///
    /// @param keep whether the program shall remember what was delivered
    Written write(Exposure audience, boolean keep, Path file, Progress progress) {
        ReportChoice asked = choice.get();
        if (keep) {
            return desk.deliveries().deliver(new Delivery(asked.project(), asked.quarter(), audience, null), file,
                    progress).file();
        }
        return desk.reports().write(desk.reports().quarterly(asked.project(), asked.quarter()), audience, file,
                progress);
    }

    String projectName() {
        UUID project = choice.get().project();
        return projects.stream().filter(one -> one.id().equals(project)).map(Project::name).findFirst()
                .orElse(Texts.get("report.allProjects"));
    }
}

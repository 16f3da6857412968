package org.bitacora.directory.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.NitRules;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kind;
import org.kordamp.ikonli.feather.Feather;

/// The four lists at the left of the room. Choosing a line opens its record.
final class DirectoryLists {

    private final DirectoryDesk desk;
    private final PeopleList people;
    private final ListPane<PersonLine> peoplePane;
    private final ObservableList<Institution> institutions = FXCollections.observableArrayList();
    private final ListPane<Institution> institutionPane;
    private final ObservableList<Project> projects = FXCollections.observableArrayList();
    private final ListPane<Project> projectPane;
    private final BarriersList barriers;
    private final Map<String, ListPane<?>> panes;
    private String shown = DirectoryScreen.PEOPLE;
    private UUID marked;

    DirectoryLists(DirectoryDesk desk, Subscriptions bag) {
        this.desk = desk;
        people = new PeopleList(desk, bag);
        peoplePane = new ListPane<>(people.items(), line -> PersonWords.line(line, this::institutionOf))
                .searchedBy(people::search).onChosen(line -> open(PersonKind.KIND, line.id()))
                .text(Texts.get("directory.column.name"), 320, PersonWords::name)
                .text(Texts.get("directory.column.document"), 140, PersonLine::maskedDocument)
                .text(Texts.get("directory.column.institution"), 300, this::institutionOf)
                .text(Texts.get("directory.column.group"), 180, PersonWords::group)
                .text(Texts.get("directory.column.consent"), 140, line -> PersonWords.consentWord(line.consent()))
                .exported(desk.excel(), Texts.get("directory.segment.people"))
                .whenEmpty(empty(DirectoryScreen.PEOPLE, Feather.USER, PersonKind.KIND));
        people.onRead(this::peopleRead);
        peopleRead();
        institutionPane = new ListPane<>(institutions, DirectoryLists::line)
                .filteredBy(DirectoryLists::searched).onChosen(one -> open(InstitutionKind.KIND, one.id()))
                .text(Texts.get("directory.column.institution"), 320, Institution::name)
                .text(Texts.get("directory.column.type"), 160, one -> DirectoryCatalogues.INSTITUTION_TYPES
                        .label(one.type()))
                .text(Texts.get("directory.column.municipality"), 200, one -> Territories.label(one.municipality()))
                .text(Texts.get("directory.column.locality"), 140, one -> Localities.label(one.locality()))
                .text(Texts.get("directory.column.nit"), 120, DirectoryLists::nit)
                .exported(desk.excel(), Texts.get("directory.segment.institutions"))
                .whenEmpty(empty(DirectoryScreen.INSTITUTIONS, Feather.HOME, InstitutionKind.KIND));
        projectPane = new ListPane<>(projects, DirectoryLists::line).onChosen(one -> open(ProjectKind.KIND, one.id()))
                .text(Texts.get("directory.column.project"), 320, Project::name)
                .value(Texts.get("directory.column.start"), 90, Project::startDate)
                .value(Texts.get("directory.column.end"), 90, Project::endDate)
                .exported(desk.excel(), Texts.get("directory.segment.projects"))
                .whenEmpty(empty(DirectoryScreen.PROJECTS, Feather.FOLDER, ProjectKind.KIND));
        barriers = new BarriersList(desk, bag);
        panes = Map.of(DirectoryScreen.BARRIERS, barriers.pane(),
                DirectoryScreen.PEOPLE, peoplePane, DirectoryScreen.INSTITUTIONS, institutionPane,
                DirectoryScreen.PROJECTS, projectPane);
        follow(bag, InstitutionKind.KIND, desk.directory().institutions()::list, all -> fill(institutions, all,
                institutionPane, "institution", Institution::id));
        follow(bag, ProjectKind.KIND, desk.directory().projects()::list, all -> fill(projects, all, projectPane,
                "project", Project::id));
    }

    private String institutionOf(PersonLine line) {
        return desk.directory().institutions().name(line.institution());
    }

    private static Line line(Institution institution) {
        String type = DirectoryCatalogues.INSTITUTION_TYPES.shortLabel(institution.type());
        return Line.of(institution.name(), PersonWords.joined(type, Localities.label(institution.locality(),
                institution.municipality())));
    }

    private static String nit(Institution one) {
        return one.nit() == null ? "" : NitRules.shown(one.nit(), one.nitCheckDigit());
    }

    private static String searched(Institution one) {
        return String.join(" ", one.name(), one.shortName() == null ? "" : one.shortName(),
                one.nit() == null ? "" : one.nit() + " " + nit(one),
                Localities.label(one.locality(), one.municipality()),
                DirectoryCatalogues.INSTITUTION_TYPES.label(one.type()));
    }

    private static Line line(Project project) {
        return Line.of(project.name(), PersonWords.period(project.startDate(), project.endDate()));
    }

    private Node empty(String list, Feather icon, Kind<?> kind) {
        Button create = Buttons.filled(Texts.get("directory.new." + list), Feather.PLUS,
                () -> desk.navigator().open(Place.fresh(DirectoryScreen.ROOM, kind.name())));
        return EmptyState.of(icon, Texts.get("directory.empty." + list), Texts.get("directory.empty." + list
                + ".purpose"), create);
    }

    /// What stands beside a list that has something to choose.
    Node chooseOne(String list) {
        Feather icon = switch (list) {
            case DirectoryScreen.INSTITUTIONS -> Feather.HOME;
            case DirectoryScreen.BARRIERS -> Feather.ALERT_TRIANGLE;
            default -> Feather.FOLDER;
        };
        Node words = EmptyState.of(icon, Texts.get("directory.choose." + list),
                Texts.get("directory.choose.purpose"));
        words.visibleProperty().bind(Bindings.isNotEmpty(itemsOf(list)));
        return words;
    }

    private ObservableList<?> itemsOf(String list) {
        return switch (list) {
            case DirectoryScreen.INSTITUTIONS -> institutions;
            case DirectoryScreen.BARRIERS -> barriers.items();
            default -> projects;
        };
    }

    private void open(Kind<?> kind, UUID id) {
        if (!id.equals(marked)) {
            desk.navigator().open(Place.record(kind.name(), id));
        }
    }

    private <T> void follow(Subscriptions bag, Kind<?> kind, Supplier<List<T>> read, Consumer<List<T>> show) {
        Runnable again = () -> desk.tasks().run(Texts.get("directory.busy.read"), progress -> read.get(), show);
        desk.follow(bag, List.of(kind.name()), changes -> again.run());
        again.run();
    }

    private <T> void fill(ObservableList<T> items, List<T> all, ListPane<T> pane, String counted,
            Function<T, UUID> id) {
        items.setAll(all);
        pane.head(Texts.count(counted, all.size()));
        pane.mark(all.stream().filter(one -> id.apply(one).equals(marked)).findFirst().orElse(null));
    }

    private void peopleRead() {
        boolean few = people.unrecorded().get();
        int count = people.items().size();
        if (few) {
            peoplePane.head(Texts.count("directory.unrecorded", count), Buttons.link(
                    Texts.get("directory.unrecorded.all"), () -> people.unrecorded().set(false)));
        } else {
            peoplePane.head(Texts.count("person", count));
        }
        people.find(marked).ifPresentOrElse(peoplePane::mark, () -> peoplePane.mark(null));
    }

    Pane pane(String list) {
        shown = list;
        return panes.get(list);
    }

    void unrecorded(boolean only) {
        if (only) {
            people.unrecorded().set(true);
        }
    }

    /// Marks the record on show; none for null.
    void mark(UUID id) {
        marked = id;
        people.find(id).ifPresentOrElse(peoplePane::mark, () -> peoplePane.mark(null));
        institutionPane.mark(institutions.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null));
        projectPane.mark(projects.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null));
    }

    void focus() {
        panes.get(shown).focusList();
    }
}

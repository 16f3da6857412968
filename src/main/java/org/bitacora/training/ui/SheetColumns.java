package org.bitacora.training.ui;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bitacora.base.TextForm;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Institution;
import org.bitacora.fx.grid.CellFace;
import org.bitacora.fx.grid.CellKind;
import org.bitacora.fx.grid.GridColumn;
import org.bitacora.fx.grid.Suggesting;
import org.bitacora.fx.grid.Suggestion;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.AttendanceRow;
import org.bitacora.training.model.SheetColumn;
import org.kordamp.ikonli.feather.Feather;

/// The columns of the attendance grid in the measures of `looks/asistencia.png`.
final class SheetColumns {

    private final AttendanceViewModel model;
    private final DirectoryService directory;
    private final Supplier<SheetFaces> faces;

    SheetColumns(AttendanceViewModel model, DirectoryService directory, Supplier<SheetFaces> faces) {
        this.model = model;
        this.directory = directory;
        this.faces = faces;
    }

    /// The columns on show.
    static List<SheetColumn> shown(boolean unfolded) {
        return Arrays.stream(SheetColumn.values()).filter(column -> unfolded || !column.folded()).toList();
    }

    List<GridColumn<AttendanceRow>> of(List<SheetColumn> columns) {
        return columns.stream().map(this::column).toList();
    }

    private GridColumn<AttendanceRow> column(SheetColumn column) {
        return switch (column) {
            case DOCUMENT -> plain(column, 152, CellKind.text(people("training.people.newDocument"))).frozen().optional();
            case NAME -> plain(column, 250, CellKind.text(people("training.people.new"))).frozen().grows();
            case GENDER -> choice(column, 100);
            case GROUP -> choice(column, 112);
            case OCCUPATION -> plain(column, 212, CellKind.text(occupations())).secondInk();
            case ARRIVAL -> plain(column, 112, CellKind.time()).optional();
            case CONSENT -> plain(column, 76, CellKind.yesNo()).optional();
            case CODE -> plain(column, 72, CellKind.readOnly()).secondInk();
            case INSTITUTION -> plain(column, 200, CellKind.text(institutions())).optional().secondInk();
            case SENSITIVE_CONSENT -> plain(column, 120, CellKind.yesNo()).optional();
            default -> choice(column, 168).optional();
        };
    }

    private GridColumn<AttendanceRow> choice(SheetColumn column, double width) {
        return GridColumn.of(column.id(), title(column), width, SheetChoices.kind(column), face(column));
    }

    private GridColumn<AttendanceRow> plain(SheetColumn column, double width, CellKind kind) {
        return GridColumn.of(column.id(), title(column), width, kind, face(column))
                .hint(Texts.get("training.hint." + column.id()));
    }

    private static String title(SheetColumn column) {
        return Texts.get("training.column." + column.id());
    }

    private Function<AttendanceRow, CellFace> face(SheetColumn column) {
        return row -> faces.get().of(row, column);
    }

    private Suggesting people(String asNew) {
        return new Suggesting(Texts.get("training.people.question"), model::proposals,
                typed -> Texts.get(asNew, typed), Feather.USER);
    }

    private Suggesting occupations() {
        return Suggesting.of(Texts.get("training.occupation.question"), SheetColumns::occupation).stayingInRow();
    }

    private static List<Suggestion> occupation(String typed) {
        return DirectoryCatalogues.OCCUPATIONS.offered().stream().filter(entry -> begins(entry, TextForm.folded(typed)))
                .map(entry -> Suggestion.likely(entry.code(), entry.label(), "",
                        DirectoryCatalogues.PROFILE_GROUPS.shortLabel(entry.more("group")))).toList();
    }

    /// Every typed word begins a word of the label, or an alias begins so.
    private static boolean begins(CatalogueEntry entry, String typed) {
        String label = " " + TextForm.folded(entry.label());
        return Arrays.stream(typed.split(" ")).allMatch(word -> label.contains(" " + word))
                || entry.aliases().stream().anyMatch(alias -> alias.startsWith(typed));
    }

    private Suggesting institutions() {
        return Suggesting.of(Texts.get("training.institution.question"), typed -> directory.institutions()
                .search(typed).stream().map(SheetColumns::institution).toList()).stayingInRow();
    }

    private static Suggestion institution(Institution institution) {
        UUID id = institution.id();
        return Suggestion.likely(id.toString(), institution.name(), "",
                DirectoryCatalogues.INSTITUTION_TYPES.find(institution.type()).map(type -> DirectoryCatalogues
                        .INSTITUTION_TYPES.shortLabel(type.code())).orElse(""));
    }
}

package org.bitacora.fx.grid;

import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.fx.grid.GridModel.Address;
import org.bitacora.i18n.Texts;

/// Words the message line: the trouble of this cell first, then the nearest elsewhere, then how to answer here.
final class GridMessages<R> {

    private final GridModel<R> model;

    GridMessages(GridModel<R> model) {
        this.model = model;
    }

    GridMessage of(List<Address> invalid) {
        GridSelection at = model.selection();
        if (model.columns().isEmpty()) {
            return GridMessage.NONE;
        }
        if (model.currentFace().isInvalid()) {
            return problem(new Address(at.row(), at.column()), false);
        }
        return invalid.isEmpty() ? GridMessage.hint(hint()) : problem(invalid.getFirst(), true);
    }

    GridMessage unknownKey() {
        return GridMessage.hint(hint() == null ? null : Texts.get("grid.message.unknownKey", hint()));
    }

    private GridMessage problem(Address at, boolean elsewhere) {
        String name = CellVoice.name(model.columns().get(at.column()));
        return new GridMessage(true, Texts.get("grid.message.problem", model.rows().number(at.row()), name,
                model.face(at.row(), at.column()).problem()), elsewhere);
    }

    private String hint() {
        GridColumn<R> column = model.currentColumn();
        return column.hint() == null && column.kind() instanceof CellKind.Choice(List<CellOption> options)
                ? legend(options) : column.hint();
    }

    /// "H hombre · M mujer"; letters that speak for themselves are only listed.
    private static String legend(List<CellOption> options) {
        return options.stream()
                .map(o -> o.cap().equalsIgnoreCase(o.label()) ? o.cap() : o.cap() + " " + o.label())
                .collect(Collectors.joining(" · "));
    }
}

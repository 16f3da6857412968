package org.bitacora.fx.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridGeometryTest {

    private final List<GridColumn<String>> columns = List.of(column("document", 152).frozen(),
            column("name", 300).frozen().grows(), column("sex", 100), column("group", 112));

    @Test
    void whatIsLeftOverGoesToTheGrowingColumn() {
        GridGeometry geometry = GridGeometry.of(columns, 1000, 1);
        assertThat(geometry.width(1)).isEqualTo(300 + 1000 - 704);
        assertThat(geometry.maxScroll()).isZero();
    }

    @Test
    void everythingGrowsWithTheText() {
        GridGeometry geometry = GridGeometry.of(columns, 500, 1.5);
        assertThat(geometry.rowHeight()).isEqualTo(48);
        assertThat(geometry.width(0)).isEqualTo(228);
        assertThat(geometry.maxScroll()).isEqualTo(704 * 1.5 - 500);
    }

    @Test
    void frozenColumnsStayUnderThePointerWhileTheRestScrolls() {
        GridGeometry geometry = GridGeometry.of(columns, 600, 1);
        assertThat(geometry.columnAt(20, 104)).isEqualTo(-1);
        assertThat(geometry.columnAt(60, 104)).isZero();
        assertThat(geometry.columnAt(500, 104)).isEqualTo(3);
        assertThat(geometry.columnAt(500, 0)).isEqualTo(2);
    }

    @Test
    void aColumnComesWhollyIntoSightAndNotFurther() {
        GridGeometry geometry = GridGeometry.of(columns, 620, 1);
        assertThat(geometry.scrollShowing(3, 0)).isEqualTo(84);
        assertThat(geometry.scrollShowing(2, 84)).isZero();
        assertThat(geometry.scrollShowing(0, 84)).isEqualTo(84);
    }

    private static GridColumn<String> column(String id, double width) {
        return GridColumn.of(id, id, width, CellKind.text(), CellFace::of);
    }
}

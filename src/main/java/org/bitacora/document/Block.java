package org.bitacora.document;

import java.util.List;
import org.bitacora.i18n.Texts;

/// One thing on a paper, from top to bottom.
public sealed interface Block {

    /// `level` is 1, 2 or 3.
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("no heading has level " + level);
            }
            text = PaperText.oneLine(text);
        }
    }

    record Paragraph(Line line) implements Block {
    }

    /// A numbered list; the first item bears the number `first`.
    record Numbered(int first, List<Line> items) implements Block {
        public Numbered {
            if (first < 0) {
                throw new IllegalArgumentException("no list begins at " + first);
            }
            items = List.copyOf(items);
        }
    }

    record Bullets(List<Line> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Its headings are repeated on every page; a row with fewer texts than columns is filled up with empty cells.
    ///
    /// @param rowHeight in millimetres, the least that a row has so that a hand can write in it; 0 for no more than its
    ///         text needs
    record Table(List<TableColumn> columns, List<List<String>> rows, int rowHeight) implements Block {
        public Table(List<TableColumn> columns, List<List<String>> rows) {
            this(columns, rows, 0);
        }

        public Table {
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table without columns");
            }
            columns = List.copyOf(columns);
            rows = TableColumn.filled(columns.size(), rows);
        }
    }

    /// Label and value side by side: *Fecha*, *Hora*, *Lugar*.
    record KeyValues(List<KeyValue> entries) implements Block {
        public KeyValues {
            entries = List.copyOf(entries);
        }
    }

    /// Who signs, with room to do it.
    record Signatures(List<Signatory> signatories) implements Block {
        /// Room to sign, in millimetres.
        private static final int ROOM = 15;

        public Signatures {
            signatories = List.copyOf(signatories);
        }

        /// Nombre | Entidad | Cargo | Firma.
        public Table asTable() {
            return new Table(List.of(TableColumn.of(Texts.get("document.signature.name"), 28),
                    TableColumn.of(Texts.get("document.signature.organisation"), 24),
                    TableColumn.of(Texts.get("document.signature.position"), 22),
                    TableColumn.of(Texts.get("document.signature.signature"), 26)),
                    signatories.stream().map(one -> List.of(one.name(), one.organisation(), one.position())).toList(),
                    ROOM);
        }
    }

    /// What follows begins on a page of its own.
    record PageBreak() implements Block {
    }

    /// A statement in a box that nobody shall overlook: "SIN QUÓRUM".
    record Notice(String text) implements Block {
        public Notice {
            text = PaperText.clean(text).strip();
        }
    }
}

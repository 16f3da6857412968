package org.bitacora.report.model.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.report.workbook.QuarterlyWorkbook;
import org.bitacora.sheet.Block;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.SmallTable;
import org.bitacora.sheet.TableSheet;
import org.bitacora.sheet.Withheld;
import org.bitacora.sheet.Workbook;

/// The numbers that a workbook shows, as its reader finds them: by sheet, line and column. A hidden one is null.
final class Published {

    private static final Pattern PEOPLE = Pattern.compile("(?:Acumulado|\\S+ trimestre) de \\d+\\. (\\d+) personas?.*");
    private static final Pattern REPLICATED = Pattern.compile("Réplica .*, aparte: (?:(\\d+) personas?|.*) en .*");

    /// By "quarter" or "year", the label of the line and the title of the column.
    final Map<String, Long> numbers = new LinkedHashMap<>();
    final List<String> texts = new ArrayList<>();

    static Published of(QuarterlyReport report, Hiding hiding) {
        return new Published(report, hiding);
    }

    private Published(QuarterlyReport report, Hiding hiding) {
        Workbook book = QuarterlyWorkbook.of(report, () -> {
            throw new AssertionError("names are for the team");
        }, hiding);
        for (Sheet sheet : book.sheets()) {
            switch (sheet) {
                case LayoutSheet page -> page(page);
                case TableSheet<?> list -> list(list, report);
            }
        }
    }

    private void page(LayoutSheet page) {
        List<SmallTable<?>> tables = page.blocks().stream().filter(Block.Table.class::isInstance)
                .<SmallTable<?>>map(block -> ((Block.Table<?>) block).table()).toList();
        page.blocks().forEach(block -> {
            if (block instanceof Block.Text text) {
                texts.add(text.text());
                sentence(text.text());
            }
        });
        switch (page.name()) {
            case "Resumen" -> {
                figures(page);
                table("lines", tables.getFirst());
                table("quarter", tables.get(1));
                table("new", tables.get(2));
                table("year", tables.get(3));
                for (SmallTable<?> rest : tables.subList(4, tables.size())) {
                    table(rest.columns().getFirst().title(), rest);
                }
            }
            case "Por municipio" -> table("place", tables.getFirst());
            default -> {
            }
        }
    }

    private void figures(LayoutSheet page) {
        page.blocks().forEach(block -> {
            if (block instanceof Block.Figure figure) {
                String[] caption = figure.caption().split("\n");
                put("figure|" + caption[0], figure.value());
                String year = caption[1].replace(" en el acumulado", "");
                numbers.put("caption|" + caption[0], year.equals("oculto") ? null : Long.valueOf(year));
            }
        });
    }

    private void sentence(String text) {
        Matcher people = PEOPLE.matcher(text);
        if (people.matches()) {
            numbers.put("sentence|" + (text.startsWith("Acumulado") ? "year" : "quarter"),
                    Long.valueOf(people.group(1)));
        }
        Matcher replicated = REPLICATED.matcher(text);
        if (replicated.matches()) {
            numbers.put("replicated", replicated.group(1) == null ? null : Long.valueOf(replicated.group(1)));
        }
    }

    private <R> void table(String name, SmallTable<R> table) {
        Stream.concat(table.rows().stream(), table.total().stream()).forEach(row -> {
            String label = String.valueOf(table.columns().getFirst().value().apply(row));
            for (Column<R> column : table.columns().subList(1, table.columns().size())) {
                put(name + "|" + label + "|" + column.title(), column.value().apply(row));
            }
        });
    }

    /// Rows of sessions and of evaluated trainings, by their place among the facts, which is their order in the sheet.
    private <R> void list(TableSheet<R> list, QuarterlyReport report) {
        List<UUID> ids = list.name().equals("Capacitaciones")
                ? report.facts().sessions().stream().map(TrainingFact::session).toList()
                : report.inYear().evaluation().outcomes().stream().map(Outcome::training).toList();
        List<R> rows = new ArrayList<>();
        list.rows().each(rows::add);
        for (int i = 0; i < rows.size(); i++) {
            for (Column<R> column : list.columns()) {
                if (column.format().isNumber()) {
                    put(list.name() + "|" + ids.get(i) + "|" + column.title(), column.value().apply(rows.get(i)));
                }
            }
        }
    }

    private void put(String key, Object value) {
        switch (value) {
            case Withheld hidden -> numbers.put(key, null);
            case Ratio share -> numbers.put(key, -1L);
            case Number number -> numbers.put(key, number.longValue());
            case null, default -> {
            }
        }
    }

    boolean hasPlaces() {
        return numbers.keySet().stream().anyMatch(key -> key.startsWith("place|"));
    }

    /// Whether a number is shown; nobody needs to show what is not there.
    boolean shows(String key) {
        return numbers.get(key) != null;
    }

}

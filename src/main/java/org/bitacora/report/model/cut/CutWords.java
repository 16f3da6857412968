package org.bitacora.report.model.cut;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.i18n.Texts;

/// The sentences about a delivered report and what became of it, one for window, workbook and command line.
public final class CutWords {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy, H:mm",
            Texts.LOCALE);

    private CutWords() {
    }

    /// "Personas únicas: entregado 498, hoy 504." or that nothing moved.
    public static String headline(CutComparison comparison) {
        int moved = comparison.moved().size();
        if (moved == 0) {
            return Texts.get("cut.same");
        }
        return comparison.people().filter(one -> one.difference() != 0).map(CutWords::line)
                .orElseGet(() -> Texts.count("cut.moved", moved));
    }

    /// What must be known before today's numbers are set against those delivered.
    public static List<String> cautions(CutComparison comparison) {
        List<String> cautions = new ArrayList<>();
        if (!comparison.missing().isEmpty()) {
            cautions.add(Texts.count("cut.missing", comparison.missing().size()));
        }
        if (!comparison.takenBack().isEmpty()) {
            cautions.add(Texts.count("cut.takenBack", comparison.takenBack().size()));
        }
        if (!comparison.doubtful().isEmpty()) {
            FigureDifference first = comparison.doubtful().getFirst();
            cautions.add(Texts.count("cut.doubtful", comparison.doubtful().size(), first.label(),
                    first.numberDelivered().orElse(0L), first.numberThen()));
        }
        if (!comparison.cut().exposure().isNominal()) {
            cautions.add(Texts.get("cut.private"));
        }
        return cautions;
    }

    /// "Personas únicas (Período): entregado 498, hoy 504 (+6)".
    public static String line(FigureDifference one) {
        return one.numberDelivered().map(delivered -> Texts.get("cut.line", one.label(), one.name().partInWords(),
                        delivered, one.numberNow(), signed(one.difference())))
                .orElseGet(() -> Texts.get("cut.line.hidden", one.label(), one.name().partInWords(),
                        one.numberThen(), one.numberNow(), signed(one.difference())));
    }

    /// "+6", "−2", "0".
    public static String signed(long difference) {
        return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
    }

    /// "Entra: Comunidad · Mujer. Asistencia nueva (Yolanda Peña, Portátil 3, 3 de abril de 2026, 9:10)".
    public static String line(ExplainedRow row) {
        String said = Texts.get("cut.row", movement(row.moved()), row.detail(), row.why());
        return row.reasons().isEmpty() ? said : said + " (" + who(row.reasons().getFirst()) + ")";
    }

    /// "Entra", "Sale", "Cambia".
    public static String movement(MovedRow moved) {
        return Texts.get("cut.movement." + moved.movement());
    }

    /// "6 entran, 1 sale".
    public static String rows(FigureDifference one) {
        List<String> said = new ArrayList<>();
        say("cut.rows.in", one.count(MovedRow.Movement.IN), said);
        say("cut.rows.out", one.count(MovedRow.Movement.OUT), said);
        say("cut.rows.changed", one.count(MovedRow.Movement.CHANGED), said);
        String rows = String.join(", ", said);
        return one.numberDelivered().isPresent() ? rows : Texts.get("cut.rows.hidden", rows);
    }

    private static void say(String key, long number, List<String> into) {
        if (number > 0) {
            into.add(Texts.count(key, number));
        }
    }

    /// "entregado 498, hoy 504".
    public static String numbers(FigureDifference one) {
        return one.numberDelivered().map(delivered -> Texts.get("cut.numbers", delivered, one.numberNow()))
                .orElseGet(() -> Texts.get("cut.numbers.hidden", one.numberThen(), one.numberNow()));
    }

    private static String who(Reason reason) {
        String team = reason.team().isEmpty() ? "" : ", " + reason.team();
        return reason.author() + team + ", " + when(reason.made());
    }

    public static String when(LocalDateTime moment) {
        return WHEN.format(moment);
    }
}

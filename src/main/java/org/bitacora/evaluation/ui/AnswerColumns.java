package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bitacora.evaluation.SheetEdits;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.Answers;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;
import org.bitacora.fx.grid.CellFace;
import org.bitacora.fx.grid.CellKind;
import org.bitacora.fx.grid.CellOption;
import org.bitacora.fx.grid.GridColumn;
import org.bitacora.i18n.Texts;

/// One column per item: a key is an answer, space or 0 a blank, and what the item does not offer stays, marked.
final class AnswerColumns {

    /// A mark on two options, or one that nobody can read: kept as such, since it is wrong but not forgotten.
    static final String ILLEGIBLE = "x";
    private static final double KEY = 36;
    private static final double SEVERAL = 64;
    private static final double WORDS = 200;

    private AnswerColumns() {
    }

    /// One per number on the paper. Where two forms ask something else under it, both kinds of answers are taken.
    static List<GridColumn<AnswerSheet>> of(Forms forms) {
        List<Item> b = forms.on(Forms.B);
        List<GridColumn<AnswerSheet>> columns = new ArrayList<>();
        for (int i = 0; i < forms.items().size(); i++) {
            int place = i;
            columns.add(column(i + 1, Stream.of(forms.items().get(i), b.get(i)).distinct().toList(),
                    sheet -> forms.on(sheet.form()).get(place)));
        }
        return columns;
    }

    private static GridColumn<AnswerSheet> column(int number, List<Item> asked, Function<AnswerSheet, Item> of) {
        GridColumn<AnswerSheet> column = GridColumn.<AnswerSheet>of(asked.getFirst().code(), String.valueOf(number),
                asked.stream().mapToDouble(AnswerColumns::width).max().orElse(KEY),
                asked.stream().map(AnswerColumns::kind).reduce(AnswerColumns::either).orElseThrow(),
                sheet -> face(of.apply(sheet), sheet)).hint(hint(number, asked));
        return asked.stream().anyMatch(AnswerColumns::isOpen) ? column : column.centered();
    }

    private static CellKind either(CellKind one, CellKind other) {
        if (one instanceof CellKind.Choice first && other instanceof CellKind.Choice second) {
            return new CellKind.Choice(Stream.concat(first.options().stream(), second.options().stream()).distinct()
                    .toList());
        }
        return CellKind.text();
    }

    private static String hint(int number, List<Item> asked) {
        return asked.size() == 1 ? hint(number, asked.getFirst()) : Texts.get("evaluation.hint.forms",
                hint(number, asked.getFirst()), asked.getLast().text() == null ? "" : asked.getLast().text());
    }

    private static double width(Item item) {
        return switch (String.valueOf(item.type())) {
            case EvaluationCodes.OPEN -> WORDS;
            case EvaluationCodes.MULTIPLE -> SEVERAL;
            default -> KEY;
        };
    }

    private static boolean isOpen(Item item) {
        return EvaluationCodes.OPEN.equals(item.type());
    }

    private static CellKind kind(Item item) {
        return switch (String.valueOf(item.type())) {
            case EvaluationCodes.OPEN, EvaluationCodes.MULTIPLE -> CellKind.text();
            case EvaluationCodes.LIKERT -> choice(scale(item));
            default -> choice(options(item));
        };
    }

    private static CellKind choice(List<CellOption> answers) {
        List<CellOption> all = new ArrayList<>(answers);
        all.add(new CellOption("", Texts.get("evaluation.answer.blank"), "0"));
        if (answers.stream().noneMatch(option -> option.code().equalsIgnoreCase(ILLEGIBLE))) {
            all.add(new CellOption(ILLEGIBLE, Texts.get("evaluation.answer.illegible"), ILLEGIBLE));
        }
        return new CellKind.Choice(all);
    }

    private static List<CellOption> scale(Item item) {
        int most = item.scaleMax() == null ? 5 : Math.clamp(item.scaleMax(), 2, 9);
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).map(CellOption::key).toList();
    }

    /// The letter of an option, or its number: "b" or 2.
    private static List<CellOption> options(Item item) {
        List<String> codes = List.copyOf(Answers.optionCodes(item)).stream().sorted().toList();
        boolean letters = codes.stream().noneMatch(code -> code.chars().anyMatch(Character::isDigit));
        return IntStream.range(0, codes.size()).mapToObj(i -> new CellOption(codes.get(i), upper(codes.get(i)),
                codes.get(i) + (letters && codes.size() < 10 ? String.valueOf(i + 1) : ""))).toList();
    }

    private static CellFace face(Item item, AnswerSheet sheet) {
        String answer = SheetEdits.answer(sheet, item);
        if (answer.isEmpty() || isOpen(item)) {
            return CellFace.of(answer);
        }
        CellFace face = CellFace.of(answer).shown(Answers.shown(answer));
        return isOffered(item, answer) ? face
                : face.invalid(Texts.get("evaluation.answer.notOffered", upper(answer), offered(item)));
    }

    private static boolean isOffered(Item item, String answer) {
        return answer.equals(ILLEGIBLE) || Answers.typed(item, String.join(" ", Answers.codes(answer))).isPresent();
    }

    private static String offered(Item item) {
        List<String> codes = EvaluationCodes.LIKERT.equals(item.type())
                ? scale(item).stream().map(CellOption::code).toList() : List.copyOf(Answers.optionCodes(item));
        return codes.stream().sorted().map(AnswerColumns::upper).collect(Collectors.joining(" · "));
    }

    private static String hint(int number, Item item) {
        String question = item.text() == null ? "" : item.text();
        String key = switch (String.valueOf(item.type())) {
            case EvaluationCodes.OPEN -> "evaluation.hint.open";
            case EvaluationCodes.MULTIPLE -> "evaluation.hint.several";
            default -> "evaluation.hint.one";
        };
        return Texts.get(key, number, question, offered(item));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}

package org.bitacora.exchange.ui;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;

/// The differences that wait, one row each with its values side by side, for whoever asks the others by mail.
final class DifferencesSheet {

    private DifferencesSheet() {
    }

    static TableSheet<OpenDifference> of(List<OpenDifference> differences) {
        List<Column<OpenDifference>> columns = new ArrayList<>(List.of(
                Column.text(Texts.get("exchange.differences.kind"), OpenDifference::kind),
                Column.text(Texts.get("exchange.differences.record"), OpenDifference::record),
                Column.text(Texts.get("exchange.differences.field"), OpenDifference::field),
                Column.note(Texts.get("fx.difference.before"), OpenDifference::before)));
        int most = differences.stream().mapToInt(one -> one.options().size()).max().orElse(2);
        for (int n = 1; n <= most; n++) {
            columns.addAll(option(n));
        }
        return TableSheet.of(Texts.get("exchange.differences.export"), columns, List.copyOf(differences)::forEach)
                .freezing(3);
    }

    private static List<Column<OpenDifference>> option(int number) {
        return List.of(Column.note(Texts.get("exchange.differences.option", number),
                        at(number, OpenDifference.Option::words)),
                Column.text(Texts.get("exchange.differences.who", number), at(number, DifferencesSheet::who)),
                Column.dateTime(Texts.get("exchange.differences.when", number),
                        DifferencesSheet.<LocalDateTime>at(number, OpenDifference.Option::when)));
    }

    private static String who(OpenDifference.Option option) {
        return Texts.get("exchange.line.teamAndDay", option.author(), option.team());
    }

    private static <V> Function<OpenDifference, V> at(int number, Function<OpenDifference.Option, V> value) {
        return difference -> number > difference.options().size() ? null
                : value.apply(difference.options().get(number - 1));
    }
}

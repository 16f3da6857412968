package org.bitacora.directory.model.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The national rules that come with the program, in the order of the year (`domain.md` §6.1), and how records lie over
/// them. Laws change them, hence they are a file and not code.
public final class ShippedHolidays {

    public static final List<HolidayRule> RULES = read("holiday_rules.csv");

    private ShippedHolidays() {
    }

    /// The rules in force under what records say: changed ones stand where they stood, own ones follow by code.
    public static List<HolidayRule> under(Collection<HolidayRule> said) {
        Map<String, HolidayRule> own = new LinkedHashMap<>();
        said.stream().sorted((a, b) -> a.code().compareTo(b.code())).forEach(rule -> own.put(rule.code(), rule));
        List<HolidayRule> rules = new ArrayList<>();
        for (HolidayRule shipped : RULES) {
            HolidayRule over = own.remove(shipped.code());
            rules.add(over == null ? shipped : shipped.under(over));
        }
        own.values().forEach(rule -> rules.add(rule.named()));
        return List.copyOf(rules);
    }

    public static boolean isShipped(HolidayRule rule) {
        return RULES.stream().anyMatch(shipped -> shipped.code().equals(rule.code()));
    }

    private static List<HolidayRule> read(String file) {
        try (InputStream in = ShippedHolidays.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> rule(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidayRule rule(String[] cells) {
        return new HolidayRule(HolidayRule.idOf(cells[0]), cells[0], cells[1], cells[2], number(cells[3]),
                number(cells[4]), number(cells[5]), date(cells[6]), date(cells[7]), null);
    }

    private static Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}

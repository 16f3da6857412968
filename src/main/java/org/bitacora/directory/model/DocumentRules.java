package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bitacora.base.Finding;
import org.bitacora.base.TextForm;

/// What is known of identity documents (`domain.md` §2): forms, limits and doubts. A document is never required, and a
/// doubt is said but kept; only what no authority could have issued is an error.
public final class DocumentRules {

    private static final String NUMBER = "number";
    private static final Set<String> GROUPED = Set.of(DocumentCodes.CC, DocumentCodes.TI, DocumentCodes.CE,
            DocumentCodes.PT, DocumentCodes.NI);
    private static final int MASK_SHOWS = 4;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[.\\s\\u00a0\\u2010-\\u2015-]+");

    private DocumentRules() {
    }

    /// Upper case without dots, blanks and hyphens; leading zeros stay. `null` for an empty text.
    public static String normalised(String number) {
        return number == null ? null
                : TextForm.clean(BETWEEN_DIGITS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT));
    }

    /// What two records of the same document share; `null` when there is no number to compare.
    public static String key(String type, String number) {
        String plain = normalised(number);
        return type == null || plain == null ? null : type + " " + plain;
    }

    /// "CC 1.090.447.218", "PPT 5.812.347", "Pasaporte AB123456".
    public static String shown(String type, String number) {
        return written(type, grouped(type, normalised(number)));
    }

    /// "CC ••••7218": enough to recognise, too little to copy.
    public static String masked(String type, String number) {
        String plain = normalised(number);
        if (plain == null) {
            return written(type, null);
        }
        int visible = Math.min(MASK_SHOWS, plain.length() / 2);
        return written(type, "••••" + plain.substring(plain.length() - visible));
    }

    private static String written(String type, String number) {
        String label = DirectoryCatalogues.DOCUMENT_TYPES.shortLabel(type);
        return number == null ? label : label.isEmpty() ? number : label + " " + number;
    }

    private static String grouped(String type, String number) {
        if (type == null || number == null || !GROUPED.contains(type) || !isDigits(number)) {
            return number;
        }
        StringBuilder out = new StringBuilder(number);
        for (int at = out.length() - 3; at > 0; at -= 3) {
            out.insert(at, '.');
        }
        return out.toString();
    }

    /// @param age completed years on the day of the event, `null` if not known
    public static List<Finding> check(String type, String number, Integer age) {
        List<Finding> findings = new ArrayList<>();
        String plain = normalised(number);
        if (type == null) {
            if (plain != null) {
                findings.add(Finding.warning("type", "document.problem.noType"));
            }
            return findings;
        }
        if (plain == null) {
            checkAbsence(type, findings);
        } else {
            DirectoryCatalogues.DOCUMENT_TYPES.find(type).ifPresent(entry -> checkForm(entry, plain, findings));
            checkUsualForm(type, plain, findings);
        }
        checkAge(type, age, findings);
        return findings;
    }

    private static void checkAbsence(String type, List<Finding> findings) {
        boolean optional = DirectoryCatalogues.DOCUMENT_TYPES.find(type)
                .filter(entry -> entry.more("min").equals("0")).isPresent();
        if (!optional) {
            findings.add(Finding.warning(NUMBER, "document.problem.noNumber", name(type)));
        }
    }

    private static void checkForm(CatalogueEntry entry, String number, List<Finding> findings) {
        boolean digits = entry.more("characters").equals("DIGITS");
        if (digits && !isDigits(number)) {
            findings.add(Finding.error(NUMBER, "document.problem.digitsOnly", entry.shortLabel(), number));
        } else if (!number.matches("[0-9A-Z]+")) {
            findings.add(Finding.error(NUMBER, "document.problem.lettersAndDigits", entry.shortLabel(), number));
        }
        int min = limit(entry, "min", 0);
        int max = limit(entry, "max", Integer.MAX_VALUE);
        if (number.length() < min) {
            findings.add(Finding.error(NUMBER, "document.problem.tooShort", entry.shortLabel(), min));
        } else if (number.length() > max) {
            findings.add(Finding.error(NUMBER, "document.problem.tooLong", entry.shortLabel(), max));
        }
    }

    private static int limit(CatalogueEntry entry, String column, int otherwise) {
        String text = entry.more(column);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /// The usual lengths are common knowledge, not law: hence a warning.
    private static void checkUsualForm(String type, String number, List<Finding> findings) {
        int length = number.length();
        boolean usual = switch (type) {
            case DocumentCodes.CC -> length >= 3 && length <= 8 || length == 10 && number.startsWith("1");
            case DocumentCodes.TI, DocumentCodes.RC -> length == 10 || length == 11;
            case DocumentCodes.CE -> length <= 6;
            case DocumentCodes.PT -> length <= 8;
            case DocumentCodes.PE -> length == 15;
            default -> true;
        };
        if (!usual && !Finding.anyBlocks(findings)) {
            findings.add(Finding.warning(NUMBER, "document.problem.unusual", name(type), usualForm(type)));
        }
        if (type.equals(DocumentCodes.NI)) {
            findings.add(Finding.warning("type", "document.problem.nitIsForOrganisations"));
        }
    }

    private static String usualForm(String type) {
        return switch (type) {
            case DocumentCodes.CC -> "3-8, 10";
            case DocumentCodes.TI, DocumentCodes.RC -> "10-11";
            case DocumentCodes.CE -> "6";
            case DocumentCodes.PT -> "7-8";
            default -> "15";
        };
    }

    private static void checkAge(String type, Integer age, List<Finding> findings) {
        if (age == null) {
            return;
        }
        if (type.equals(DocumentCodes.TI) && (age < 7 || age > 17)) {
            findings.add(Finding.warning("type", "document.problem.ageOfCard", age));
        } else if (type.equals(DocumentCodes.RC) && age >= 7) {
            findings.add(Finding.warning("type", "document.problem.ageOfBirthRecord", age));
        }
    }

    private static String name(String type) {
        return DirectoryCatalogues.DOCUMENT_TYPES.shortLabel(type);
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

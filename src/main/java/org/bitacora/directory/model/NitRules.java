package org.bitacora.directory.model;

import java.util.List;
import java.util.OptionalInt;
import org.bitacora.base.Finding;

/// The tax number of an organisation and its check digit. Never a unique key: an ESE shares it with its sedes.
public final class NitRules {

    /// From the rightmost digit on (`domain.md` §2); reproduces the published numbers of two public entities.
    private static final int[] WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};

    private NitRules() {
    }

    /// A number and, when it was given, its check digit.
    public record Nit(String number, Integer checkDigit) {
    }

    /// Empty unless the text is one to fifteen digits.
    public static OptionalInt checkDigit(String number) {
        if (number == null || !DocumentRules.isDigits(number) || number.length() > WEIGHTS.length) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += WEIGHTS[i] * (number.charAt(number.length() - 1 - i) - '0');
        }
        int rest = sum % 11;
        return OptionalInt.of(rest < 2 ? rest : 11 - rest);
    }

    /// "807.008.824-6" and "8070088246" give 807008824 and 6. Ten digits are read so only if the last one fits and the
    /// first is that of an organisation, since the NIT of a natural person is her ten-digit cédula.
    public static Nit read(String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("[\\u2010-\\u2015]", "-");
        int hyphen = text.lastIndexOf('-');
        if (hyphen > 0 && text.substring(hyphen + 1).strip().matches("[0-9]")) {
            return new Nit(DocumentRules.normalised(text.substring(0, hyphen)),
                    Integer.valueOf(text.substring(hyphen + 1).strip()));
        }
        String plain = DocumentRules.normalised(text);
        if (plain != null && plain.matches("[89][0-9]{9}")) {
            String number = plain.substring(0, 9);
            int last = plain.charAt(9) - '0';
            if (checkDigit(number).orElse(-1) == last) {
                return new Nit(number, last);
            }
        }
        return new Nit(plain, null);
    }

    /// "807.008.824-6".
    public static String shown(String number, Integer checkDigit) {
        String plain = DocumentRules.shown(DocumentCodes.NI, number);
        String digits = plain.substring(plain.indexOf(' ') + 1);
        return number == null ? "" : checkDigit == null ? digits : digits + "-" + checkDigit;
    }

    public static List<Finding> check(String number, Integer checkDigit) {
        if (number == null) {
            return checkDigit == null ? List.of()
                    : List.of(Finding.warning("nit", "institution.problem.digitWithoutNit"));
        }
        OptionalInt expected = checkDigit(number);
        if (expected.isEmpty()) {
            return List.of(Finding.error("nit", "institution.problem.nitDigits"));
        }
        if (checkDigit == null) {
            return List.of(Finding.hint("nitCheckDigit", "institution.problem.nitDigitMissing", expected.getAsInt()));
        }
        return checkDigit == expected.getAsInt() ? List.of() : List.of(Finding.warning("nitCheckDigit",
                "institution.problem.nitDigitWrong", String.valueOf(checkDigit), expected.getAsInt()));
    }
}

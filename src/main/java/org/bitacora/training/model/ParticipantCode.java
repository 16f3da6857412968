package org.bitacora.training.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.base.Ids;

/// The four characters on a participant's badge, shown as "7K8-N": three that name her and one that checks them, so
/// that a wrong or swapped character is noticed and never silently pairs the sheets of two people (requirements §2).
///
/// @param value the four characters without hyphen, as they are stored
public record ParticipantCode(String value) {

    /// One character of each family that handwriting confuses. Their number is prime, which makes the check below
    /// detect every single error and every swap.
    public static final String ALPHABET = "0123456789ACDEFGHJKMNPQRTVWXY";
    private static final String MISREAD = "OILBSZU";
    private static final String MEANT = "011852V";
    /// All different modulo 29, the last for the check character; the weighted sum of a code is a multiple of 29.
    private static final int[] WEIGHTS = {7, 5, 3, 1};
    private static final int BASE = ALPHABET.length();
    private static final int POSSIBLE = BASE * BASE * BASE;

    /// @throws IllegalArgumentException if the characters do not check
    public ParticipantCode {
        if (!checks(value)) {
            throw new IllegalArgumentException("not a participant code");
        }
    }

    /// The code of a person in a training: the same on every laptop unless another one was taken first, then the next
    /// that is free in an order of her own.
    public static ParticipantCode of(UUID training, UUID person, Predicate<ParticipantCode> taken) {
        for (int attempt = 0; attempt < POSSIBLE; attempt++) {
            ParticipantCode code = numbered(draw(training, person, attempt));
            if (!taken.test(code)) {
                return code;
            }
        }
        throw new IllegalStateException("no participant code left");
    }

    private static int draw(UUID training, UUID person, int attempt) {
        UUID mixed = Ids.natural("participantCode", training, person, attempt);
        return (int) Math.floorMod(mixed.getMostSignificantBits() ^ mixed.getLeastSignificantBits(), (long) POSSIBLE);
    }

    /// The code with this number, from 0 to 24,388.
    static ParticipantCode numbered(int number) {
        String three = "" + ALPHABET.charAt(number / (BASE * BASE)) + ALPHABET.charAt(number / BASE % BASE)
                + ALPHABET.charAt(number % BASE);
        return new ParticipantCode(three + ALPHABET.charAt(Math.floorMod(-sum(three), BASE)));
    }

    private static int sum(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(characters.charAt(i));
        }
        return sum;
    }

    static boolean checks(String plain) {
        return plain.length() == WEIGHTS.length && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && sum(plain) % BASE == 0;
    }

    /// The code that was meant, in any case, with or without hyphen, with O for 0 or I for 1; empty if it does not
    /// check.
    public static Optional<ParticipantCode> read(String typed) {
        String plain = plain(typed);
        return checks(plain) ? Optional.of(new ParticipantCode(plain)) : Optional.empty();
    }

    /// What two writings of one code share, even of one that does not check: "7k8-n" and "7K8 N" are both "7K8N".
    public static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            int misread = MISREAD.indexOf(c);
            if (Character.isLetterOrDigit(c)) {
                plain.append(misread < 0 ? c : MEANT.charAt(misread));
            }
        }
        return plain.toString();
    }

    /// Those of the given codes that one slip of the pen turns into what was typed, in their order: a character wrong,
    /// missing or too many, or two neighbours swapped.
    public static List<String> oneSlipAway(String typed, Collection<String> codes) {
        String plain = plain(typed);
        return codes.stream().filter(code -> isOneSlip(plain, plain(code))).sorted().distinct().toList();
    }

    static boolean isOneSlip(String a, String b) {
        return switch (a.length() - b.length()) {
            case 0 -> isWrongOrSwapped(a, b);
            case 1 -> isOneMore(a, b);
            case -1 -> isOneMore(b, a);
            default -> false;
        };
    }

    private static boolean isWrongOrSwapped(String a, String b) {
        int first = mismatch(a, b, 0);
        if (first == a.length()) {
            return false;
        }
        int second = mismatch(a, b, first + 1);
        if (second == a.length()) {
            return true;
        }
        boolean swapped = second == first + 1 && a.charAt(first) == b.charAt(second)
                && a.charAt(second) == b.charAt(first);
        return swapped && mismatch(a, b, second + 1) == a.length();
    }

    private static int mismatch(String a, String b, int from) {
        int at = Math.min(from, a.length());
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean isOneMore(String longer, String shorter) {
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return longer.substring(at + 1).equals(shorter.substring(at));
    }

    /// "7K8-N", as it stands on the badge.
    public String shown() {
        return value.substring(0, 3) + "-" + value.charAt(3);
    }

    /// A stored code as people see it; one of another make is shown as it is.
    public static String shown(String stored) {
        return stored == null ? "" : read(stored).map(ParticipantCode::shown).orElse(stored);
    }
}

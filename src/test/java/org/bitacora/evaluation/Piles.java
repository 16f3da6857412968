package org.bitacora.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.training.model.ParticipantCode;

/// The two piles of answer sheets of "The day": 35 entries and 33 exits, of which 32 pair, and the questionnaire they
/// answer.
public final class Piles {

    public static final int ENTRIES = 35;
    /// Of 32 pairs, how many answer each item right at the entry and at the exit.
    static final int[] RIGHT_PRE = {17, 17, 12, 18, 17, 19, 16, 11, 17, 18, 14, 17};
    static final int[] RIGHT_POST = {24, 24, 29, 25, 25, 23, 27, 13, 27, 24, 17, 24};
    private static final String[][] ITEMS = {
        {"Qué es la identidad de género", "Enfoque de género"},
        {"Lenguaje incluyente en la consulta", "Enfoque de género"},
        {"Diferencia entre sexo y género", "Enfoque de género"},
        {"Reconocer un trato xenófobo", "Prevención de la xenofobia"},
        {"Qué hacer ante un comentario xenófobo en la sala", "Prevención de la xenofobia"},
        {"Ajustes razonables para personas con discapacidad", "Enfoque diferencial"},
        {"Derecho a la atención inicial de urgencias", "Derechos y rutas de atención"},
        {"Ruta de atención para gestantes migrantes sin afiliación", "Derechos y rutas de atención"},
        {"Documentos válidos para la afiliación", "Derechos y rutas de atención"},
        {"Interseccionalidad", "Enfoque diferencial"},
        {"Permiso por Protección Temporal y urgencias", "Trato digno e inclusión"},
        {"Confidencialidad en ventanilla", "Trato digno e inclusión"},
    };

    private Piles() {
    }

    public static List<ItemDraft> drafts() {
        return Stream.of(ITEMS).map(item -> new ItemDraft(item[0], EvaluationCodes.SINGLE, item[1],
                Map.of("a", "Primera", "b", "Segunda", "c", "Tercera", "d", "Cuarta"), Set.of("b"), null)).toList();
    }

    /// Types both piles.
    public static void type(EvaluationService service, UUID training, List<String> codes) {
        service.enterSheets(training, EvaluationCodes.ENTRY, entries(codes));
        service.enterSheets(training, EvaluationCodes.EXIT, exits(codes));
    }

    public static List<SheetEntry> entries(List<String> codes) {
        List<SheetEntry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new SheetEntry(codes.get(i), answers(i - 3, RIGHT_PRE)));
        }
        return entries;
    }

    /// The first three people have an entry sheet only; one exit sheet bears the code of the first with its last
    /// character wrong.
    public static List<SheetEntry> exits(List<String> codes) {
        List<SheetEntry> exits = new ArrayList<>();
        for (int i = 3; i < ENTRIES; i++) {
            exits.add(new SheetEntry(codes.get(i), answers(i - 3, RIGHT_POST)));
        }
        exits.add(new SheetEntry(wrong(codes.getFirst()), answers(5, RIGHT_POST)));
        return exits;
    }

    /// The same code with another check character.
    public static String wrong(String code) {
        int next = (ParticipantCode.ALPHABET.indexOf(code.charAt(3)) + 1) % ParticipantCode.ALPHABET.length();
        return code.substring(0, 3) + ParticipantCode.ALPHABET.charAt(next);
    }

    private static Map<String, String> answers(int pair, int[] right) {
        Map<String, String> answers = new TreeMap<>();
        for (int item = 0; item < right.length; item++) {
            boolean knows = Math.floorMod(pair * 7 + item * 5, 32) < right[item];
            answers.put("q%02d".formatted(item + 1), knows ? "b" : "c");
        }
        return answers;
    }
}

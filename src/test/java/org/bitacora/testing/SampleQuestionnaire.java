package org.bitacora.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.Questionnaire;

/// The twelve questions of the sample strategy, three for each construct of seed 000 (lines 122-127).
final class SampleQuestionnaire {

    static final UUID ID = Ids.natural("sample", "questionnaire");

    private static final String ITEMS = """
            GENDER_EQUALITY|SINGLE|El sexo y el género son…|a=lo mismo|b=cosas distintas|c=palabras de moda|b
            GENDER_EQUALITY|TRUE_FALSE|Una mujer migrante sin documentos puede pedir control prenatal|V
            GENDER_EQUALITY|SINGLE|La violencia de género se remite a…|a=archivo|b=la ruta intersectorial|c=caja|b
            SOCIAL_INCLUSION|SINGLE|Enfoque diferencial quiere decir…|a=atender a todos igual|b=reconocer\
             necesidades distintas|c=dar prioridad por orden de llegada|b
            SOCIAL_INCLUSION|TRUE_FALSE|El Permiso por Protección Temporal sirve para afiliarse a salud|V
            SOCIAL_INCLUSION|MULTIPLE|¿Cuáles son ajustes razonables?|a=intérprete de señas|b=rampa|c=uniforme|a+b
            HUMAN_RIGHTS|SINGLE|La atención de urgencias a migrantes es…|a=obligatoria|b=opcional|c=pagada antes|a
            HUMAN_RIGHTS|SINGLE|Ruta de atención para gestantes migrantes sin afiliación: primero se…|a=espera el\
             documento|b=niega el servicio|c=atiende y se orienta la afiliación|c
            HUMAN_RIGHTS|TRUE_FALSE|Se puede condicionar la atención a mostrar un documento|F
            XENOPHOBIA_PREVENTION|SINGLE|Decir «vienen a quitarnos los cupos» es…|a=un dato|b=un prejuicio|c=una norma|b
            XENOPHOBIA_PREVENTION|TRUE_FALSE|La xenofobia puede darse sin que nadie se lo proponga|V
            XENOPHOBIA_PREVENTION|SINGLE|Ante un comentario xenófobo en la sala, lo primero es…|a=callar|b=hablar en\
             privado y con calma|c=pedir silencio a la persona migrante|b
            """;

    private SampleQuestionnaire() {
    }

    static Questionnaire questionnaire() {
        return new Questionnaire(ID, "Género, inclusión, derechos y xenofobia", "2026-1",
                "Doce preguntas, las mismas al entrar y al salir", true);
    }

    static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (String line : ITEMS.strip().split("\n")) {
            items.add(item(items.size() + 1, List.of(line.strip().split("\\|"))));
        }
        return items;
    }

    private static Item item(int position, List<String> parts) {
        Map<String, String> options = new TreeMap<>();
        for (String option : parts.subList(3, parts.size() - 1)) {
            options.put(option.substring(0, 1), option.substring(2));
        }
        if (parts.get(1).equals(EvaluationCodes.TRUE_FALSE)) {
            options.putAll(Map.of("v", "Verdadero", "f", "Falso"));
        }
        String code = "q%02d".formatted(position);
        Set<String> key = Set.of(parts.getLast().toLowerCase(Locale.ROOT).split("\\+"));
        return new Item(Ids.natural("item", ID, code), ID, code, position, parts.get(2), parts.get(1), parts.get(0),
                options, key, null);
    }
}

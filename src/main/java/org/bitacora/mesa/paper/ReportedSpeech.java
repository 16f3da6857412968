package org.bitacora.mesa.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds, in the prose of an acta, what somebody does in the present tense and what begins with a gerund (domain.md
/// §7.1). It looks only where the verb tells what happened in the meeting: after "se" at the beginning of a sentence,
/// or right after the name or office of who speaks; "la población que presenta barreras" is left alone.
final class ReportedSpeech {

    /// Present and past of the verbs with which actas report.
    private static final Map<String, String> PAST = pairs("""
            presenta presentó|presentan presentaron|propone propuso|proponen propusieron|informa informó
            informan informaron|manifiesta manifestó|manifiestan manifestaron|solicita solicitó|solicitan solicitaron
            explica explicó|explican explicaron|indica indicó|indican indicaron|expone expuso|exponen expusieron
            aprueba aprobó|aprueban aprobaron|pregunta preguntó|preguntan preguntaron|responde respondió
            responden respondieron|aclara aclaró|aclaran aclararon|señala señaló|señalan señalaron|menciona mencionó
            mencionan mencionaron|socializa socializó|socializan socializaron|comenta comentó|comentan comentaron
            agradece agradeció|agradecen agradecieron|sugiere sugirió|sugieren sugirieron|recomienda recomendó
            recomiendan recomendaron|acuerda acordó|acuerdan acordaron|decide decidió|deciden decidieron|inicia inició
            interviene intervino|intervienen intervinieron|concluye concluyó|concluyen concluyeron|expresa expresó
            expresan expresaron|reitera reiteró|reiteran reiteraron|resalta resaltó|resaltan resaltaron
            verifica verificó|somete sometió|saluda saludó|da dio|dan dieron|lee leyó|pide pidió|piden pidieron
            ofrece ofreció|ofrecen ofrecieron|dice dijo|dicen dijeron|revisa revisó|revisan revisaron|cierra cerró
            retoma retomó""");

    private static final String VERB = "(?<verb>" + String.join("|", PAST.keySet()) + ")(?![\\p{L}])";
    private static final Pattern IMPERSONAL =
            Pattern.compile("(?U)(?:^|(?<=[.;:]\\s))[Ss]e (?:le |les |lo |la )?" + VERB);
    /// "La secretaria técnica propone", "El delegado de la Defensoría informa", "La doctora Ruiz explica".
    private static final Pattern OFFICE = Pattern.compile("(?U)(?:^|(?<=[.;:]\\s))(?:El|La|Los|Las) "
            + "(?:doctora?|delegad[oa]s?|secretari[oa]|secretaría técnica|director[a]?|coordinador[a]?|president[ea]|"
            + "representantes?|líder|referente|profesional|jef[ea]|ministerio|personer[oa]|defensor[a]?|mesa)"
            + "(?:(?: (?:de|del|la|el|los|las|y|en|técnic[oa]|general|regional))* \\p{Lu}[\\p{L}.]*"
            + "| técnic[oa])* " + VERB);
    private static final Pattern GERUND = Pattern.compile("(?U)^\\p{L}+(?:ando|iendo|yendo|ándo\\p{L}+|iéndo\\p{L}+)"
            + "(?!\\p{L})");
    private static final List<String> NO_GERUNDS = List.of("cuando", "fernando", "hernando", "armando", "orlando",
            "rolando", "comando", "contrabando", "bando", "wilmando");

    private ReportedSpeech() {
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split("[|\n]")).map(pair -> pair.strip().split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new));
    }

    /// The past of a verb that was found.
    static String past(String verb) {
        return PAST.get(verb);
    }

    /// The verbs of a paragraph that should be in the past.
    ///
    /// @param speakers full or shorter names of who was there
    static List<String> presentTense(String paragraph, List<String> speakers) {
        List<String> verbs = new ArrayList<>();
        for (Pattern pattern : List.of(IMPERSONAL, OFFICE, after(speakers))) {
            Matcher matcher = pattern.matcher(paragraph);
            while (matcher.find()) {
                if (!verbs.contains(matcher.group("verb"))) {
                    verbs.add(matcher.group("verb"));
                }
            }
        }
        return verbs;
    }

    private static Pattern after(List<String> speakers) {
        String names = speakers.stream().filter(name -> !name.isBlank()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?U)(?:" + (names.isEmpty() ? "(?!)" : names) + ")(?:, [^,.;]{1,80},)? " + VERB);
    }

    /// The gerund with which a paragraph begins, "" if it does not.
    static String openingGerund(String paragraph) {
        Matcher matcher = GERUND.matcher(paragraph);
        return matcher.find() && !NO_GERUNDS.contains(matcher.group().toLowerCase(Locale.ROOT))
                ? matcher.group() : "";
    }
}

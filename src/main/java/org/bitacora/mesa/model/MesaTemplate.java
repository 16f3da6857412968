package org.bitacora.mesa.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the guideline of the ministry says of a mesa técnica, word for word (seed 002 §1.1-1.4 and §2.2-2.4):
/// object, scope, functions, and for the national one its twelve delegations, quorum and notice period. A territorial
/// mesa has no quorum and no notice period until the rule of its act is entered.
///
/// @param delegations the seats in the order of the guideline
public record MesaTemplate(String level, String object, String scope, String functions, List<String> delegations) {

    /// Two weeks (seed 002 l.129).
    private static final int NATIONAL_NOTICE_DAYS = 14;

    public MesaTemplate {
        delegations = List.copyOf(delegations);
    }

    public static MesaTemplate national() {
        return read(MesaCodes.NATIONAL, "national_mesa.txt");
    }

    public static MesaTemplate territorial() {
        return read(MesaCodes.TERRITORIAL, "territorial_mesa.txt");
    }

    /// A mesa técnica as the guideline describes it.
    public Mesa mesa(UUID id, UUID project, String name, String territory) {
        boolean national = MesaCodes.NATIONAL.equals(level);
        return new Mesa(id, project, name, level, MesaCodes.TECHNICAL, territory, null, null, null, null, null, null,
                null, object, scope, functions, national ? MesaCodes.HALF_PLUS_ONE : MesaCodes.NO_QUORUM_RULE, null,
                national ? NATIONAL_NOTICE_DAYS : null, null, null, null, null);
    }

    private static MesaTemplate read(String level, String file) {
        Map<String, List<String>> parts = new HashMap<>();
        List<String> part = new ArrayList<>();
        for (String line : text(file).lines().filter(one -> !one.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                part = parts.computeIfAbsent(line, name -> new ArrayList<>());
            } else {
                part.add(line);
            }
        }
        return new MesaTemplate(level, words(parts, "[object]"), words(parts, "[scope]"), words(parts, "[functions]"),
                parts.getOrDefault("[delegations]", List.of()));
    }

    private static String words(Map<String, List<String>> parts, String name) {
        return String.join("\n", parts.get(name));
    }

    private static String text(String file) {
        try (InputStream in = MesaTemplate.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.report.model.exposure.Hiding;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The file that leaves the team, part by part: sheets, shared texts, what charts remember, comments, properties.
class WhatLeavesTheTeamTest {

    @TempDir
    static Path folder;
    private static Coordination coordination;
    private static QuarterlyReport report;

    @BeforeAll
    static void count() {
        coordination = Coordination.withSample(folder);
        report = coordination.reports.quarterly(null, Period.quarter("2026-T2"));
    }

    @AfterAll
    static void close() {
        coordination.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FUNDER", "PUBLIC"})
    void noPartNamesAPerson(Exposure exposure) throws IOException {
        Collection<String> parts = parts(exposure).values();
        for (String word : words()) {
            assertThat(parts).as("somebody's name or document").noneMatch(part -> part.contains(word));
        }
    }

    /// A chart keeps the numbers it was drawn from: none of a gender with a hidden number.
    @ParameterizedTest
    @EnumSource(names = {"FUNDER", "PUBLIC"})
    void chartsRememberNoHiddenNumber(Exposure exposure) throws IOException {
        Hiding hiding = Hiding.of(report, exposure);
        String charts = String.join("", parts(exposure).entrySet().stream()
                .filter(part -> part.getKey().contains("chart")).map(Map.Entry::getValue).toList());
        for (String gender : report.year().genders()) {
            if (report.year().groups().stream().anyMatch(group -> hiding.hides(new Count.People(Span.YEAR, group,
                    gender)))) {
                assertThat(charts).doesNotContain(">" + Figures.genderHeading(gender) + "<");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FUNDER", "PUBLIC"})
    void nothingIsHiddenAwayInIt(Exposure exposure) throws IOException {
        Map<String, String> parts = parts(exposure);
        assertThat(parts.keySet()).noneMatch(name -> name.contains("comments") || name.contains("vba")
                || name.contains("embeddings") || name.contains("pivot") || name.contains("externalLink"));
        assertThat(parts.get("xl/workbook.xml")).doesNotContain("state=\"hidden\"", "veryHidden");
        assertThat(parts.values()).noneMatch(part -> Pattern.compile("<col [^>]*hidden=\"(1|true)\"").matcher(part)
                .find());
    }

    private static Map<String, String> parts(Exposure exposure) throws IOException {
        Path file = folder.resolve(exposure.word() + ".xlsx");
        coordination.reports.write(report, exposure, file, Progress.NONE);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(),
                        StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /// Two surnames, or a given name and a surname, as people are listed; and their documents.
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        coordination.ws.read(reading -> {
            reading.each(PersonKind.KIND, "", (Person one) -> {
                if (one.firstName() != null && one.firstSurname() != null) {
                    words.add(one.firstName() + " " + one.firstSurname());
                }
            });
            reading.each(PersonDocumentKind.KIND, "", one -> {
                if (one.number() != null) {
                    words.add(one.number());
                }
            });
            return null;
        });
        assertThat(words).hasSizeGreaterThan(500);
        return words;
    }
}

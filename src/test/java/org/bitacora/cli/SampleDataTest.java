package org.bitacora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.db.Identity;
import org.bitacora.mesa.MesaSummary;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.Presence;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.wiring.Sample;
import org.bitacora.wiring.Services;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bundles in `sample-data/`, taken in through the command line: any order, any number of times, the same state.
class SampleDataTest {

    private static final Path INLAND = Path.of("sample-data", "equipo-interior.bitpack");
    private static final Path CARIBBEAN = Path.of("sample-data", "equipo-caribe.bitpack");

    @TempDir
    private static Path folder;
    private static String demo;

    @BeforeAll
    static void makeTheExample() {
        assertThat(Shell.run("demo", "--en", folder.resolve("uno")).exitCode()).isZero();
        demo = Shell.fingerprint(folder.resolve("uno/ejemplo.bitacora"));
    }

    @Test
    void theExampleMadeTwiceHasTheSameFingerprintAndFigures() {
        Shell again = Shell.run("demo", "--en", folder.resolve("dos"), "--json");
        assertThat(again.out()).contains("\"people\" : 504").contains(demo).contains("acta-2026-05-14.docx");
        assertThat(Shell.run("demo", "--en", folder.resolve("dos"), "--json").out()).contains(demo);
    }

    @Test
    void bothOrdersAndRepetitionsGiveTheStateOfTheJointBundle() {
        Path there = sample("there");
        Shell.run("importar", there, INLAND, CARIBBEAN);
        Path back = sample("back");
        Shell.run("importar", back, CARIBBEAN);
        Shell.run("importar", back, INLAND);
        Shell.run("importar", back, INLAND, CARIBBEAN, INLAND);
        Path joint = sample("joint");
        assertThat(Shell.run("exportar", there, "--formato", "json", "--salida", folder.resolve("todo.bitpack"))
                .exitCode()).isZero();
        Shell.run("importar", joint, folder.resolve("todo.bitpack"));
        assertThat(Shell.fingerprint(there)).isEqualTo(demo);
        assertThat(Shell.fingerprint(back)).isEqualTo(demo);
        assertThat(Shell.fingerprint(joint)).isEqualTo(demo);
    }

    @Test
    void oneDifferenceWaitsForADecisionInTheWordsOfBothSides() {
        String told = Shell.run("conflictos", folder.resolve("uno/ejemplo.bitacora")).out();
        assertThat(told).contains("1 diferencia por decidir", "12:30", "13:00", "Equipo Interior", "Equipo Caribe");
    }

    @Test
    void sampleDataIsRefusedInARealConsolidation() {
        Path real = folder.resolve("real.bitacora");
        Shell.run("nuevo", real, "--responsable", "Ana", "--equipo", "Uno");
        String before = Shell.fingerprint(real);
        Shell refused = Shell.run("importar", real, INLAND);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("datos de ejemplo");
        assertThat(Shell.fingerprint(real)).isEqualTo(before);
    }

    /// A38, seed 000 lines 152-154: the 172 are never inside the 504, and 676 stands nowhere.
    @Test
    void the172OfTheReplicationsStandApartFromThe504() {
        try (Services services = Services.open(folder.resolve("uno/ejemplo.bitacora"))) {
            QuarterlyReport report = services.reports().quarterly(Sample.PROJECT, Period.quarter(Sample.QUARTER));
            assertThat(report.year().people().number()).isEqualTo(504);
            assertThat(report.replicated().people().number()).isEqualTo(22);
            assertThat(report.replicated().headCount().number()).isEqualTo(150);
            services.workspace().close(false);
        }
        Shell told = Shell.run("informe", folder.resolve("uno/ejemplo.bitacora"), "--trimestre", Sample.QUARTER,
                "--proyecto", "Redes saludables", "--salida", folder.resolve("redes.xlsx"), "--json");
        assertThat(told.out()).contains("504").doesNotContain("676");
    }

    /// G4, A29, A39: seven intersectoral mesas with 120 people, seven of the network with 84; added they would count
    /// nine people twice.
    @Test
    void theTwoFamiliesOfMesasStandApart() {
        try (Services services = Services.open(folder.resolve("uno/ejemplo.bitacora"))) {
            Set<UUID> dialogue = people(services, MesaCodes.INTERSECTORAL, 7);
            Set<UUID> network = people(services, MesaCodes.NETWORK, 7);
            assertThat(dialogue).hasSize(120);
            assertThat(network).hasSize(84);
            dialogue.retainAll(network);
            assertThat(dialogue).hasSize(9);
            services.workspace().close(false);
        }
    }

    private static Set<UUID> people(Services services, String type, int mesas) {
        List<MesaSummary> family = services.mesas().list().stream()
                .filter(one -> type.equals(one.mesa().type())).toList();
        assertThat(family).hasSize(mesas);
        return family.stream().flatMap(one -> one.sessions().stream())
                .flatMap(session -> services.mesas().sessions().dossier(session.id()).orElseThrow().presences().stream())
                .map(Presence::person).collect(Collectors.toSet());
    }

    /// G12: the same man in three spellings, and one workshop that two laptops wrote down.
    @Test
    void whatWasRecordedTwiceIsOfferedForADecision() {
        try (Services services = Services.open(folder.resolve("uno/ejemplo.bitacora"))) {
            assertThat(services.repeats().waiting()).hasSizeBetween(2, 8);
            services.workspace().close(false);
        }
    }

    @Test
    void whoeverWantsJoinsTheStrategyWithTheStartFileAndFindsNobodyInIt() {
        Path joined = folder.resolve("pacifico.bitacora");
        assertThat(Shell.run("nuevo", joined, "--responsable", "María Fernanda Rodríguez de la Hoz", "--equipo",
                "Equipo Pacífico", "--desde", folder.resolve("uno/redes-saludables.inicio")).exitCode()).isZero();
        assertThat(Shell.run("listar", joined, "institution", "--json").out()).contains("IPS Tayrona Social");
        assertThat(Shell.run("listar", joined, "person", "--json").out()).doesNotContain("firstName");
    }

    private Path sample(String name) {
        Path file = folder.resolve(name + ".bitacora");
        Services.create(file, new Identity("Persona de ejemplo", name, true));
        return file;
    }
}

package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.db.Identity;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.Project;
import org.bitacora.evaluation.ItemDraft;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.exchange.Adoption;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.HandIn;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaTemplate;
import org.bitacora.report.model.Figures;
import org.bitacora.task.Progress;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forty laptops from one start file, every fifth of which began alone and was adopted: one project, one questionnaire,
/// and each institution once, whoever consolidates in whatever order.
class FortyLaptopsTest {

    private static final int LAPTOPS = 40;
    private static final List<String> NAMES = List.of("E.S.E. Hospital San José", "IPS La Esperanza", "IPS Los Pinos");

    @TempDir
    private Path folder;
    private Path start;

    @BeforeEach
    void aSetUp() {
        try (Services coordination = laptop("Coordinación")) {
            coordination.directory().projects().create("Redes del páramo");
            NAMES.forEach(coordination.directory().institutions()::create);
            questionnaire(coordination, "¿Quién puede afiliarse?");
            start = coordination.startFiles().write(folder).file();
            coordination.workspace().close(false);
        }
    }

    private Services laptop(String team) {
        Path file = folder.resolve(team + ".bitacora");
        Services.create(file, new Identity("Persona de " + team, team, false));
        return Services.open(file);
    }

    private Services joined(String team) {
        Path file = folder.resolve(team + ".bitacora");
        Services.join(file, new Identity("Persona de " + team, team, false), start);
        return Services.open(file);
    }

    private static UUID questionnaire(Services services, String text) {
        return services.evaluations().questionnaires().create("Saberes", "1", List.of(new ItemDraft(text,
                EvaluationCodes.SINGLE, "derechos", Map.of("A", "Todas", "B", "Nadie"), Set.of("A"), null)))
                .questionnaire().id();
    }

    private static void train(Services services, Project project, Institution institution, UUID questionnaire) {
        Training made = services.trainings().draft("Rutas de atención");
        TrainingSession session = services.trainings().draftSession(made.id());
        services.trainings().create(new Training(made.id(), project == null ? null : project.id(), made.name(),
                made.type(), made.modality(), made.topics(), institution.id(), made.municipality(), made.place(),
                made.channel(), null, questionnaire, null, null, null, null, null), List.of(session));
        services.trainings().attendance().attend(session.id(), PersonEntry.named("Nelly Bautista"), null);
    }

    private Path work(int n) {
        try (Services services = n % 5 == 0 ? straggler("Equipo " + n, n % 10 == 0) : joined("Equipo " + n)) {
            if (n % 5 != 0) {
                train(services, services.directory().projects().list().getFirst(), services.directory()
                        .institutions().list().get(n % 3), services.evaluations().questionnaires().list().getFirst()
                        .questionnaire().id());
            }
            Path bundle = services.exchange().handIn(HandIn.into(folder.resolve("entregas"))).files().getFirst();
            services.workspace().close(false);
            return bundle;
        }
    }

    /// Somebody who could not wait for the start file and wrote the names her own way.
    private Services straggler(String team, boolean withProject) {
        Services services = laptop(team);
        Project own = withProject ? services.directory().projects().create("Mi proyecto") : null;
        train(services, own, services.directory().institutions().create("ESE  Hospital San Jose"),
                questionnaire(services, "¿Quién puede afiliarse?"));
        services.exchange().receive(List.of(start), Progress.NONE);
        Adoption.Offer offer = services.adoption().offer().orElseThrow();
        assertThat(offer).isEqualTo(new Adoption.Offer("Redes del páramo",
                withProject ? List.of("Mi proyecto") : List.of(), 1, 1, 1));
        services.adoption().accept();
        assertThat(services.adoption().offer()).isEmpty();
        return services;
    }

    @Test
    void consolidateWithoutADuplicateInAnyOrder() {
        List<Path> bundles = new ArrayList<>();
        for (int n = 1; n <= LAPTOPS; n++) {
            bundles.add(work(n));
        }
        Random random = new Random(20260319);
        List<String> fingerprints = new ArrayList<>();
        try (Services coordination = Services.open(folder.resolve("Coordinación.bitacora"))) {
            fingerprints.add(consolidated(coordination, bundles));
            bundles.add(coordination.exchange().handIn(HandIn.into(folder.resolve("todo"))).files().getFirst());
            coordination.workspace().close(false);
        }
        for (String region : List.of("Regional Uno", "Regional Dos")) {
            Collections.shuffle(bundles, random);
            try (Services other = region.endsWith("Uno") ? joined(region) : laptop(region)) {
                fingerprints.add(consolidated(other, bundles));
                other.workspace().close(false);
            }
        }
        assertThat(fingerprints).hasSize(3).containsOnly(fingerprints.getFirst());
    }

    private static String consolidated(Services services, List<Path> bundles) {
        assertThat(services.exchange().receive(bundles, Progress.NONE)).allMatch(Arrival.Read.class::isInstance);
        assertThat(services.directory().projects().list()).extracting(Project::name)
                .containsExactly("Redes del páramo");
        assertThat(services.directory().institutions().list()).hasSize(NAMES.size());
        assertThat(services.evaluations().questionnaires().list()).hasSize(1);
        Project project = services.directory().projects().list().getFirst();
        assertThat(services.trainings().trainings()).hasSize(LAPTOPS)
                .allMatch(summary -> project.id().equals(summary.training().project()));
        Figures figures = services.reports().figures(project.id(), services.reports().currentQuarter());
        assertThat(figures.trainings().number()).isEqualTo(LAPTOPS);
        assertThat(figures.institutions().number()).isEqualTo(NAMES.size());
        assertThat(services.exchange().differences()).isEmpty();
        return services.workspace().verify().fingerprint();
    }

    @Test
    void adoptingIsOneActThatIsUndoneAsAWhole() {
        try (Services services = straggler("Equipo Solo", true)) {
            services.workspace().undo();
            assertThat(services.directory().projects().list()).hasSize(2);
            assertThat(services.directory().institutions().list()).hasSize(NAMES.size() + 1);
            assertThat(services.evaluations().questionnaires().list()).hasSize(2);
            services.workspace().redo();
            assertThat(services.directory().projects().list()).hasSize(1);
        }
    }

    @Test
    void mesasAndCommitmentsComeAlongIntoTheProject() {
        try (Services services = laptop("Equipo Solo")) {
            Project own = services.directory().projects().create("Mi proyecto");
            Mesa mesa = services.mesas().create(MesaTemplate.territorial(), "Mesa técnica del páramo", "15");
            Commitment promised = services.commitments().draft().withText("Reunir a la mesa");
            services.commitments().save(null, promised);
            assertThat(List.of(mesa.project(), promised.project())).containsOnly(own.id());
            services.exchange().receive(List.of(start), Progress.NONE);
            services.adoption().accept();
            UUID target = services.directory().projects().list().getFirst().id();
            assertThat(services.mesas().find(mesa.id()).orElseThrow().project()).isEqualTo(target);
            assertThat(services.commitments().find(promised.id()).orElseThrow().commitment().project())
                    .isEqualTo(target);
        }
    }

    @Test
    void aQuestionnaireWithOtherWordsStaysItsOwn() {
        try (Services services = laptop("Equipo Otro")) {
            train(services, null, services.directory().institutions().create("IPS del Centro"),
                    questionnaire(services, "¿Quién no puede afiliarse?"));
            services.exchange().receive(List.of(start), Progress.NONE);
            assertThat(services.adoption().offer().orElseThrow())
                    .isEqualTo(new Adoption.Offer("Redes del páramo", List.of(), 1, 0, 0));
        }
    }
}

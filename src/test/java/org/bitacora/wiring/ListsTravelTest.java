package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bitacora.db.Identity;
import org.bitacora.directory.divipola.DaneFile;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DirectoryListRules;
import org.bitacora.directory.model.ListEntry;
import org.bitacora.directory.model.ListRule;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.Territories;
import org.bitacora.exchange.HandIn;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a coordination says of its lists reaches every laptop.
class ListsTravelTest {

    @TempDir
    private Path folder;
    private Path start;
    private Path bundle;

    @BeforeEach
    void aCoordinationWithListsOfItsOwn() {
        try (Services coordination = laptop("Coordinación")) {
            coordination.directory().projects().create("Redes del páramo");
            ListRule occupations = rule(DirectoryCatalogues.OCCUPATIONS.name());
            add(coordination, occupations, "Odontología", Map.of("group", "HEALTH_PROFESSIONAL"));
            add(coordination, rule(Localities.LIST_NAME), "Comuna 8", Map.of("municipality", "54001"));
            coordination.directory().places().take(coordination.directory().places().plan(DaneFile.path()));
            start = coordination.startFiles().write(folder).file();
            bundle = coordination.exchange().handIn(HandIn.into(folder.resolve("entregas"))).files().getFirst();
            coordination.workspace().close(false);
        }
        assertThat(DirectoryCatalogues.OCCUPATIONS.find("ODONTOLOGIA")).as("closed with its file").isEmpty();
    }

    private static ListRule rule(String name) {
        return DirectoryListRules.ALL.stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }

    private static void add(Services to, ListRule rule, String label, Map<String, String> more) {
        ListEntry blank = ListEntry.blank(rule.name(), rule.codeOf(label, more.get(rule.parent())));
        to.directory().lists().add(rule, new ListEntry(blank.id(), blank.list(), blank.code(), label, null, null, more,
                null, null, null));
    }

    private Services laptop(String team) {
        Path file = folder.resolve(team + ".bitacora");
        Services.create(file, new Identity("Persona de " + team, team, false));
        return Services.open(file);
    }

    private static void hasTheLists() {
        assertThat(DirectoryCatalogues.OCCUPATIONS.label("ODONTOLOGIA")).isEqualTo("Odontología");
        assertThat(Localities.of("54001")).extracting("label").containsExactly("Comuna 8");
        assertThat(Territories.municipalities()).hasSize(1_122);
    }

    @Test
    void inTheStartFileOfTheProject() {
        Path file = folder.resolve("unida.bitacora");
        Services.join(file, new Identity("Luz", "Equipo Cúcuta", false), start);
        try (Services joined = Services.open(file)) {
            hasTheLists();
            joined.workspace().close(false);
        }
    }

    @Test
    void inABundleAndAwayAgainWhenItsReceptionIsTakenBack() {
        try (Services other = laptop("Equipo Cali")) {
            other.exchange().receive(List.of(bundle), Progress.NONE);
            hasTheLists();
            other.workspace().undo();
            assertThat(DirectoryCatalogues.OCCUPATIONS.find("ODONTOLOGIA")).isEmpty();
            assertThat(Territories.municipalities()).hasSize(33);
            other.workspace().close(false);
        }
    }

    @Test
    void everyListOfAjustesHasANameAndAReason() {
        assertThat(AllLists.rules()).allMatch(rule -> Texts.has("list." + rule.name()));
        assertThat(AllLists.rules()).extracting(ListRule::name).doesNotHaveDuplicates();
    }
}

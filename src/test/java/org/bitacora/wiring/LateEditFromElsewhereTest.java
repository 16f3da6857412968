package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.db.Identity;
import org.bitacora.exchange.HandIn;
import org.bitacora.mesa.SessionService;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.paper.HeldSession;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two laptops write one acta: what one of them wrote before it heard of the approval is no part of what was approved
/// (design.md §5).
class LateEditFromElsewhereTest {

    @TempDir
    private Path folder;

    @Test
    void anEditThatArrivesAfterTheApprovalShowsAsNotIncluded() throws Exception {
        UUID session;
        Path here;
        try (HeldSession held = HeldSession.in(folder)) {
            session = held.session();
            here = held.typical().file();
        }
        Path there = folder.resolve("otro.bitacora");
        Services.create(there, new Identity("Yolanda Peña", "Equipo Ocaña", false));
        try (Services one = Services.open(here); Services other = Services.open(there)) {
            other.exchange().receive(one.exchange().handIn(HandIn.into(made("ida"))).files(), Progress.NONE);
            discuss(other.mesas().sessions(), session, "La mesa aplazó la ruta para otra sesión.");
            one.mesas().papers().approve(session, MesaCodes.BY_MAIL, null, LocalDate.of(2026, 4, 10));
            String approved = one.mesas().actas().of(session).digest();
            one.exchange().receive(other.exchange().handIn(HandIn.into(made("vuelta"))).files(), Progress.NONE);
            assertThat(one.mesas().papers().late(session)).isNotEmpty();
            assertThat(one.mesas().actas().of(session).digest()).isEqualTo(approved);
            assertThat(one.mesas().papers().paper(session).toString()).doesNotContain("aplazó la ruta");
            one.workspace().close(false);
            other.workspace().close(false);
        }
    }

    private Path made(String name) throws Exception {
        return Files.createDirectory(folder.resolve(name));
    }

    private static void discuss(SessionService sessions, UUID session, String text) {
        List<AgendaItem> agenda = sessions.dossier(session).orElseThrow().agenda();
        sessions.agenda().save(agenda.get(4), agenda.get(4).withDiscussion(text));
    }
}

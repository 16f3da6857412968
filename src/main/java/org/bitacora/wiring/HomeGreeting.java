package org.bitacora.wiring;

import java.util.Optional;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.home.HomePage.Greeting;
import org.bitacora.shell.home.Remedy;

/// What Inicio says to who has just joined a project: what came with it and what comes next. Who began alone sees none,
/// since the project was made here.
record HomeGreeting(Services services, HomeWays ways) {

    Optional<Greeting> now() {
        return services.workspace().read(this::joined).map(this::greeting);
    }

    private Optional<Project> joined(Reading reading) {
        return reading.list(ProjectKind.KIND, "ORDER BY id").stream().filter(project -> !reading.history(
                ProjectKind.KIND.ref(project)).getFirst().id().incarnation().equals(
                services.workspace().incarnation())).findFirst();
    }

    private Greeting greeting(Project project) {
        String consent = project.consentVersion() == null ? "" : project.consentVersion();
        return new Greeting(Texts.get("home.joined", project.name()), Texts.get("home.joined.next"),
                new SetUpInWords(services.startFiles().holds()).of(consent, project.consentText() != null,
                project.contactName(), project.contactPhone()),
                new Remedy.Go(Texts.get("home.joined.act"), ways.project(project.id())));
    }
}

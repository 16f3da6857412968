package org.bitacora.wiring;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.home.HomePage.Resume;
import org.bitacora.shell.home.HomeWords;
import org.bitacora.shell.home.Remedy;
import org.bitacora.training.SheetPlace;
import org.bitacora.training.model.Training;
import org.kordamp.ikonli.feather.Feather;

/// "Continuar donde iba": the sheet that somebody typed into last, however the program ended.
record HomeResume(Services services, HomeWays ways, Sites sites) {

    /// Who was away longer than this begins anew.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    Optional<Resume> at(LocalDateTime now) {
        return services.trainings().attendance().lastPlace()
                .filter(place -> moment(place).isAfter(now.minus(REMEMBERED)))
                .flatMap(place -> services.trainings().training(place.training())
                        .map(training -> resume(place, training, now)));
    }

    private Resume resume(SheetPlace place, Training training, LocalDateTime now) {
        String title = training.name() == null ? Texts.get("home.nameless") : training.name();
        String words = Texts.get("home.resume.where", row(place), sites.withTown(training),
                HomeWords.ago(moment(place), now));
        return new Resume(Feather.BOOK_OPEN, title, words, new Remedy.Go(Texts.get("home.resume.act"),
                ways.attendance(place.training(), place.session())));
    }

    private static String row(SheetPlace place) {
        return place.number() <= place.lines() ? Texts.get("home.resume.row", place.number(), place.lines())
                : Texts.count("home.resume.end", place.lines());
    }

    private static LocalDateTime moment(SheetPlace place) {
        return LocalDateTime.ofInstant(place.at(), Services.ZONE);
    }
}

package org.bitacora.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.evaluation.SheetDraft;
import org.bitacora.fx.Place;
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

    /// A sheet somebody typed into: which one, the row in words, and when.
    private record Trace(UUID training, String row, Place place, Instant at) {
    }

    Optional<Resume> at(LocalDateTime now) {
        Stream<Trace> traces = Stream.of(attendance(), evaluation()).flatMap(Optional::stream);
        return traces.filter(trace -> moment(trace).isAfter(now.minus(REMEMBERED)))
                .max(Comparator.comparing(Trace::at))
                .flatMap(trace -> services.trainings().training(trace.training())
                        .map(training -> resume(trace, training, now)));
    }

    private Optional<Trace> attendance() {
        return services.trainings().attendance().lastPlace().map(place -> new Trace(place.training(), row(place),
                ways.attendance(place.training(), place.session()), place.at()));
    }

    private Optional<Trace> evaluation() {
        return services.evaluations().drafts().last().map(draft -> new Trace(draft.training(), row(draft),
                ways.evaluations(draft.training()), draft.at()));
    }

    private Resume resume(Trace trace, Training training, LocalDateTime now) {
        String title = training.name() == null ? Texts.get("home.nameless") : training.name();
        String words = Texts.get("home.resume.where", trace.row(), sites.withTown(training),
                HomeWords.ago(moment(trace), now));
        return new Resume(Feather.BOOK_OPEN, title, words, new Remedy.Go(Texts.get("home.resume.act"),
                trace.place()));
    }

    private static String row(SheetPlace place) {
        return place.number() <= place.lines() ? Texts.get("home.resume.row", place.number(), place.lines())
                : Texts.count("home.resume.end", place.lines());
    }

    private static String row(SheetDraft draft) {
        return Texts.get("home.resume.sheet." + draft.moment(), draft.number());
    }

    private static LocalDateTime moment(Trace trace) {
        return LocalDateTime.ofInstant(trace.at(), Services.ZONE);
    }
}

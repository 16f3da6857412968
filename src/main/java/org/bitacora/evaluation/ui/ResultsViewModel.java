package org.bitacora.evaluation.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.GainAnalysis;
import org.bitacora.evaluation.model.GainSentences;
import org.bitacora.evaluation.model.ItemChange;
import org.bitacora.evaluation.model.Sentence;
import org.bitacora.evaluation.model.TechnicalDetail;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.chart.EntryExit;
import org.bitacora.i18n.Texts;

/// What a training changed, kept up to date while sheets are typed, paired or received. Screen's thread only.
final class ResultsViewModel {

    private static final Duration SOON = Duration.ofMillis(300);
    /// More than these are no conversation.
    private static final int LOW_ITEMS = 3;

    /// An item to talk about with the team.
    record Talk(ItemChange change, boolean low) {
    }

    private final EvaluationDesk desk;
    private final UUID training;
    private final ReadOnlyObjectWrapper<TrainingResults> results = new ReadOnlyObjectWrapper<>();
    private TechnicalDetail technical;

    ResultsViewModel(EvaluationDesk desk, UUID training, Subscriptions bag) {
        this.desk = desk;
        this.training = training;
        desk.follow(bag, changes -> desk.tasks().later(this, SOON, this::read));
        bag.add(() -> desk.tasks().forget(this));
        read();
    }

    /// Null until they are read.
    ReadOnlyObjectProperty<TrainingResults> results() {
        return results.getReadOnlyProperty();
    }

    /// What stands behind the present results.
    TechnicalDetail technical() {
        return technical;
    }

    private void read() {
        record Read(TrainingResults results, TechnicalDetail technical) {
        }
        desk.tasks().run(Texts.get("evaluation.task.read"), progress -> {
            TrainingResults found = desk.evaluations().results(training);
            return new Read(found, found.technical());
        }, read -> {
            technical = read.technical();
            results.set(read.results());
        });
    }

    static String headline(TrainingResults results) {
        return GainSentences.headline(results.analysis()).text();
    }

    static String details(TrainingResults results) {
        return GainSentences.details(results.analysis()).stream().map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    /// The constructs as the chart draws them; none below the least number of pairs (look.md §7).
    static List<EntryExit> chart(TrainingResults results) {
        return results.analysis().constructs().stream().filter(each -> each.gain().isEnough())
                .map(ResultsViewModel::point).toList();
    }

    private static EntryExit point(ConstructGain construct) {
        return new EntryExit(construct.label(), construct.gain().pre().percent(0).intValueExact(),
                construct.gain().post().percent(0).intValueExact(), construct.gain().points().intValueExact());
    }

    /// The lowest items first, then the one that won most.
    static List<Talk> talks(TrainingResults results) {
        GainAnalysis analysis = results.analysis();
        List<Talk> talks = new ArrayList<>();
        if (analysis.total().isEnough()) {
            List<ItemChange> low = analysis.stillLow();
            low.subList(0, Math.min(LOW_ITEMS, low.size())).forEach(each -> talks.add(new Talk(each, true)));
            analysis.greatestChange().filter(each -> low.stream().noneMatch(each::equals))
                    .ifPresent(each -> talks.add(new Talk(each, false)));
        }
        return talks;
    }
}

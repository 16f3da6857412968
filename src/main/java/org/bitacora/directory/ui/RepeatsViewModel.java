package org.bitacora.directory.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.db.Changes;
import org.bitacora.directory.RepeatService;
import org.bitacora.directory.model.Clue;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.Repeat;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Work;

/// The pairs that may be one, and the one that is looked at. A decision goes on to the next. Screen's thread only.
public final class RepeatsViewModel {

    /// More than anybody decides in a week; the others come up as these are done.
    private static final int AT_MOST = 500;

    private final DirectoryDesk desk;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Card> card = new ReadOnlyObjectWrapper<>(this, "card");
    private Line chosen;
    private long asked;
    private Runnable read = () -> { };

    /// A pair as the list shows it.
    public record Line(Repeat repeat, String one, String other) {

        /// Names of people stand side by side only where they differ.
        String title() {
            return one.equals(other) ? one : Texts.get("repeat.both", one, other);
        }

        String second() {
            return repeat.clues().stream().filter(clue -> !clue.isAgainst()).limit(2)
                    .map(clue -> Texts.get(clue.textKey())).collect(Collectors.joining(" · "));
        }

        Pair pair() {
            return repeat.pair();
        }
    }

    /// What is decided upon.
    public record Card(Line line, Comparison comparison) {

        List<String> reasons(boolean against) {
            return line.repeat().speaking(against).map(Clue::textKey).map(Texts::get).toList();
        }
    }

    RepeatsViewModel(DirectoryDesk desk, Subscriptions bag) {
        this.desk = desk;
        desk.follow(bag, List.copyOf(repeats().follows()), changes -> read());
    }

    private RepeatService repeats() {
        return desk.repeats();
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /// The pair on show; null while there is none.
    public ReadOnlyObjectProperty<Card> card() {
        return card.getReadOnlyProperty();
    }

    /// Calls back after the list was read again.
    void onRead(Runnable hearer) {
        read = hearer;
    }

    Line chosen() {
        return chosen;
    }

    void read() {
        long question = ++asked;
        desk.tasks().run(Texts.get("repeat.busy"), progress -> repeats().waiting().stream().limit(AT_MOST)
                .map(this::line).toList(), found -> {
                    if (question == asked) {
                        show(found);
                    }
                });
    }

    private Line line(Repeat repeat) {
        return new Line(repeat, repeats().name(repeat.kind(), repeat.pair().first()),
                repeats().name(repeat.kind(), repeat.pair().second()));
    }

    /// The pair that was looked at stays; where it is gone, what stands in its place is next.
    private void show(List<Line> found) {
        int place = Math.max(0, lines.indexOf(chosen));
        Optional<Line> same = found.stream().filter(line -> chosen != null && line.pair().equals(chosen.pair()))
                .findFirst();
        lines.setAll(found);
        choose(same.orElse(found.isEmpty() ? null : found.get(Math.min(place, found.size() - 1))));
        read.run();
    }

    void choose(Line line) {
        if (Objects.equals(line, chosen) && card.get() != null) {
            return;
        }
        chosen = line;
        if (line == null) {
            card.set(null);
            return;
        }
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> repeats().compare(line.repeat()),
                comparison -> {
                    if (line.equals(chosen)) {
                        card.set(new Card(line, comparison));
                    }
                });
    }

    void same(Runnable then) {
        decide(repeat -> progress -> repeats().same(repeat), then);
    }

    void different(Runnable then) {
        decide(repeat -> progress -> repeats().different(repeat), then);
    }

    /// A way to decide upon a pair.
    @FunctionalInterface
    private interface Way {
        Work<Changes> on(Repeat repeat);
    }

    private void decide(Way way, Runnable then) {
        if (chosen != null) {
            desk.tasks().run(Texts.get("directory.busy.save"), way.on(chosen.repeat()), done -> then.run());
        }
    }

    /// Goes on without deciding; after the last comes the first.
    void later() {
        if (!lines.isEmpty()) {
            choose(lines.get((lines.indexOf(chosen) + 1) % lines.size()));
            read.run();
        }
    }
}

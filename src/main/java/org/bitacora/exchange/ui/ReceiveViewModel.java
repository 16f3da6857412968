package org.bitacora.exchange.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.exchange.Adoption;
import org.bitacora.exchange.Arrival;
import org.bitacora.exchange.OpenDifference;
import org.bitacora.exchange.model.Passage;
import org.bitacora.fx.Busy;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;

/// The bundles that wait to be received, the differences that wait for a decision, and what came before. Screen's
/// thread.
final class ReceiveViewModel {

    /// A folder with more bundles than this is read only when asked to.
    private static final int FEW = 20;

    private final ExchangeDesk desk;
    private final Busy busy;
    private final DifferencesViewModel differences;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Entry> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<String> done = new ReadOnlyObjectWrapper<>(this, "done");
    private final ReadOnlyObjectWrapper<String> doneForGood = new ReadOnlyObjectWrapper<>(this, "done");
    private final ReadOnlyObjectWrapper<Adoption.Offer> adoption = new ReadOnlyObjectWrapper<>(this, "adoption");
    private final Map<Path, Arrival> waiting = new LinkedHashMap<>();
    private List<Passage> past = List.of();
    private boolean preferDifferences;

    ReceiveViewModel(ExchangeDesk desk, Subscriptions bag) {
        this.desk = desk;
        busy = new Busy(desk.tasks(), desk.screen());
        differences = new DifferencesViewModel(desk);
        differences.all().subscribe(this::arrange);
        desk.follow(bag, changes -> reload());
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ObjectProperty<Entry> chosen() {
        return chosen;
    }

    DifferencesViewModel differences() {
        return differences;
    }

    Busy busy() {
        return busy;
    }

    /// A sentence after bundles were received, for the toast.
    ReadOnlyObjectProperty<String> done() {
        return done.getReadOnlyProperty();
    }

    /// The same where there is nothing to take back: files that were still missing stay.
    ReadOnlyObjectProperty<String> doneForGood() {
        return doneForGood.getReadOnlyProperty();
    }

    /// Work of this laptop that may come into the project of the start file just received; null for none.
    ReadOnlyObjectProperty<Adoption.Offer> adoption() {
        return adoption.getReadOnlyProperty();
    }

    /// The person said yes.
    void adopt() {
        adoption.set(null);
        desk.tasks().run(Texts.get("exchange.task.adopt"), progress -> desk.adoption().accept(), changes -> {
            done.set(null);
            done.set(Texts.get("exchange.adopt.done"));
        });
    }

    /// Reads what is there: differences, history, and the few bundles of the folder used last.
    ///
    /// @param differencesFirst whether the first difference is to be chosen, if there is one
    void open(boolean differencesFirst) {
        preferDifferences = differencesFirst;
        reload();
        Path folder = desk.folder().getValue();
        if (folder != null && Files.isDirectory(folder)) {
            desk.tasks().run(Texts.get("exchange.task.look"), progress -> {
                List<Path> files = desk.service().bundlesIn(folder);
                return files.size() > FEW ? List.<Arrival>of() : desk.service().preview(files, progress);
            }, arrivals -> show(arrivals.stream().filter(ReceiveViewModel::isNews).toList()), failure -> {
                // Nobody asked for this look: a folder that went away is no news.
            });
        }
    }

    private static boolean isNews(Arrival arrival) {
        return arrival instanceof Arrival.Read read && !read.bringsNothing();
    }

    private void reload() {
        differences.reload();
        desk.tasks().run(Texts.get("exchange.task.history"), progress -> desk.service().history(), passages -> {
            past = passages.stream().filter(Passage::received).toList();
            arrange();
        });
    }

    /// Looks into files (or the bundles of folders) that the person chose.
    void choose(List<Path> paths) {
        if (!paths.isEmpty() && !busy.isRunning()) {
            Path first = paths.getFirst();
            preferDifferences = false;
            desk.folder().setValue(Files.isDirectory(first) ? first : first.toAbsolutePath().getParent());
            busy.run(Texts.get("exchange.task.look"), progress -> desk.service().preview(paths, progress),
                    this::show, desk.tasks()::fail);
        }
    }

    private void show(List<Arrival> arrivals) {
        waiting.clear();
        arrivals.forEach(arrival -> waiting.put(arrival.file(), arrival));
        arrange();
        if (!arrivals.isEmpty() && !(preferDifferences && chosen.get() instanceof Entry.Open)) {
            chosen.set(entries.getFirst());
        }
    }

    /// Puts the first difference on show.
    void chooseDifference() {
        entries.stream().filter(Entry.Open.class::isInstance).findFirst().ifPresent(chosen::set);
    }

    /// Receives these files; what was refused stays in the list with its reason.
    void receive(List<Path> files) {
        if (!busy.isRunning()) {
            busy.run(Texts.count("exchange.task.receive", files.size()),
                    progress -> desk.service().receive(files, progress), this::received, desk.tasks()::fail);
        }
    }

    private void received(List<Arrival> arrivals) {
        int fresh = 0;
        int files = 0;
        for (Arrival arrival : arrivals) {
            waiting.remove(arrival.file());
            switch (arrival) {
                case Arrival.Refused refused -> waiting.put(refused.file(), refused);
                case Arrival.Read read -> {
                    fresh += read.fresh();
                    files += read.files().count();
                }
            }
        }
        chosen.set(null);
        reload();
        if (arrivals.stream().anyMatch(arrival -> arrival instanceof Arrival.Read read
                && read.isSetUpOfOthers(desk.workspace().incarnation()))) {
            desk.tasks().run(Texts.get("exchange.task.look"), progress -> desk.adoption().offer(),
                    offer -> adoption.set(offer.orElse(null)));
        }
        done.set(null);
        done.set(fresh == 0 ? null : Texts.count("exchange.received", fresh));
        doneForGood.set(null);
        doneForGood.set(fresh > 0 || files == 0 ? null : Texts.count("exchange.receivedFiles", files));
    }

    /// Takes a file off the list; the file itself stays where it is.
    void putAside(Path file) {
        waiting.remove(file);
        chosen.set(null);
        arrange();
    }

    private void arrange() {
        String before = chosen.get() == null ? "" : chosen.get().key();
        List<Entry> all = new ArrayList<>();
        List<Arrival.Read> news = waiting.values().stream().filter(ReceiveViewModel::isNews)
                .map(Arrival.Read.class::cast).toList();
        if (news.size() > 1) {
            all.add(new Entry.All(news));
        }
        waiting.values().forEach(arrival -> all.add(new Entry.File(arrival)));
        differences.all().forEach(difference -> all.add(new Entry.Open(difference)));
        past.forEach(passage -> all.add(new Entry.Past(passage)));
        entries.setAll(all);
        chosen.set(all.stream().filter(entry -> entry.key().equals(before)).findFirst()
                .orElse(all.isEmpty() || all.getFirst() instanceof Entry.Past ? null : all.getFirst()));
    }

    /// The difference that stands on the right: the chosen one, or the first below a bundle.
    OpenDifference differenceOnShow() {
        return chosen.get() instanceof Entry.Open open ? open.difference()
                : differences.all().isEmpty() ? null : differences.all().getFirst();
    }

    /// The heading under which an entry stands.
    String group(Entry entry) {
        LocalDate month = LocalDate.now(desk.clock()).withDayOfMonth(1);
        return switch (entry) {
            case Entry.All all -> Texts.get("exchange.list.waiting");
            case Entry.File file -> Texts.get("exchange.list.waiting");
            case Entry.Open open -> Texts.get("exchange.list.differences");
            case Entry.Past past -> past.passage().at().atZone(desk.clock().getZone()).toLocalDate().isBefore(month)
                    ? Texts.get("exchange.list.earlier") : Texts.get("exchange.list.thisMonth");
        };
    }
}

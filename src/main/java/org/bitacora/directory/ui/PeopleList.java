package org.bitacora.directory.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;

/// The people on show in the list, found off the screen's thread at every pause in typing: there may be a hundred
/// thousand. Screen's thread only.
public final class PeopleList {

    private static final List<String> KINDS = List.of("person", "personDocument", "affiliation", "consent", "joined",
            "institution");
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final DirectoryDesk desk;
    private final ObservableList<PersonLine> items = FXCollections.observableArrayList();
    private final BooleanProperty unrecorded = new SimpleBooleanProperty(false);
    private String typed = "";
    private long asked;
    private Runnable read = () -> { };

    public PeopleList(DirectoryDesk desk, Subscriptions bag) {
        this.desk = desk;
        desk.follow(bag, KINDS, changes -> find());
        unrecorded.addListener((source, before, now) -> find());
        bag.add(() -> desk.tasks().forget(this));
        find();
    }

    public ObservableList<PersonLine> items() {
        return items;
    }

    /// Shows only those of whom no decision about their data is recorded.
    public BooleanProperty unrecorded() {
        return unrecorded;
    }

    /// Calls back after the list was read again.
    public void onRead(Runnable hearer) {
        read = hearer;
    }

    public void search(String text) {
        if (!text.equals(typed)) {
            typed = text;
            desk.tasks().later(this, PAUSE, this::find);
        }
    }

    public Optional<PersonLine> find(UUID id) {
        return items.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private void find() {
        long question = ++asked;
        String text = typed;
        Predicate<PersonLine> also = unrecorded.get() ? line -> line.consent() == ConsentState.UNRECORDED
                : line -> true;
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> desk.directory().people().filter(text, also),
                found -> show(question, found));
    }

    /// An answer to an older question is no answer.
    private void show(long question, List<PersonLine> found) {
        if (question == asked) {
            items.setAll(found);
            read.run();
        }
    }
}

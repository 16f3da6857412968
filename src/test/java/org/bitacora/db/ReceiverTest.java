package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.record.Change;
import org.bitacora.record.Content;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Edit;
import org.bitacora.record.HybridClock;
import org.bitacora.record.Link;
import org.bitacora.record.Salts;
import org.bitacora.record.Stub;
import org.bitacora.record.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Parcels that are late, partial, forged or cloned: nothing known is lost, nothing forged gets in.
class ReceiverTest {

    private static final Operation RECEIVE = Operation.of("test.receive");

    @TempDir
    private Path folder;
    private Laptop one;
    private Laptop two;
    private Note note;

    @BeforeEach
    void oneHasEditedANoteThreeTimes() {
        one = new Laptop(folder, "uno");
        two = new Laptop(folder, "dos");
        note = Note.titled(one.newId(), "Primera").withOwner("Nelly Bautista");
        one.save(note);
        one.save(note.withTitle("Segunda"));
        one.save(note.withTitle("Tercera"));
    }

    @AfterEach
    void closeBoth() {
        one.close();
        two.close();
    }

    @Test
    void whatComesAfterAGapIsKeptAndToldAndTheGapMayBeFilledLater() {
        Parcel.Stretch whole = one.parcel().stretches().getFirst();
        Received late = taken(two, part(whole, 2, 3));
        assertThat(late.gaps()).containsExactly(new Received.Gap("uno", 1, 2));
        assertThat(two.note(note.id()).orElseThrow().title()).isEqualTo("Tercera");
        Received filled = taken(two, part(whole, 0, 2));
        assertThat(filled.gaps()).isEmpty();
        assertThat(two.note(note.id()).orElseThrow().title()).isEqualTo("Tercera");
        assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
    }

    @Test
    void aWithheldValueShowsAsAbsentUntilAFullCopyFillsItIn() {
        Parcel.Stretch whole = one.parcel().stretches().getFirst();
        taken(two, mapped(whole, ReceiverTest::withoutOwner));
        assertThat(two.note(note.id()).orElseThrow().owner()).isNull();
        assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
        two.receive(one);
        assertThat(two.note(note.id()).orElseThrow().owner()).isEqualTo("Nelly Bautista");
        assertThat(two.workspace().verify().faults()).isEmpty();
    }

    @Test
    void aStubKeepsTheChainWholeUntilTheChangeItselfComes() {
        ContentHash hash = new ContentHash();
        Parcel.Stretch whole = one.parcel().stretches().getFirst();
        taken(two, mapped(whole, link -> link.id().seq() == 2 ? new Stub(link.id(), hash.of(link)) : link));
        assertThat(two.workspace().verify().faults()).isEmpty();
        two.receive(one);
        assertThat(two.note(note.id()).orElseThrow().title()).isEqualTo("Tercera");
        assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
    }

    @Test
    void whatFillsAStubIsNewsAndItsReceptionCanBeUndoneAndDoneAgain() {
        Parcel.Stretch whole = one.parcel().stretches().getFirst();
        taken(two, mapped(whole, link -> new Stub(link.id(), new ContentHash().of(link))));
        assertThat(two.note(note.id())).isEmpty();
        Received filled = taken(two, whole);
        assertThat(filled.fresh()).isEqualTo(3);
        assertThat(filled.created()).isEqualTo(Map.of("note", 1));
        two.workspace().undo();
        assertThat(two.note(note.id())).isEmpty();
        taken(two, whole);
        assertThat(two.note(note.id()).orElseThrow().title()).isEqualTo("Tercera");
        assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
    }

    @Test
    void whoHasOnlyAStubIsNotTakenToHoldTheChange() {
        ContentHash hash = new ContentHash();
        Parcel.Stretch whole = one.parcel().stretches().getFirst();
        Parcel sent = new Parcel(new byte[32], two.workspace().incarnation(), "dos", "Persona de dos",
                List.of(mapped(whole, link -> link.id().seq() == 2 ? new Stub(link.id(), hash.of(link)) : link)));
        one.workspace().receive(RECEIVE, List.of(sent));
        assertThat(one.workspace().<Long>handingOver(outgoing -> outgoing.extents(two.workspace().incarnation())
                .getFirst().from())).isEqualTo(2);
    }

    @Test
    void aValueChangedOnTheWayBreaksTheChainAndNothingOfTheParcelIsKept() {
        String before = two.fingerprint();
        Parcel.Stretch forged = mapped(one.parcel().stretches().getFirst(), link -> retitled((Change) link));
        assertThat(refused(two, forged)).isEqualTo("E-26");
        assertThat(two.fingerprint()).isEqualTo(before);
    }

    @Test
    void aTipSignedByAnotherKeyIsRefused() {
        Parcel.Stretch whole = one.parcel().stretches().getFirst();
        two.save(Note.titled(two.newId(), "Otra"));
        Parcel.Stretch foreign = two.parcel().stretches().getFirst();
        Parcel.Stretch forged = new Parcel.Stretch(whole.incarnation(), foreign.publicKey(), whole.team(),
                whole.previous(), whole.links(), whole.tip());
        Laptop three = new Laptop(folder, "tres");
        assertThat(refused(three, forged)).isEqualTo("E-05");
        three.receive(one);
        assertThat(refused(three, forged)).isEqualTo("E-05");
        three.close();
    }

    @Test
    void twoLaptopsWithOneIdentityAreBothKeptAndTold() throws IOException {
        one.workspace().backUpTo(folder.resolve("clon.bitacora"));
        Note other = Note.titled(one.newId(), "En el original");
        one.save(other);
        Path elsewhere = Files.createDirectory(folder.resolve("otra carpeta"));
        Files.move(folder.resolve("clon.bitacora"), elsewhere.resolve("uno.bitacora"));
        try (Laptop clone = new Laptop(elsewhere, "uno")) {
            Note twin = Note.titled(clone.newId(), "En el clon");
            clone.save(twin);
            clone.save(note.withTitle("Cuarta"));
            two.receive(one);
            Received received = taken(two, clone.parcel().stretches().getFirst());
            assertThat(received.forks()).containsExactly("uno");
            assertThat(two.note(other.id())).isPresent();
            assertThat(two.note(twin.id())).isPresent();
            assertThat(two.note(note.id()).orElseThrow().title()).isEqualTo("Cuarta");
            assertThat(two.workspace().verify().faults()).isEmpty();
            assertThat(taken(two, clone.parcel().stretches().getFirst()).fresh()).isZero();
        }
    }

    @Test
    void aClockYearsAheadIsMarkedAndDoesNotDragTheOthersAlong() {
        one.clock().move(Duration.ofDays(365L * 70));
        one.save(note.withTitle("Del futuro"));
        Received received = taken(two, one.parcel().stretches().getFirst());
        assertThat(received.doubtfulClocks()).isEqualTo(1);
        Note own = two.note(note.id()).orElseThrow();
        two.save(own.withTitle("Después de verlo"));
        assertThat(two.note(note.id()).orElseThrow().title()).isEqualTo("Después de verlo");
        Change last = two.workspace().read(reading -> reading.history(Note.NOTE.ref(note.id()))).stream()
                .filter(change -> change.id().incarnation().equals(two.workspace().incarnation())).findFirst()
                .orElseThrow();
        assertThat(HybridClock.millis(last.clock())).isLessThan(two.clock().millis()
                + Duration.ofHours(25).toMillis());
    }

    private static Parcel parcel(Parcel.Stretch stretch) {
        return new Parcel(new byte[32], UUID.randomUUID(), "uno", "Persona de uno", List.of(stretch));
    }

    private static Received taken(Laptop laptop, Parcel.Stretch stretch) {
        Reception reception = laptop.workspace().receive(RECEIVE, List.of(parcel(stretch))).getFirst();
        return ((Reception.Taken) reception).received();
    }

    private static String refused(Laptop laptop, Parcel.Stretch stretch) {
        Reception reception = laptop.workspace().receive(RECEIVE, List.of(parcel(stretch))).getFirst();
        return ((Reception.Refused) reception).problem().code();
    }

    private static Parcel.Stretch part(Parcel.Stretch whole, int from, int to) {
        ContentHash hash = new ContentHash();
        byte[] previous = whole.previous();
        for (Link link : whole.links().subList(0, from)) {
            previous = hash.link(previous, hash.of(link));
        }
        return new Parcel.Stretch(whole.incarnation(), whole.publicKey(), whole.team(), previous,
                whole.links().subList(from, to), whole.tip());
    }

    private static Parcel.Stretch mapped(Parcel.Stretch whole, UnaryOperator<Link> each) {
        return new Parcel.Stretch(whole.incarnation(), whole.publicKey(), whole.team(), whole.previous(),
                whole.links().stream().map(each).toList(), whole.tip());
    }

    /// What a bundle for strangers would carry: field salts instead of the change's, and only a commitment for names.
    private static Link withoutOwner(Link link) {
        Change change = (Change) link;
        ContentHash hash = new ContentHash();
        Map<String, byte[]> salts = new TreeMap<>();
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : change.edits()) {
            byte[] salt = hash.fieldSalt(change.salts(), edit.field(), edit.content().sealed());
            if (edit.field().equals("owner")) {
                edits.add(new Edit("owner", new Content.Withheld(hash.commitment(change, edit), true),
                        edit.parents()));
            } else {
                salts.put(edit.field(), salt);
                edits.add(edit);
            }
        }
        return new Change(change.id(), change.record(), change.clock(), change.wall(), change.group(), change.stamp(),
                new Salts.PerField(salts), edits);
    }

    private static Link retitled(Change change) {
        List<Edit> edits = change.edits().stream().map(edit -> edit.field().equals("title")
                ? new Edit("title", new Content.Known(new Value('t', "Falsa"), false), edit.parents()) : edit).toList();
        return new Change(change.id(), change.record(), change.clock(), change.wall(), change.group(), change.stamp(),
                change.salts(), edits);
    }
}

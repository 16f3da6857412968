package org.bitacora.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Conflict;
import org.bitacora.db.Operation;
import org.bitacora.db.Parcel;
import org.bitacora.db.Received;
import org.bitacora.db.Reception;
import org.bitacora.db.Status;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.bundle.Bundle;
import org.bitacora.exchange.bundle.BundleFormat;
import org.bitacora.exchange.bundle.BundleReader;
import org.bitacora.exchange.model.Delivery;
import org.bitacora.exchange.model.Outstanding;
import org.bitacora.exchange.model.Passage;
import org.bitacora.exchange.model.Sender;
import org.bitacora.exchange.model.Trust;
import org.bitacora.exchange.store.ExchangeStore;
import org.bitacora.record.Kinds;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Stamp;
import org.bitacora.record.Value;
import org.bitacora.seal.AgeBox;
import org.bitacora.task.Progress;

/// Handing in, receiving and deciding: the face of this room. Called off the screen's thread; refuses with a
/// [Problem].
public final class ExchangeService {

    private final Workspace workspace;
    private final Kinds kinds;
    private final ValueWords words;
    private final DifferencesInWords differences;

    public ExchangeService(Workspace workspace, Kinds kinds, ValueWords words) {
        this.workspace = workspace;
        this.kinds = kinds;
        this.words = words;
        differences = new DifferencesInWords(workspace, kinds, words);
    }

    /// With words from the types of fields alone.
    public ExchangeService(Workspace workspace, Kinds kinds) {
        this(workspace, kinds, new PlainWords(kinds));
    }

    /// Writes a bundle of what this workspace holds, verified by reading it back.
    ///
    /// @throws Problem if there is nothing, the key is none, or the folder does not take it; then nothing counts as
    ///         handed in
    public HandedIn handIn(HandIn order) {
        return new HandingIn(workspace, kinds, words).run(order);
    }

    /// The plain bundles and encrypted ones of a folder, by name; folders inside are left alone.
    public List<Path> bundlesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(ExchangeService::isBundle).sorted().toList();
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unreadable", folder).because(e);
        }
    }

    private static boolean isBundle(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".")
                && Stream.of(BundleFormat.EXTENSION, BundleFormat.CLOSED_EXTENSION, BundleFormat.START_EXTENSION)
                .anyMatch(name::endsWith);
    }

    /// Files as they are; folders become the bundles in them.
    public List<Path> filesOf(List<Path> chosen) {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            files.addAll(Files.isDirectory(path) ? bundlesIn(path) : List.of(path));
        }
        if (files.isEmpty() && !chosen.isEmpty()) {
            throw new Problem("E-28", "exchange.problem.noFiles", chosen.getFirst());
        }
        return files;
    }

    /// What receiving these files, in this order, would do. Nothing is kept.
    public List<Arrival> preview(List<Path> files, Progress progress) {
        return take(files, progress, workspace::simulate);
    }

    /// Receives the files, each whole or not at all, after a verified backup; one undo step for all. Cancelling stops
    /// before the next file.
    ///
    /// @return how each file fared, in the order given
    public List<Arrival> receive(List<Path> files, Progress progress) {
        return take(files, progress, parcels -> workspace.receive(Operation.of("exchange.op.receive"), parcels));
    }

    private List<Arrival> take(List<Path> files, Progress progress,
            Function<Iterable<Parcel>, List<Reception>> taking) {
        Map<UUID, byte[]> keys = workspace.read(ExchangeStore::keys);
        try (Incoming incoming = new Incoming(filesOf(files), reader(), keys, progress)) {
            Iterator<Reception> receptions = taking.apply(incoming).iterator();
            List<Arrival> arrivals = new ArrayList<>();
            for (Incoming.Opened one : incoming.opened()) {
                arrivals.add(one.bundle() == null ? new Arrival.Refused(one.file(), one.problem())
                        : arrival(one, receptions.next(), keys));
            }
            return arrivals;
        }
    }

    private BundleReader reader() {
        return new BundleReader(kinds, workspace.receivingKey().map(AgeBox.Key::identity),
                workspace.identity().sample());
    }

    private Arrival arrival(Incoming.Opened one, Reception reception, Map<UUID, byte[]> keys) {
        return switch (reception) {
            case Reception.Refused refused -> new Arrival.Refused(one.file(), refused.problem());
            case Reception.Taken taken -> read(one.file(), one.bundle(), taken.received(), keys);
        };
    }

    private Arrival read(Path file, Bundle bundle, Received received, Map<UUID, byte[]> keys) {
        Sender sender = new Sender(bundle.parcel().author(), bundle.parcel().team(), bundle.sender());
        Trust trust = keys.containsKey(bundle.sender()) ? Trust.KNOWN : Trust.FIRST_TIME;
        return new Arrival.Read(file, bundle.bytes(), bundle.closed(), bundle.start(), sender, bundle.written(), trust,
                HexFormat.of().formatHex(bundle.key(), bundle.key().length - 4, bundle.key().length),
                received.fresh(), received.known(), received.created(), received.updated(), received.deleted(),
                received.differences(), List.copyOf(bundle.deletions()),
                Notices.of(workspace, bundle, received), received.files());
    }

    /// What waits to be handed in.
    public Outstanding outstanding() {
        Status status = workspace.status();
        return new Outstanding(status.notHandedIn(),
                workspace.read(reading -> ExchangeStore.outstanding(reading, workspace.incarnation())),
                status.handedInAt());
    }

    /// Everything handed in and received, newest first.
    public List<Passage> history() {
        return workspace.read(ExchangeStore::history);
    }

    /// What was received and not taken back, newest first, with the teams whose work it brought.
    public List<Delivery> deliveries() {
        return workspace.read(ExchangeStore::deliveries);
    }

    /// The devices from which something came, with the names of their teams: possible recipients.
    public Map<UUID, String> correspondents() {
        return workspace.read(ExchangeStore::correspondents);
    }

    /// What a bundle would do, a sentence for each record.
    public List<String> details(Path file) {
        Bundle bundle = reader().read(file);
        return workspace.read(reading -> new RecordsInWords(kinds, words).of(reading, bundle,
                ExchangeStore.standing(reading)));
    }

    /// What records are called, for lists of what a bundle deletes.
    public List<String> names(List<RecordRef> records) {
        return workspace.read(reading -> records.stream().map(ref -> differences.name(reading, ref)).toList());
    }

    /// The differences that wait for a decision, in words.
    public List<OpenDifference> differences() {
        return workspace.read(differences::all);
    }

    /// Decides a difference for every laptop that this decision reaches. What was not chosen stays in the history.
    public Changes decide(Conflict conflict, Value value) {
        return workspace.write(Operation.of("exchange.op.decide").from(Stamp.DECISION),
                tx -> tx.resolve(conflict, value));
    }

    /// The key to give to those who shall encrypt for this workspace, `age1…`; made when first asked for.
    public String receivingKey() {
        return workspace.makeReceivingKey().recipient();
    }
}

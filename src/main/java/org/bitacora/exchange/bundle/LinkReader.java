package org.bitacora.exchange.bundle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.db.Parcel;
import org.bitacora.record.Change;
import org.bitacora.record.Edit;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Link;
import org.bitacora.record.RecordRef;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Reads all changes of a bundle into the stretches that its manifest announces, in that order and without gaps.
final class LinkReader {

    private final Manifest manifest;
    private final Kinds kinds;
    private final Where where;
    private final List<Parcel.Stretch> stretches = new ArrayList<>();
    private final Set<RecordRef> deletions = new HashSet<>();
    private long unread;

    LinkReader(Manifest manifest, Kinds kinds, Where where) {
        this.manifest = manifest;
        this.kinds = kinds;
        this.where = where;
    }

    List<Parcel.Stretch> stretches() {
        return stretches;
    }

    /// Records that the bundle deletes.
    Set<RecordRef> deletions() {
        return deletions;
    }

    long unread() {
        return unread;
    }

    /// @throws org.bitacora.base.Problem E-20 to E-25
    void read(InputStream entry) {
        try (JsonParser json = BundleFormat.LINES.createParser(ObjectReadContext.empty(), entry)) {
            LineInput in = new LineInput(json, where);
            LinkLine line = new LinkLine(json, in, manifest, new ValueCheck(kinds));
            for (Manifest.Chain chain : manifest.chains()) {
                stretches.add(stretch(chain, json, in, line));
            }
            if (json.nextToken() != null) {
                throw in.refuse("E-23", "exchange.problem.trailing", "");
            }
            unread = line.unread();
        } catch (JacksonException e) {
            throw where.of(e).because(e);
        }
    }

    private Parcel.Stretch stretch(Manifest.Chain chain, JsonParser json, LineInput in, LinkLine line) {
        UUID incarnation = manifest.devices().get(chain.device());
        List<Link> links = new ArrayList<>((int) Math.min(chain.upto() - chain.from() + 1, 1 << 14));
        for (long seq = chain.from(); seq <= chain.upto(); seq++) {
            in.expect(JsonToken.START_OBJECT);
            Link link = line.read();
            if (link.id().seq() != seq || !link.id().incarnation().equals(incarnation)) {
                throw in.refuse("E-25", "exchange.problem.order", Long.toString(seq));
            }
            noteDeletion(link);
            links.add(link);
        }
        Manifest.SignedTip signed = chain.signed();
        return new Parcel.Stretch(incarnation, chain.key(), chain.team(), chain.previous(), links,
                signed == null ? null : new Parcel.SignedTip(signed.seq(), signed.chain(), signed.signature()));
    }

    private void noteDeletion(Link link) {
        if (link instanceof Change change) {
            for (Edit edit : change.edits()) {
                if (edit.field().equals(Kind.DELETED)) {
                    if (edit.value().text().equals("true")) {
                        deletions.add(change.record());
                    } else {
                        deletions.remove(change.record());
                    }
                }
            }
        }
    }
}

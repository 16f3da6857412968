package org.bitacora.mesa;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.ActaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.store.MesaStore;

/// The life of actas, from draft to signed (domain.md §7.1, C10). Blocks on the workspace's threads: screens call it
/// through `Tasks`.
public final class ActaService {

    private final Workspace workspace;

    ActaService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The acta of a session, as a draft if nothing of it was written yet.
    public Acta of(UUID session) {
        return workspace.read(reading -> of(reading, session));
    }

    private static Acta of(Reading reading, UUID session) {
        return reading.find(ActaKind.KIND, Acta.idOf(session)).orElseGet(() -> Acta.draft(session));
    }

    /// The actas of all sessions of a mesa, by the dates of the sessions.
    public List<Acta> ofMesa(UUID mesa) {
        return workspace.read(reading -> MesaStore.sessions(reading, mesa).stream()
                .map(session -> of(reading, session.id())).toList());
    }

    /// Saves what a form changed.
    public Changes save(Acta before, Acta after) {
        return workspace.write(Operation.of("mesa.op.saveActa"), tx -> {
            if (tx.find(ActaKind.KIND, before.id()).isEmpty()) {
                tx.save(ActaKind.KIND, after);
            } else {
                tx.save(ActaKind.KIND, before, after);
            }
        });
    }

    /// The number that follows the highest one given in the mesa and the year of the session; 1 if there is none.
    public int nextNumber(UUID session) {
        return workspace.read(reading -> {
            MesaSession one = reading.find(MesaSessionKind.KIND, session).orElseThrow();
            int year = yearOf(one);
            return one.mesa() == null ? 1 : 1 + MesaStore.sessions(reading, one.mesa()).stream()
                    .map(other -> of(reading, other.id()))
                    .filter(acta -> acta.number() != null && acta.year() != null && acta.year() == year)
                    .mapToInt(Acta::number).max().orElse(0);
        });
    }

    private int yearOf(MesaSession session) {
        return session.date() == null ? LocalDate.now(workspace.clock()).getYear() : session.date().getYear();
    }

    /// The secretariat gives the acta its number in the year of the session, now or later; a number that another acta
    /// bears is told by the rules, not refused.
    public Changes number(UUID session, int number) {
        MesaSession one = workspace.read(reading -> reading.find(MesaSessionKind.KIND, session)).orElseThrow();
        return change(session, "mesa.op.numberActa", acta -> acta.numbered(yearOf(one), number));
    }

    /// Sends the draft to the delegations for observations.
    ///
    /// @param until the last day for observations, or null
    /// @throws Problem E-25 if it was approved
    public Changes sendToReview(UUID session, LocalDate on, LocalDate until) {
        return change(session, "mesa.op.reviewActa", acta -> open(acta).inReview(on, until));
    }

    /// Back to the draft, to go on writing.
    ///
    /// @throws Problem E-25 if it was approved
    public Changes reopen(UUID session) {
        return change(session, "mesa.op.reopenActa", acta -> open(acta).reopened());
    }

    /// Approves the acta as it reads now; from here on it only takes clarification notes.
    ///
    /// @param how a code of `approval_ways.csv`
    /// @param in the session that approved it, or null
    /// @param text what was approved, word for word
    /// @throws Problem E-25 if it was approved before: what was approved stays as it was
    public Changes approve(UUID session, String how, UUID in, LocalDate on, String text) {
        return change(session, "mesa.op.approveActa", acta -> open(acta).approved(how, in, on, text,
                digest(text)));
    }

    private static Acta open(Acta acta) {
        if (acta.isApproved()) {
            throw new Problem("E-25", "acta.problem.approved");
        }
        return acta;
    }

    /// @throws Problem E-25 if it was not approved yet
    public Changes sign(UUID session, LocalDate on) {
        return change(session, "mesa.op.signActa", acta -> {
            if (!acta.isApproved()) {
                throw new Problem("E-25", "acta.problem.signUnapproved");
            }
            return acta.signed(on);
        });
    }

    private Changes change(UUID session, String operation, UnaryOperator<Acta> to) {
        return workspace.write(Operation.of(operation),
                tx -> tx.save(ActaKind.KIND, to.apply(of(tx, session))));
    }

    /// SHA-256 of a text in UTF-8, in hexadecimal.
    public static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the approved text is still the one that was approved.
    public static boolean isWhole(Acta acta) {
        return !acta.isApproved() || acta.approvedText() != null && digest(acta.approvedText()).equals(acta.digest());
    }
}

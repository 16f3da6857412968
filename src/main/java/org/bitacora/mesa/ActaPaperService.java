package org.bitacora.mesa;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.directory.AttachmentService;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Attachment;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.document.Paper;
import org.bitacora.document.Signatory;
import org.bitacora.document.compare.DifferencePart;
import org.bitacora.document.mail.MailWriter;
import org.bitacora.document.read.WordReader;
import org.bitacora.document.write.WordWriter;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.FocalPoint;
import org.bitacora.mesa.model.FocalPointKind;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.paper.ActaComparison;
import org.bitacora.mesa.paper.ActaContents;
import org.bitacora.mesa.paper.ActaPaper;
import org.bitacora.mesa.paper.ActaScript;
import org.bitacora.mesa.paper.ActaWords;
import org.bitacora.mesa.paper.CompositionPaper;
import org.bitacora.mesa.paper.NoticePaper;

/// The acta of a session as a paper: gathers what it tells, writes it for Word, approves it as it reads, and says
/// whether something else is what was approved (C10, C27; domain.md §7.1). Blocks on the workspace's threads and the
/// disk: screens call it through `Tasks`.
public final class ActaPaperService {

    private final MesaService mesas;
    private final DirectoryService directory;
    private final SessionCommitments commitments;

    ActaPaperService(MesaService mesas, DirectoryService directory, SessionCommitments commitments) {
        this.mesas = mesas;
        this.directory = directory;
        this.commitments = commitments;
    }

    /// Everything that the acta of a session tells.
    ///
    /// @throws Problem E-29 if there is no such session
    public ActaContents contents(UUID session) {
        SessionDossier dossier = mesas.sessions().dossier(session)
                .orElseThrow(() -> new Problem("E-29", "acta.problem.noSession"));
        Optional<FocalPoint> focal = focalPoint(dossier);
        return new ActaContents(dossier, entity(dossier, focal),
                focal.map(this::secretary).orElse(new Signatory("", "", "")),
                commitments.followed(dossier.session()), commitments.agreed(dossier.session()),
                approvedHere(dossier), next(dossier.session()), annexes(session), approval(dossier.acta()));
    }

    /// Who held the secretariat on the day (C24).
    private Optional<FocalPoint> focalPoint(SessionDossier dossier) {
        LocalDate day = dossier.session().date();
        return dossier.mesa() == null ? Optional.empty() : mesas.rows().ofMesa(FocalPointKind.KIND,
                dossier.mesa().id()).stream().filter(one -> day == null || one.holdsOn(day)).findFirst();
    }

    private Signatory secretary(FocalPoint one) {
        UUID person = one.person();
        return new Signatory(person == null ? "" : directory.people().names(List.of(person)).getOrDefault(person, ""),
                one.institution() == null ? "" : directory.institutions().name(one.institution()), one.position());
    }

    private String entity(SessionDossier dossier, Optional<FocalPoint> focal) {
        Mesa mesa = dossier.mesa();
        UUID host = mesa == null ? dossier.session().institution() : mesa.secretariat();
        UUID holder = host == null ? focal.map(FocalPoint::institution).orElse(null) : host;
        return holder == null ? "" : directory.institutions().name(holder);
    }

    private List<String> approvedHere(SessionDossier dossier) {
        return dossier.mesa() == null ? List.of() : mesas.actas().ofMesa(dossier.mesa().id()).stream()
                .filter(acta -> acta.isApproved() && dossier.session().id().equals(acta.approvedIn()))
                .map(acta -> Texts.get("acta.paper.approvedHere", ActaWords.number(acta),
                        day(acta.session()))).toList();
    }

    private String day(UUID session) {
        return mesas.sessions().find(session).map(MesaSession::date).map(Formats::date)
                .orElseGet(() -> Texts.get("acta.paper.unwritten"));
    }

    private MesaSession next(MesaSession session) {
        return session.mesa() == null || session.date() == null ? null : mesas.sessions().ofMesa(session.mesa())
                .stream().filter(one -> one.date() != null && one.date().isAfter(session.date()) && !one.isCalledOff())
                .findFirst().orElse(null);
    }

    /// The signed acta is no annex of itself.
    private List<String> annexes(UUID session) {
        return directory.attachments().of(MesaSessionKind.KIND.ref(session)).stream()
                .map(AttachmentService.Kept::attachment)
                .filter(one -> !AttachmentRoles.SIGNED_ACTA.equals(one.role()))
                .map(ActaPaperService::annex).toList();
    }

    private static String annex(Attachment one) {
        return Texts.get("acta.paper.annex", DirectoryCatalogues.ATTACHMENT_ROLES.label(one.role()),
                AttachmentService.name(one));
    }

    private String approval(Acta acta) {
        if (!acta.isApproved()) {
            return "";
        }
        String how = acta.approvedIn() != null ? Texts.get("acta.paper.approvedInSession", day(acta.approvedIn()))
                : acta.approvedOn() == null ? Texts.get("acta.paper.approvedUndated")
                : Texts.get(MesaCodes.BY_MAIL.equals(acta.approvedHow()) ? "acta.paper.approvedByMail"
                : "acta.paper.approvedOn", Formats.date(acta.approvedOn()));
        return acta.signedOn() == null ? how : how + " · " + Texts.get("acta.paper.signed",
                Formats.date(acta.signedOn()));
    }

    /// As it reads now; once approved, as it was approved, with the notes added since.
    public Paper paper(UUID session) {
        return ActaPaper.of(contents(session));
    }

    /// Writes the acta for Word, complete or not at all.
    ///
    /// @return the size of the file in bytes
    /// @throws Problem if there is no such session or the folder does not take the file
    public long write(UUID session, Path target) {
        return WordWriter.write(paper(session), target);
    }

    /// The convocatoria of a session.
    public Paper notice(UUID session) {
        return NoticePaper.of(contents(session));
    }

    /// Writes the convocatoria for Word, complete or not at all.
    ///
    /// @throws Problem if there is no such session or the folder does not take the file
    public long writeNotice(UUID session, Path target) {
        return WordWriter.write(notice(session), target);
    }

    /// Writes a draft of the message that convenes, with the convocatoria attached; a mail program opens and sends it.
    ///
    /// @throws Problem E-25 if one of the recipients has no address that could be
    public long writeNoticeMail(UUID session, Path target) {
        ActaContents contents = contents(session);
        return MailWriter.write(NoticeMail.of(contents, contents.dossier().session().noticeRecipients()), target);
    }

    /// Who belongs to a mesa on a day (C35).
    ///
    /// @throws Problem E-29 if there is no such mesa
    public Paper composition(UUID mesa, LocalDate day) {
        Mesa one = mesas.find(mesa).orElseThrow(() -> new Problem("E-29", "acta.problem.noMesa"));
        List<Designation> designations = mesas.composition().designations(mesa);
        List<UUID> people = designations.stream().map(Designation::person).filter(person -> person != null).toList();
        return CompositionPaper.of(one, one.secretariat() == null ? ""
                : directory.institutions().name(one.secretariat()), mesas.composition().delegations(mesa), designations,
                directory.people().names(people), day);
    }

    /// Approves the acta as it reads now.
    ///
    /// @param how a code of `approval_ways.csv`
    /// @param in the session that approved it, or null
    public Changes approve(UUID session, String how, UUID in, LocalDate on) {
        return mesas.actas().approve(session, how, in, on, ActaScript.write(ActaPaper.body(contents(session))));
    }

    /// What was changed after the approval and is no part of it, at the left as it was approved.
    public List<DifferencePart> late(UUID session) {
        return ActaComparison.late(contents(session));
    }

    /// Whether a Word file is the acta that was approved.
    ///
    /// @throws Problem E-25 if nothing was approved yet, E-30 if the file is another document, and others if it
    ///         cannot be read
    public ActaComparison.OfFile compare(UUID session, Path file) {
        ActaContents contents = contents(session);
        if (ActaComparison.approved(contents.dossier().acta()).isEmpty()) {
            throw new Problem("E-25", "acta.problem.notApproved");
        }
        ActaComparison.OfFile compared = ActaComparison.with(contents, WordReader.read(file).lines());
        if (!compared.isActa()) {
            throw new Problem("E-30", "acta.problem.otherDocument", file.getFileName());
        }
        return compared;
    }
}

package org.bitacora.directory.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bitacora.base.Finding;
import org.bitacora.db.Changes;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.AffiliationKind;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentCodes;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.ConsentRules;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonCardRules;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.PersonRules;
import org.bitacora.directory.model.TypedDocument;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.record.Autosave;
import org.bitacora.fx.record.DraftText;
import org.bitacora.fx.record.RecordList;
import org.bitacora.fx.record.RecordModel;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.task.Work;

/// A person being looked at and edited, with documents, affiliations and decisions. Saves itself (see [Autosave]), and
/// takes in what others change meanwhile.
public final class PersonViewModel implements Autosave.Form {

    private static final List<String> KINDS = List.of("person", "personDocument", "affiliation", "consent", "joined",
            "apart");

    /// Under which a person who is not recorded yet is drafted.
    static final String NEW_DRAFT = "person/new";

    private final DirectoryDesk desk;
    private final RecordModel<Person> person;
    private final RecordList<PersonDocument> documents;
    private final RecordList<Affiliation> affiliations;
    private final RecordList<Consent> consents;
    private final NameModel name;
    private final Autosave autosave;
    private final ObjectProperty<PersonCard> shown;
    private final ObjectProperty<PersonLine> sameDocument = new SimpleObjectProperty<>();
    private final ObjectProperty<List<PersonLine>> alsoAs = new SimpleObjectProperty<>(List.of());
    private List<RecordRef> decisions = List.of();
    private final BooleanProperty sensitive = new SimpleBooleanProperty(false);
    private final BooleanProperty gone = new SimpleBooleanProperty(false);
    private final boolean fresh;
    private PersonCard base;

    /// @param fresh true for a person who is not recorded yet
    public PersonViewModel(DirectoryDesk desk, PersonCard card, boolean fresh, Subscriptions bag) {
        this.desk = desk;
        this.fresh = fresh;
        base = card;
        person = new RecordModel<>(PersonKind.KIND, card.person());
        documents = new RecordList<>(PersonDocumentKind.KIND, card.documents());
        affiliations = new RecordList<>(AffiliationKind.KIND, card.affiliations());
        consents = new RecordList<>(ConsentKind.KIND, card.consents());
        shown = new SimpleObjectProperty<>(card);
        name = new NameModel(person);
        autosave = new Autosave(desk.tasks(), desk.workspace().drafts(), this);
        List.<RecordList<?>>of(documents, affiliations, consents).forEach(list -> list.onEdited(this::edited));
        person.onEdited(this::edited);
        desk.follow(bag, KINDS, this::heard);
        check();
        lookForDouble();
    }

    public RecordModel<Person> person() {
        return person;
    }

    public NameModel name() {
        return name;
    }

    public RecordList<PersonDocument> documents() {
        return documents;
    }

    public RecordList<Affiliation> affiliations() {
        return affiliations;
    }

    /// The decisions, each with its date and proof.
    public RecordList<Consent> consents() {
        return consents;
    }

    /// The card as it stands now, typed changes included.
    public ReadOnlyObjectProperty<PersonCard> shown() {
        return shown;
    }

    /// Somebody else who holds one of her documents; null when there is none.
    public ReadOnlyObjectProperty<PersonLine> sameDocument() {
        return sameDocument;
    }

    /// The other records of the same person, as somebody decided.
    public ReadOnlyObjectProperty<List<PersonLine>> alsoAs() {
        return alsoAs;
    }

    /// Whether the sensitive fields are unfolded; never remembered.
    public BooleanProperty sensitive() {
        return sensitive;
    }

    /// True once the person was deleted, here or elsewhere.
    public BooleanProperty gone() {
        return gone;
    }

    /// Whether she has been saved at all.
    public boolean isRecorded() {
        return !fresh || !base.equals(PersonCard.blank(id()));
    }

    public UUID id() {
        return base.id();
    }

    public LocalDate today() {
        return desk.directory().today();
    }

    public ConsentState consent() {
        return shown.get().consentOn(today());
    }

    /// Everything that belongs to her life as a record.
    public List<RecordRef> records() {
        List<RecordRef> refs = new ArrayList<>(List.of(PersonKind.KIND.ref(id())));
        base.documents().forEach(document -> refs.add(PersonDocumentKind.KIND.ref(document.id())));
        base.affiliations().forEach(affiliation -> refs.add(AffiliationKind.KIND.ref(affiliation.id())));
        base.consents().forEach(consent -> refs.add(ConsentKind.KIND.ref(consent.id())));
        refs.addAll(decisions);
        return refs;
    }

    private DirectoryService directory() {
        return desk.directory();
    }

    private PersonCard current() {
        return new PersonCard(person.current(), documents.current(), affiliations.current(), consents.current());
    }

    private void edited() {
        shown.set(current());
        check();
        autosave.edited();
    }

    /// The person left the line with the name.
    public void nameLeft() {
        name.tidy();
        left();
    }

    /// The person left a field.
    public void left() {
        autosave.left();
        lookForDouble();
    }

    private void check() {
        PersonCard card = shown.get();
        boolean nameless = base.names().isEmpty() && !fresh || card.consentOn(today()) == ConsentState.DECLINES;
        person.tell(PersonRules.check(card.person(), nameless, today()));
        documents.rows().forEach(row -> row.tell(
                PersonCardRules.checkDocument(row.current(), card, today(), (type, number) -> List.of())));
        affiliations.rows().forEach(row -> row.tell(PersonCardRules.checkAffiliation(row.current())));
        consents.rows().forEach(row -> row.tell(
                ConsentRules.check(row.current(), today())));
    }

    /// Who else she is or may be, and what was decided about it.
    private record Ties(PersonLine holder, List<PersonLine> alsoAs, List<RecordRef> decisions) {
    }

    private void lookForDouble() {
        PersonCard card = shown.get();
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> new Ties(holder(card), others(card.id()),
                directory().joins().decisions(card.id())), this::tie);
    }

    private void tie(Ties ties) {
        sameDocument.set(ties.holder());
        alsoAs.set(ties.alsoAs());
        decisions = ties.decisions();
    }

    private List<PersonLine> others(UUID id) {
        return directory().joins().components(PersonKind.KIND).members(id).stream().filter(other -> !other.equals(id))
                .flatMap(other -> directory().people().line(other).stream()).toList();
    }

    private PersonLine holder(PersonCard card) {
        UUID own = directory().joins().representative(PersonKind.KIND, card.id());
        return card.documents().stream().filter(document -> document.number() != null)
                .flatMap(document -> directory().people().byDocument(document.type(), document.number()).stream())
                .filter(other -> !directory().joins().representative(PersonKind.KIND, other.id()).equals(own))
                .filter(other -> !directory().joins().apart(PersonKind.KIND.name())
                        .contains(Pair.of(card.id(), other.id()))).findFirst().orElse(null);
    }

    /// Adds a document as it was typed in one line: "PPT 5.812.347", "no informa"; empty text adds an empty row.
    public void addDocument(String typed) {
        UUID id = directory().newId();
        documents.add(switch (TypedDocument.read(typed)) {
            case TypedDocument.Given given -> new PersonDocument(id, id(), given.type(), given.number(),
                    given.country(), null, null, null, null);
            case TypedDocument.Withheld withheld -> new PersonDocument(id, id(), null, null, null, null, null, null,
                    withheld.reason());
            case TypedDocument.Other other -> new PersonDocument(id, id(), null, other.text(), null, null, null, null,
                    null);
            case TypedDocument.Nothing nothing -> new PersonDocument(id, id(), null, null, null, null, null, null,
                    null);
        });
        left();
    }

    public void removeDocument(RecordModel<PersonDocument> row) {
        documents.remove(row);
        left();
    }

    /// A new affiliation, from today on if she had another before.
    public void addAffiliation() {
        LocalDate since = affiliations.rows().isEmpty() ? null : today();
        affiliations.add(new Affiliation(directory().newId(), id(), null, null, person.current().occupation(), null,
                since, null));
    }

    public void removeAffiliation(RecordModel<Affiliation> row) {
        affiliations.remove(row);
        left();
    }

    /// What she decides today; a decision of today is changed, an earlier one stays as it was.
    public void decide(ConsentState state) {
        consents.rows().stream().filter(row -> today().equals(row.current().givenOn())).toList()
                .forEach(consents::remove);
        if (state == ConsentState.UNRECORDED) {
            List.copyOf(consents.rows()).forEach(consents::remove);
        } else if (consent() != state) {
            String code = state == ConsentState.AUTHORIZES ? ConsentCodes.AUTHORIZES : ConsentCodes.DECLINES;
            consents.add(new Consent(directory().newId(), id(), code, null, today(), null, null, null, null, null));
        }
        left();
    }

    /// The decision in force, to be completed with its proof; null when nothing is recorded.
    public RecordModel<Consent> decision() {
        return consents.rows().stream().reduce((one, other) -> PersonViewModel.later(one, other) ? one : other)
                .orElse(null);
    }

    private static boolean later(RecordModel<Consent> one, RecordModel<Consent> other) {
        LocalDate first = one.current().givenOn();
        LocalDate second = other.current().givenOn();
        return second == null || first != null && first.isAfter(second);
    }

    /// Takes away what may not be kept of a person who declined; Ctrl+Z brings it back.
    public void withhold(Runnable then) {
        act(() -> directory().consents().withhold(List.of(id())), then);
    }

    public void delete(Runnable then) {
        act(() -> directory().people().delete(id()), then);
    }

    /// "Es la misma persona."
    public void join(UUID other, Runnable then) {
        act(() -> directory().joins().join(PersonKind.KIND, id(), other), then);
    }

    /// Takes back all that made this record one with others.
    public void separate(Runnable then) {
        act(() -> directory().joins().separate(PersonKind.KIND, id()), then);
    }

    public void undo() {
        desk.undo();
    }

    private void act(Supplier<Changes> act, Runnable then) {
        desk.tasks().run(Texts.get("directory.busy.save"), progress -> act.get(), changes -> then.run());
    }

    private void heard(Changes changes) {
        desk.tasks().run(Texts.get("directory.busy.read"), progress -> directory().people().card(id()), card ->
                card.ifPresentOrElse(this::rebase, () -> gone.set(isRecorded())));
    }

    private void rebase(PersonCard card) {
        base = card;
        gone.set(false);
        person.rebase(card.person());
        documents.rebase(card.documents());
        affiliations.rebase(card.affiliations());
        consents.rebase(card.consents());
        name.follow();
        shown.set(current());
        check();
        lookForDouble();
    }

    /// Goes on with what was typed and not saved when the program ended.
    public void resume(String draft) {
        if (person.resume(draft)) {
            documents.restore(DraftText.read(PersonDocumentKind.KIND, draft));
            affiliations.restore(DraftText.read(AffiliationKind.KIND, draft));
            consents.restore(DraftText.read(ConsentKind.KIND, draft));
            name.follow();
            shown.set(current());
            check();
            autosave.resumed();
        }
    }

    @Override
    public String draftKey() {
        return isRecorded() ? "person/" + id() : NEW_DRAFT;
    }

    @Override
    public boolean isEdited() {
        return !current().equals(base);
    }

    @Override
    public boolean isSavable() {
        return !Finding.anyBlocks(PersonCardRules.check(current(), !fresh && base.names().isEmpty(), today(),
                (type, number) -> List.of()));
    }

    @Override
    public String draft() {
        PersonCard card = current();
        return new DraftText().on(PersonKind.KIND, person.base()).add(PersonKind.KIND, card.person())
                .addAll(PersonDocumentKind.KIND, card.documents()).addAll(AffiliationKind.KIND, card.affiliations())
                .addAll(ConsentKind.KIND, card.consents()).text();
    }

    @Override
    public Work<Runnable> save() {
        PersonCard before = base.with(person.base());
        PersonCard after = current();
        return progress -> {
            directory().people().save(before, after);
            PersonCard saved = directory().people().card(after.id()).orElse(after);
            return () -> {
                person.saved(before.person(), after.person());
                rebase(Objects.requireNonNull(saved));
            };
        };
    }
}

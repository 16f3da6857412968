package org.bitacora.directory.ui;

import java.nio.file.Path;
import java.util.UUID;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.fx.Subscriptions;
import org.bitacora.record.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// The form of a person without a screen: what is saved when, what stays a draft, what others change meanwhile.
class PersonViewModelTest {

    @TempDir
    private Path folder;
    private DirectoryRoom room;
    private final Subscriptions bag = new Subscriptions();

    @BeforeEach
    void openRoom() {
        room = new DirectoryRoom(folder);
    }

    @AfterEach
    void closeRoom() {
        bag.close();
        room.laptop.close();
    }

    private PersonCard stored(UUID id) {
        return room.directory().people().card(id).orElseThrow();
    }

    private PersonViewModel open(UUID id) {
        return new PersonViewModel(room.desk, stored(id), false, bag);
    }

    private PersonViewModel fresh() {
        return new PersonViewModel(room.desk, PersonCard.blank(room.directory().newId()), true, bag);
    }

    @Test
    void aLineIsReadAsAFourPartNameAndSavedWhenItIsLeft() {
        PersonViewModel model = fresh();
        model.name().line().set("maria fernanda rodriguez de la hoz");
        assertThat(model.name().reading().get()).isEqualTo("Nombres: Maria Fernanda. Apellidos: Rodriguez de la Hoz.");
        assertThat(room.directory().people().count()).isZero();
        model.nameLeft();
        assertThat(model.name().line().get()).isEqualTo("Maria Fernanda Rodriguez de la Hoz");
        assertThat(stored(model.id()).names().secondSurname()).isEqualTo("de la Hoz");
        assertThat(model.isRecorded()).isTrue();
        assertThat(model.isEdited()).isFalse();
    }

    @Test
    void aPartCorrectedByHandCorrectsTheLine() {
        PersonViewModel model = open(room.person("Ana Luz Torres", "", null, null, null, null));
        model.name().inParts().set(true);
        model.person().value(PersonKind.SECOND_NAME).setValue(null);
        model.person().value(PersonKind.FIRST_SURNAME).setValue("Luz");
        model.person().value(PersonKind.SECOND_SURNAME).setValue("Torres");
        model.left();
        assertThat(model.name().line().get()).isEqualTo("Ana Luz Torres");
        assertThat(stored(model.id()).names().surnames()).isEqualTo("Luz Torres");
    }

    @Test
    void whatIsTypedIsADraftAfterASecondAndNoMoreOnceSaved() {
        UUID id = room.person("Ana Torres", "", null, null, null, null);
        PersonViewModel model = open(id);
        model.person().value(PersonKind.PHONE).setValue("300 111 2233");
        room.tasks.elapse();
        assertThat(room.laptop.workspace().drafts().all()).containsOnlyKeys("person/" + id);
        assertThat(stored(id).person().phone()).isNull();
        PersonViewModel reopened = open(id);
        reopened.resume(room.laptop.workspace().drafts().find("person/" + id).orElseThrow());
        assertThat(reopened.person().current().phone()).isEqualTo("300 111 2233");
        reopened.left();
        assertThat(stored(id).person().phone()).isEqualTo("300 111 2233");
        assertThat(room.laptop.workspace().drafts().all()).isEmpty();
    }

    @Test
    void whatARuleForbidsIsSaidAndStaysADraft() {
        UUID id = room.person("Ana Torres", "", null, null, null, null);
        PersonViewModel model = open(id);
        model.name().line().set("");
        model.nameLeft();
        assertThat(model.person().error(PersonKind.FIRST_NAME).get()).contains("Escriba un nombre");
        assertThat(stored(id).names().full()).isEqualTo("Ana Torres");
        room.tasks.elapse();
        assertThat(room.laptop.workspace().drafts().all()).hasSize(1);
    }

    @Test
    void whatOthersChangeMeanwhileComesInAndWhatIsTypedStays() {
        UUID id = room.person("Ana Torres", "", null, null, null, null);
        PersonViewModel model = open(id);
        model.person().value(PersonKind.PHONE).setValue("300 111 2233");
        PersonCard card = stored(id);
        Person elsewhere = PersonEntry.named("Ana Torres Gil").withGender("FEMALE").card(() -> id, null).person();
        room.directory().people().save(card, card.with(elsewhere));
        assertThat(model.person().current().gender()).isEqualTo("FEMALE");
        assertThat(model.name().line().get()).isEqualTo("Ana Torres Gil");
        model.left();
        assertThat(stored(id).person().phone()).isEqualTo("300 111 2233");
        assertThat(stored(id).person().gender()).isEqualTo("FEMALE");
    }

    // E06
    @Test
    void aDocumentIsTypedAsItStandsOnPaper() {
        UUID id = room.person("Ana Torres", "PEP 123456789012345", null, null, null, null);
        PersonViewModel model = open(id);
        model.addDocument("ppt 5.812.347");
        assertThat(stored(id).documents()).extracting(PersonDocument::type, PersonDocument::number)
                .contains(tuple("PT", "5812347"));
        model.removeDocument(model.documents().rows().getFirst());
        assertThat(stored(id).documents()).singleElement().extracting(PersonDocument::type).isEqualTo("PT");
        room.laptop.workspace().undo();
        assertThat(model.documents().rows()).as("undo reaches the open form").hasSize(2);
    }

    @Test
    void aDocumentThatCannotBeIsAnErrorAtItsField() {
        PersonViewModel model = open(room.person("Ana Torres", "", null, null, null, null));
        model.addDocument("ppt 58a1230");
        assertThat(model.documents().rows().getFirst().error(PersonDocumentKind.NUMBER).get())
                .isEqualTo("PPT lleva solo números; se escribió «58A1230».");
        assertThat(model.isSavable()).isFalse();
    }

    // G12
    @Test
    void whoHoldsTheSameDocumentIsShownAndCanBeJoined() {
        room.person("Ana Torres", "CC 52111222", null, null, null, null);
        PersonViewModel model = open(room.person("Ana Lucía Torres", "CC 52.111.222", null, null, null, null));
        assertThat(model.sameDocument().get().names().full()).isEqualTo("Ana Torres");
        model.join(model.sameDocument().get().id(), () -> { });
        assertThat(model.sameDocument().get()).isNull();
        assertThat(room.directory().people().count()).isEqualTo(1);
        assertThat(model.alsoAs().get()).extracting(line -> line.names().full()).containsExactly("Ana Torres");
        assertThat(model.records()).extracting(RecordRef::kind).contains("joined");
        model.separate(() -> { });
        assertThat(model.alsoAs().get()).isEmpty();
        assertThat(room.directory().people().count()).isEqualTo(2);
    }

    @Test
    void aDecisionIsRecordedForTodayAndCanBeForgotten() {
        PersonViewModel model = open(room.person("Ana Torres", "CC 52111222", null, null, null, null));
        assertThat(model.consent()).isEqualTo(ConsentState.UNRECORDED);
        model.decide(ConsentState.AUTHORIZES);
        assertThat(stored(model.id()).consentOn(model.today())).isEqualTo(ConsentState.AUTHORIZES);
        model.decide(ConsentState.DECLINES);
        assertThat(stored(model.id()).consents()).as("the decision of today was changed").hasSize(1);
        assertThat(stored(model.id()).holdsPersonalFields()).isTrue();
        model.withhold(() -> { });
        assertThat(model.name().line().get()).as("the form shows nothing of her any more").isNull();
        assertThat(stored(model.id()).holdsPersonalFields()).isFalse();
        model.decide(ConsentState.UNRECORDED);
        assertThat(stored(model.id()).consents()).isEmpty();
    }

    @Test
    void aDeletedPersonIsGoneUntilItIsUndone() {
        PersonViewModel model = open(room.person("Ana Torres", "CC 52111222", null, null, null, null));
        model.delete(() -> { });
        assertThat(model.gone().get()).isTrue();
        model.undo();
        assertThat(model.gone().get()).isFalse();
        assertThat(model.documents().rows()).hasSize(1);
    }
}

package org.bitacora.mesa.ui.session;

import java.util.Objects;
import java.util.stream.Collectors;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.SessionDossier;

/// To whom a notice goes: everybody who is designated for a seat on the day of the session, with the address if one is
/// known. Off the screen's thread.
final class Recipients {

    private Recipients() {
    }

    /// "Claudia Peñaranda <claudia@ids.gov.co>; Óscar Rueda".
    static String of(DirectoryService directory, SessionDossier dossier) {
        return dossier.seats().stream().flatMap(seat -> dossier.designations().stream()
                        .filter(one -> seat.id().equals(one.delegation())))
                .filter(one -> dossier.session().date() == null || one.holdsOn(dossier.session().date()))
                .map(Designation::person).filter(Objects::nonNull).distinct()
                .flatMap(person -> directory.people().card(person).stream()).map(Recipients::address)
                .filter(address -> !address.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String address(PersonCard card) {
        Person person = card.person();
        String name = card.names().full();
        return person.email() == null ? name : (name + " <" + person.email() + ">").strip();
    }
}

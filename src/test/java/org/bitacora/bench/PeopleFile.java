package org.bitacora.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Tx;
import org.bitacora.directory.model.Crowd;
import org.bitacora.directory.model.KnownPerson;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.wiring.Services;

/// A file with very many people, each with a document.
final class PeopleFile {

    private static final int TOGETHER = 1_000;

    private PeopleFile() {
    }

    /// Makes the file unless an earlier run did.
    static void make(Path file, int people) {
        if (Files.exists(file)) {
            return;
        }
        try (Services services = Desk.create(file, "Coordinación")) {
            List<KnownPerson> crowd = Crowd.people(people);
            for (int from = 0; from < people; from += TOGETHER) {
                List<KnownPerson> some = crowd.subList(from, Math.min(people, from + TOGETHER));
                services.workspace().write(Desk.SAVE, tx -> some.forEach(person -> save(tx, person)));
            }
            services.workspace().close(false);
        }
    }

    private static void save(Tx tx, KnownPerson known) {
        PersonNames names = known.names();
        tx.save(PersonKind.KIND, new Person(known.id(), names.firstName(), names.secondName(), names.firstSurname(),
                names.secondSurname(), null, null, null, null, "FEMALE", "COMMUNITY", null, null, null, null, null,
                null, Set.of(), null, null, null, null, null));
        known.documents().forEach(document -> tx.save(PersonDocumentKind.KIND, new PersonDocument(
                documentOf(known.id()), known.id(), document.type(), document.number(), null, true, null, null, null)));
    }

    private static UUID documentOf(UUID person) {
        return Ids.natural("bench", "document", person);
    }
}

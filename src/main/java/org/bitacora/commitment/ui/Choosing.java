package org.bitacora.commitment.ui;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.Property;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.InstitutionSearch;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.LiveChoices;
import org.bitacora.fx.record.RecordModel;

/// What the fields of a commitment choose from: people and institutions, each with a last line that makes a new one.
record Choosing(PeopleChoices people, LiveChoices<Institution> institutions) {

    static Choosing live(CommitmentDesk desk, Subscriptions bag) {
        LiveChoices<Institution> institutions = new LiveChoices<Institution>(
                (known, typed) -> InstitutionSearch.of(typed).among(known), Choosing::choice)
                .creating(desk.tasks(), name -> desk.directory().institutions().create(name));
        Runnable read = () -> desk.read(progress -> desk.directory().institutions().list(), institutions::refresh);
        desk.follow(bag, List.of(InstitutionKind.KIND.name()), changes -> read.run());
        read.run();
        return new Choosing(new PeopleChoices(desk.directory().people(), desk.tasks()).warmed(), institutions);
    }

    private static Choice choice(Institution institution) {
        String place = Territories.label(institution.municipality());
        String name = InstitutionSearch.shownName(institution);
        return new Choice(institution.id().toString(), place.isEmpty() ? name : name + " · " + place);
    }

    static List<Choice> of(Catalogue catalogue) {
        return catalogue.entries().stream().map(entry -> new Choice(entry.code(), entry.label(),
                Catalogue.isOffered(entry))).toList();
    }

    /// Who is chosen brings her institution along, unless one was said.
    void bringInstitution(RecordModel<Commitment> record) {
        Property<UUID> institution = record.value(CommitmentKind.INSTITUTION);
        record.value(CommitmentKind.ASSIGNEE).addListener((source, before, now) -> {
            if (now != null && institution.getValue() == null) {
                institution.setValue(people.institutionOf(now));
            }
        });
    }
}

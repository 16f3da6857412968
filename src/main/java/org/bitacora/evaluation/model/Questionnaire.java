package org.bitacora.evaluation.model;

import java.util.UUID;

/// A set of items that is asked at the entry and at the exit of a training, word for word the same; or, as the exception,
/// in two forms of which everybody answers one at the entry and the other at the exit (`domain.md` §8).
///
/// @param forms [Forms#CROSSED], or null for the rule
public record Questionnaire(UUID id, String name, String version, String description, Boolean active, String forms) {

    /// A questionnaire with one form.
    public Questionnaire(UUID id, String name, String version, String description, Boolean active) {
        this(id, name, version, description, active, null);
    }

    public boolean hasTwoForms() {
        return Forms.CROSSED.equals(forms);
    }

    public Questionnaire named(String otherName, String otherVersion) {
        return new Questionnaire(id, otherName, otherVersion, description, active, forms);
    }

    public Questionnaire in(String otherForms) {
        return new Questionnaire(id, name, version, description, active, otherForms);
    }
}

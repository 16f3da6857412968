package org.bitacora.training;

import java.util.Set;
import java.util.UUID;
import org.bitacora.training.model.Attendance;

/// A person in one training, whatever number of its sessions she came to.
///
/// @param person the record that stands for her if several are one
/// @param first her row in the first session she came to: group, gender, occupation and code are those that count
/// @param codes every code that her rows bear, in plain form; more than one after two laptops met
public record Participant(UUID person, Attendance first, Set<String> codes, int sessions) {

    /// The code on her badge, as stored; `null` if her row has none.
    public String code() {
        return first.participantCode();
    }

    public String group() {
        return first.profileGroup();
    }

    public String gender() {
        return first.gender();
    }
}

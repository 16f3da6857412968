package org.bitacora.report.model.exposure;

import java.util.UUID;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.NewPeople;

/// A number of people, attendances or pairs that a workbook shows or that can be counted from what it shows. A group or
/// gender of null stands for all of them.
public sealed interface Count {

    /// Unique people.
    record People(Span span, String group, String gender) implements Count {

        /// Among the figures of the span.
        public long in(Figures figures) {
            if (group == null) {
                return (gender == null ? figures.people() : figures.peopleOfGender(gender)).number();
            }
            return (gender == null ? figures.peopleOfGroup(group) : figures.people(group, gender)).number();
        }

        /// Among the new people of the quarter.
        public long in(NewPeople people) {
            if (group == null) {
                return (gender == null ? people.people() : people.peopleOfGender(gender)).number();
            }
            return (gender == null ? people.peopleOfGroup(group) : people.people(group, gender)).number();
        }
    }

    /// Unique people of the year so far, each where she came first; a place of "" is that of sessions without one.
    record AtPlace(String place, String group, String gender) implements Count {
    }

    record Participations(Span span, String group) implements Count {

        public long in(Figures figures) {
            return (group == null ? figures.participations() : figures.participationsOfGroup(group)).number();
        }
    }

    record Attendances(UUID session) implements Count {
    }

    /// People in replications.
    record Replicated() implements Count {
    }

    /// Pairs of entry and exit sheets; a training of null stands for all.
    record Pairs(Span span, UUID training) implements Count {
    }

    /// What no sheet shows and makes two numbers equal, such as the attendances of people who had already been counted.
    record Rest(String of, Object which, Span span) implements Count {
    }
}

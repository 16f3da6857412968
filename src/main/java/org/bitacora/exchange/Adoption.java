package org.bitacora.exchange;

import java.util.List;
import java.util.Optional;
import org.bitacora.db.Changes;

/// Work that began alone comes into the project of a start file. This room knows no feature, so wiring says what such
/// work is and how it is taken over. Off the screen's thread.
public interface Adoption {

    /// What would be done.
    ///
    /// @param project the one of the set-up
    /// @param own names of the projects that began here, none if the trainings have no project
    /// @param trainings how many come into the project
    /// @param institutions how many of those registered here the set-up has too; likewise `questionnaires`
    record Offer(String project, List<String> own, int trainings, int institutions, int questionnaires) {

        public boolean isNothing() {
            return own.isEmpty() && trainings + institutions + questionnaires == 0;
        }
    }

    /// Empty if nothing began here alone, or the set-up has no project or several.
    Optional<Offer> offer();

    /// Does it, as one act that Ctrl+Z takes back.
    ///
    /// @throws org.bitacora.base.Problem if there is nothing to be taken over
    Changes accept();
}

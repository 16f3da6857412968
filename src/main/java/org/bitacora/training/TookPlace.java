package org.bitacora.training;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.db.Tx;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;

/// Who comes shows that the session takes place; nobody should have to say it a second time.
final class TookPlace {

    private TookPlace() {
    }

    static void note(Tx tx, UUID id, LocalDate today) {
        TrainingSession session = tx.find(TrainingSessionKind.KIND, id).orElse(null);
        if (session == null || session.date() == null || session.date().isAfter(today)) {
            return;
        }
        if (TrainingCodes.SCHEDULED.equals(session.state()) || TrainingCodes.RESCHEDULED.equals(session.state())) {
            tx.save(TrainingSessionKind.KIND, session, new TrainingSession(id, session.training(), session.date(),
                    session.startTime(), session.endTime(), TrainingCodes.HELD, session.cause(),
                    session.facilitator(), session.place()));
        }
    }
}

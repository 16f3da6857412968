package org.bitacora.db;

import java.nio.file.Path;
import java.time.Clock;

/// Brings the projections of a file to the kinds of this program: an upgrade is "back up, then re-project", in one
/// transaction that starts again if it is interrupted.
final class Reprojection {

    private Reprojection() {
    }

    static void ifNeeded(Session session, Path file, Clock clock) {
        String wanted = session.projections.ddl();
        String present = session.meta.text(Meta.PROJECTION);
        if (wanted.equals(present)) {
            return;
        }
        if (!present.isEmpty()) {
            Backups.of(file).make(clock);
        }
        session.sql.begin();
        try {
            rebuild(session);
            session.meta.put(Meta.PROJECTION, wanted);
            session.sql.commit();
        } catch (RuntimeException e) {
            session.sql.rollback();
            throw e;
        }
    }

    /// Drops every projection and computes it again from the changes.
    static void rebuild(Session session) {
        session.sql.script(session.projections.drop());
        session.sql.script(session.projections.ddl());
        session.records.all().forEach(session.applier::recompute);
    }
}

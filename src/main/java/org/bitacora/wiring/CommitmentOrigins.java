package org.bitacora.wiring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.commitment.Origins;
import org.bitacora.fx.Formats;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.record.RecordRef;
import org.bitacora.training.TrainingSummary;
import org.bitacora.training.model.TrainingKind;

/// What the records in which commitments are born are called: by kind, one way each. A room in whose records commitments
/// are born, or that follows them up, adds its kinds here.
record CommitmentOrigins(Map<String, Function<UUID, Optional<String>>> ways) implements Origins {

    static CommitmentOrigins of(Services services) {
        return new CommitmentOrigins(Map.of(
                TrainingKind.KIND.name(), id -> services.trainings().summary(id).map(CommitmentOrigins::training),
                MesaKind.KIND.name(), id -> services.mesas().find(id).map(Mesa::name),
                MesaSessionKind.KIND.name(), id -> services.mesas().sessions().find(id)
                        .map(session -> session(services, session))));
    }

    private static String training(TrainingSummary one) {
        return dated(one.training().name(), one.schedule().firstDay().orElse(null));
    }

    private static String session(Services services, MesaSession session) {
        return dated(Optional.ofNullable(session.mesa()).flatMap(services.mesas()::find).map(Mesa::name)
                .orElse(session.title()), session.date());
    }

    /// "Enfoque de género · 19 de marzo": several may bear one name.
    private static String dated(String name, LocalDate day) {
        String when = Formats.dayAndMonth(day);
        return name == null || when.isEmpty() ? (name == null ? when : name) : name + " · " + when;
    }

    @Override
    public Optional<String> words(RecordRef record) {
        return Optional.ofNullable(ways.get(record.kind())).flatMap(way -> way.apply(record.id()));
    }
}

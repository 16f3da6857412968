package org.bitacora.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.training.model.HeadCount;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;

/// The 172 people whom those trained reached in turn (A38, seed 000 lines 152-154): 22 with names, 150 counted. They are
/// never among the 504.
final class SampleReplicas {

    /// Not to be drawn again by [InventedPeople]: the strategy needs fewer.
    private static final int DOCUMENTS_GIVEN = 600;
    private static final int NAMED = 22;

    private final InventedPeople invented = new InventedPeople(new Random(172), DOCUMENTS_GIVEN);

    private SampleReplicas() {
    }

    /// In the order of their days, each passed on by the first person of its parent training who has a name.
    static List<SampleTraining> of(List<SampleTraining> trainings) {
        SampleReplicas replicas = new SampleReplicas();
        List<SampleTraining> all = new ArrayList<>();
        all.add(replicas.named(trainings.get(0), LocalDate.of(2026, 5, 6)));
        all.add(counted(trainings.get(6), LocalDate.of(2026, 5, 20), new int[] {14, 52, 0}));
        all.add(counted(trainings.get(15), LocalDate.of(2026, 6, 10), new int[] {21, 61, 2}));
        return all;
    }

    private static SampleTraining begun(SampleTraining parent, LocalDate day) {
        UUID id = Ids.natural("sample", "replica", parent.training().id());
        Training training = new Training(id, SampleStrategy.PROJECT.id(), "Réplica: trato digno en la ventanilla",
                "WORKSHOP", TrainingCodes.IN_PERSON, Set.of("XENOPHOBIA_PREVENTION"), parent.training().institution(),
                parent.training().municipality(), "Sala de espera", TrainingCodes.REPLICA, parent.training().id(), null,
                null, null, null, replicator(parent), null);
        return SampleTraining.begun(training, new TrainingSession(Ids.natural("sample", "session", id), id, day,
                LocalTime.of(14, 0), LocalTime.of(16, 0), TrainingCodes.HELD, null, null, null));
    }

    private static UUID replicator(SampleTraining parent) {
        return parent.people().stream().filter(person -> person.firstName() != null).findFirst().orElseThrow().id();
    }

    private SampleTraining named(SampleTraining parent, LocalDate day) {
        SampleTraining replica = begun(parent, day);
        SampleList list = new SampleList(replica);
        for (int n = 1; n <= NAMED; n++) {
            String gender = n % 4 == 0 ? GenderCodes.MALE : GenderCodes.FEMALE;
            list.add(Ids.natural("sample", "replicaPerson", n), new SampleList.Guest(invented.name(gender),
                    GroupCodes.ADMINISTRATIVE_STAFF, gender, "USER_SERVICE", parent.training().institution()),
                    invented.document(false));
        }
        return replica;
    }

    private static SampleTraining counted(SampleTraining parent, LocalDate day, int[] people) {
        SampleTraining replica = begun(parent, day);
        String[] genders = {GenderCodes.MALE, GenderCodes.FEMALE, GenderCodes.OTHER};
        for (int i = 0; i < people.length; i++) {
            if (people[i] > 0) {
                replica.headCounts().add(HeadCount.of(replica.sessions().getFirst().id(), GroupCodes.COMMUNITY,
                        genders[i], people[i]));
            }
        }
        return replica;
    }
}

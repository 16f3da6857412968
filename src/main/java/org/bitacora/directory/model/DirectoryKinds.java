package org.bitacora.directory.model;

import java.util.List;
import org.bitacora.directory.model.calendar.HolidayRuleKind;
import org.bitacora.directory.model.calendar.NonWorkingDayKind;
import org.bitacora.record.Kind;

/// All kinds of records of the directory: who and where, those first that others refer to.
public final class DirectoryKinds {

    public static final List<Kind<?>> ALL = List.of(
            ProjectKind.KIND, ExpectedTeamKind.KIND, TargetKind.KIND, InstitutionKind.KIND,
            TargetInstitutionKind.KIND, BarrierKind.KIND, PersonKind.KIND,
            PersonDocumentKind.KIND, AffiliationKind.KIND, ConsentKind.KIND, JoinedKind.KIND, ApartKind.KIND,
            ListEntryKind.KIND, DanePlacesKind.KIND, HolidayRuleKind.KIND, NonWorkingDayKind.KIND,
            AttachmentKind.KIND);

    private DirectoryKinds() {
    }
}

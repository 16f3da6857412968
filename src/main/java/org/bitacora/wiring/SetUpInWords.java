package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.directory.model.ExpectedTeamKind;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.ListEntryKind;
import org.bitacora.directory.model.TargetInstitutionKind;
import org.bitacora.directory.model.TargetKind;
import org.bitacora.directory.model.calendar.NonWorkingDayKind;
import org.bitacora.evaluation.model.QuestionnaireKind;
import org.bitacora.i18n.Texts;
import org.bitacora.record.Kind;
import org.bitacora.shell.home.Brought;
import org.kordamp.ikonli.feather.Feather;

/// What a project gives to a team that begins, in words: before it joins and on its first day.
///
/// @param counts how many there are of each kind of record
record SetUpInWords(Map<String, Integer> counts) {

    /// @param consentVersion of the text with which people authorise the use of their data; empty for none
    /// @param contact whom to ask, by name and telephone
    List<Brought> of(String consentVersion, boolean consent, String... contact) {
        List<Brought> brought = new ArrayList<>();
        institutions(brought);
        counted(brought, Feather.CLIPBOARD, QuestionnaireKind.KIND);
        counted(brought, Feather.TARGET, TargetKind.KIND);
        counted(brought, Feather.USERS, ExpectedTeamKind.KIND);
        counted(brought, Feather.LIST, ListEntryKind.KIND);
        counted(brought, Feather.CALENDAR, NonWorkingDayKind.KIND);
        if (consent) {
            brought.add(new Brought(Feather.FILE_TEXT, consentVersion.isEmpty() ? Texts.get("home.brings.consent")
                    : Texts.get("home.brings.consent.version", consentVersion)));
        }
        String ask = Stream.of(contact).filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(", "));
        if (!ask.isEmpty()) {
            brought.add(new Brought(Feather.PHONE, Texts.get("home.brings.ask", ask)));
        }
        return brought;
    }

    private void institutions(List<Brought> brought) {
        int all = count(InstitutionKind.KIND);
        int aimedAt = count(TargetInstitutionKind.KIND);
        if (all > 0) {
            String words = Texts.count(InstitutionKind.KIND.name(), all);
            brought.add(new Brought(Feather.HOME, aimedAt == 0 ? words
                    : Texts.count("home.brings.aimedAt", aimedAt, words)));
        }
    }

    private void counted(List<Brought> brought, Feather icon, Kind<?> kind) {
        if (count(kind) > 0) {
            brought.add(new Brought(icon, Texts.count(kind.name(), count(kind))));
        }
    }

    private int count(Kind<?> kind) {
        return counts.getOrDefault(kind.name(), 0);
    }
}

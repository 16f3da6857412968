package org.bitacora.training.model;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.CatalogueEntry;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonNames;

/// What becomes of a row when something is typed into one of its cells. A pure function: the grid shows its result at
/// once and the service saves the difference behind. What cannot be read as an answer stays in its cell as typed.
///
/// @param ids makes ids for new documents and decisions
public record RowEdit(Training training, TrainingSession session, Supplier<UUID> ids) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /// @param typed the text, or the code of the chosen option; null or blank empties the cell
    public AttendanceRow apply(AttendanceRow row, SheetColumn column, String typed) {
        String text = TextForm.clean(typed);
        AttendanceRow open = row.read(column);
        return switch (column) {
            case DOCUMENT -> new DocumentEdit(ids).apply(open, text);
            case NAME -> open.with(open.card().with(Persons.named(open.card().person(), PersonNames.read(text))));
            case GENDER -> coded(open, column, DirectoryCatalogues.GENDERS, text, RowEdit::gender);
            case GROUP -> coded(open, column, DirectoryCatalogues.PROFILE_GROUPS, text, this::group);
            case OCCUPATION -> occupation(open, text);
            case ARRIVAL -> arrival(open, text);
            case CONSENT, SENSITIVE_CONSENT -> new ConsentEdit(session).apply(open, column, text);
            case CODE, INSTITUTION -> row;
            default -> differential(open, column, text);
        };
    }

    private static AttendanceRow coded(AttendanceRow row, SheetColumn column, Catalogue catalogue, String text,
            BiFunction<AttendanceRow, String, AttendanceRow> taken) {
        if (text == null) {
            return taken.apply(row, null);
        }
        return catalogue.codeOf(text).map(code -> taken.apply(row, code))
                .orElseGet(() -> row.unread(column, text));
    }

    /// The person follows the sheet where she said nothing yet or said the same: a correction is one of both, while one
    /// who moved on keeps what she is now (B11).
    private static AttendanceRow gender(AttendanceRow row, String code) {
        Person person = row.card().person();
        boolean follows = person.gender() == null || person.gender().equals(row.attendance().gender());
        return row.with(row.attendance().withGender(code))
                .with(row.card().with(follows ? Persons.withGender(person, code) : person));
    }

    private AttendanceRow group(AttendanceRow row, String code) {
        Person person = row.card().person();
        String before = row.attendance().profileGroup();
        boolean follows = person.profileGroup() == null || person.profileGroup().equals(before);
        Attendance changed = row.attendance().withGroup(code);
        return row.with(hosted(changed, before)).with(row.card().with(follows ? Persons.withGroup(person, code) : person));
    }

    /// A sheet passed round in a health post has no column for the institution: its own staff work there, unless the
    /// row already says another place or says none on purpose.
    private Attendance hosted(Attendance row, String groupBefore) {
        boolean staff = GroupCodes.HEALTH_PROFESSIONAL.equals(row.profileGroup())
                || GroupCodes.ADMINISTRATIVE_STAFF.equals(row.profileGroup());
        if (staff && row.institution() == null && groupBefore == null) {
            return row.withInstitution(training.institution());
        }
        boolean guessed = groupBefore != null && !staff && Objects.equals(row.institution(), training.institution());
        return guessed ? row.withInstitution(null) : row;
    }

    private AttendanceRow occupation(AttendanceRow row, String text) {
        Optional<CatalogueEntry> known = text == null ? Optional.empty()
                : DirectoryCatalogues.OCCUPATIONS.codeOf(text).flatMap(DirectoryCatalogues.OCCUPATIONS::find);
        String code = text == null ? null : known.map(CatalogueEntry::code).orElse(GroupCodes.OTHER);
        String words = known.filter(entry -> TextForm.folded(entry.label()).equals(TextForm.folded(text))).isPresent()
                ? null : text;
        Person person = row.card().person();
        boolean follows = person.occupation() == null || person.occupation().equals(row.attendance().occupation());
        AttendanceRow changed = row.with(row.attendance().withOccupation(code, words))
                .with(row.card().with(follows ? Persons.withOccupation(person, code, known.isPresent() ? null : words) : person));
        return groupOf(known).filter(group -> changed.attendance().profileGroup() == null)
                .map(group -> group(changed, group)).orElse(changed);
    }

    /// A known occupation says the group, which then need not be typed.
    private static Optional<String> groupOf(Optional<CatalogueEntry> occupation) {
        return occupation.map(entry -> entry.more("group")).filter(group -> !group.equals(GroupCodes.OTHER));
    }

    private static AttendanceRow arrival(AttendanceRow row, String text) {
        try {
            return row.with(row.attendance().withArrival(text == null ? null : LocalTime.parse(text, TIME)));
        } catch (DateTimeParseException notATime) {
            return row.unread(SheetColumn.ARRIVAL, text);
        }
    }

    /// Sensitive answers wait, unread, until the person said that they may be kept.
    private AttendanceRow differential(AttendanceRow row, SheetColumn column, String text) {
        if (text != null && column.sensitive() && !ConsentEdit.allowsSensitive(row, session)) {
            return row.unread(column, text);
        }
        return coded(row, column, Persons.catalogue(column), text,
                (open, code) -> open.with(open.card().with(Persons.with(open.card().person(), column, code))));
    }

    /// What the cell holds, in the form in which it is typed.
    public String value(AttendanceRow row, SheetColumn column) {
        String unread = row.unread().get(column);
        return unread != null ? unread : Objects.requireNonNullElse(known(row, column), "");
    }

    private String known(AttendanceRow row, SheetColumn column) {
        Attendance attendance = row.attendance();
        return switch (column) {
            case DOCUMENT -> DocumentEdit.value(row.card());
            case NAME -> row.card().names().full();
            case GENDER -> attendance.gender();
            case GROUP -> attendance.profileGroup();
            case OCCUPATION -> Objects.requireNonNullElseGet(attendance.position(),
                    () -> DirectoryCatalogues.OCCUPATIONS.label(attendance.occupation()));
            case ARRIVAL -> attendance.arrival() == null ? null : attendance.arrival().format(TIME);
            case CODE -> ParticipantCode.shown(attendance.participantCode());
            case CONSENT -> ConsentEdit.value(ConsentEdit.stateOf(row, session));
            case SENSITIVE_CONSENT -> ConsentEdit.allowsSensitive(row, session) ? "yes" : null;
            case INSTITUTION -> attendance.institution() == null ? null : attendance.institution().toString();
            default -> Persons.value(row.card().person(), column);
        };
    }
}

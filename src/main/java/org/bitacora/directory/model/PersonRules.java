package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;

/// What can be said about a person's record. Nothing but a name or a code is ever required to attend.
public final class PersonRules {

    /// Older than this is more likely a slip of the century.
    private static final int OLDEST = 110;
    private static final String NO_DISABILITY = "08";

    private PersonRules() {
    }

    /// @param hasCode whether a participant code stands for her on some sheet
    public static List<Finding> check(Person person, boolean hasCode, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (!hasCode && PersonNames.of(person).isEmpty()) {
            findings.add(Finding.error("firstName", "person.problem.nameOrCode"));
        }
        checkAge(person, today, findings);
        checkOccupation(person, findings);
        checkContact(person, findings);
        if (person.disability().contains(NO_DISABILITY) && person.disability().size() > 1) {
            findings.add(Finding.warning("disability", "person.problem.noneExcludesOthers"));
        }
        return findings;
    }

    private static void checkAge(Person person, LocalDate today, List<Finding> findings) {
        LocalDate birth = person.birthDate();
        if (birth == null) {
            return;
        }
        if (birth.isAfter(today)) {
            findings.add(Finding.error("birthDate", "person.problem.bornTomorrow"));
        } else if (birth.isBefore(today.minusYears(OLDEST))) {
            findings.add(Finding.warning("birthDate", "person.problem.tooOld", OLDEST));
        } else if (person.ageBand() != null && !LifeCourse.bandOf(person, today).orElse("").equals(person.ageBand())) {
            findings.add(Finding.warning("ageBand", "person.problem.bandAgainstBirth"));
        }
    }

    private static void checkOccupation(Person person, List<Finding> findings) {
        DirectoryCatalogues.OCCUPATIONS.find(person.occupation())
                .map(occupation -> occupation.more("group"))
                .filter(group -> person.profileGroup() != null && !group.equals(person.profileGroup()))
                .filter(group -> !group.equals(GroupCodes.OTHER))
                .ifPresent(group -> findings.add(Finding.hint("occupation", "person.problem.occupationOfOtherGroup",
                        DirectoryCatalogues.PROFILE_GROUPS.shortLabel(group))));
    }

    private static void checkContact(Person person, List<Finding> findings) {
        if (person.email() != null && !isEmail(person.email())) {
            findings.add(Finding.warning("email", "person.problem.email"));
        }
        if (person.phone() != null && !isPhone(person.phone())) {
            findings.add(Finding.warning("phone", "person.problem.phone"));
        }
    }

    static boolean isEmail(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}");
    }

    /// Seven digits at least, with the signs people put between them and an extension.
    static boolean isPhone(String text) {
        return text.chars().filter(Character::isDigit).count() >= 7 && text.matches("[-+() .,/0-9a-zA-Z]+");
    }
}

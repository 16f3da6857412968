package org.bitacora.directory.model;

/// What speaks for or against two records being one, each with a text `repeat.clue.<name>` and its weight. The weights
/// are an opinion held by a table of cases (RepeatedPeopleTest), not a measured probability.
public enum Clue {

    SAME_DOCUMENT(70),
    /// A cédula keeps the number of the card and of the birth record.
    SAME_NUMBER(50),
    ONE_DIGIT(25),
    /// One shows only the old permit, the other only the new one (`domain.md` §2).
    PEP_TO_PPT(15),
    OTHER_DOCUMENT(-40),

    SAME_NAME(0),
    NAMES_SWAPPED(0),
    SURNAMES_SWAPPED(0),
    MISSING_NAME(-5),
    INITIAL(-5),
    SLIP(-10),
    MISSING_SURNAME(-15),
    OTHER_NAME(-10),

    SAME_BIRTH(30),
    SWAPPED_BIRTH(25),
    OTHER_BIRTH(-30),
    SAME_PHONE(20),
    SAME_INSTITUTION(10),
    SAME_OCCUPATION(5),
    SAME_WEEK(10),
    OTHER_GENDER(-15),
    /// Who types one list sees both lines: two people more often than one.
    SAME_SHEET(-40),

    SAME_PLACE(25),
    OTHER_PLACE(-60),
    SAME_TYPE(10),
    OTHER_TYPE(-10),
    /// Never proof: an ESE shares it with its sedes.
    SAME_NIT(10),
    OTHER_NIT(-20),
    PART_OF(-100),
    SAME_WORDS(45),
    SHORTER_NAME(30),

    SAME_HOST(30),
    SAME_TOWN(20),
    SAME_DAY(30),
    NEAR_DAY(15),
    SAME_TITLE(20),
    SIMILAR_TITLE(10),
    SAME_TOPICS(10),
    SAME_PEOPLE(30),
    SOME_PEOPLE(15),
    OTHER_PEOPLE(-30),
    OTHER_TITLE(-15),
    OTHER_HOUR(-20),
    OTHER_PROJECT(-10);

    private final int points;

    Clue(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }

    /// Whether it speaks against the two being one, rather than only telling a difference that is easily explained.
    public boolean isAgainst() {
        return points <= -10 && this != SLIP && this != MISSING_SURNAME;
    }

    public String textKey() {
        return "repeat.clue." + name();
    }
}

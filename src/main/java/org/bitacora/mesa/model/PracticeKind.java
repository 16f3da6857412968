package org.bitacora.mesa.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Practice] is described.
public final class PracticeKind {

    public static final Field<Practice, UUID> PROJECT = Field.ref("project", Practice::project);
    public static final Field<Practice, UUID> SESSION = Field.ref("session", Practice::session);
    public static final Field<Practice, UUID> ITEM = Field.mention("item", Practice::item);
    public static final Field<Practice, UUID> INSTITUTION = Field.mention("institution", Practice::institution);
    public static final Field<Practice, String> TITLE = Field.text("title", Practice::title);
    public static final Field<Practice, String> DESCRIPTION =
            Field.<Practice>text("description", Practice::description).personal();
    public static final Field<Practice, String> STATE = Field.code("state", Practice::state);
    public static final Field<Practice, Integer> VOTES = Field.integer("votes", Practice::votes);
    public static final Field<Practice, Integer> PLACE = Field.integer("place", Practice::place);

    public static final Kind<Practice> KIND = Kind.of("practice", Practice.class, List.of(
            PROJECT, SESSION, ITEM, INSTITUTION, TITLE, DESCRIPTION, STATE, VOTES, PLACE));

    private PracticeKind() {
    }
}

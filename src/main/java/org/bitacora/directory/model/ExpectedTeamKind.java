package org.bitacora.directory.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [ExpectedTeam] is described. Its id is made of project and name: to correct those is to delete and create.
public final class ExpectedTeamKind {

    public static final Field<ExpectedTeam, UUID> PROJECT =
            Field.<ExpectedTeam>ref("project", ExpectedTeam::project).immutable();
    public static final Field<ExpectedTeam, String> NAME =
            Field.<ExpectedTeam>text("name", ExpectedTeam::name).immutable();

    public static final Field<ExpectedTeam, String> IN_CHARGE =
            Field.<ExpectedTeam>text("inCharge", ExpectedTeam::inCharge).personal().since(2);
    public static final Field<ExpectedTeam, String> TERRITORY =
            Field.<ExpectedTeam>text("territory", ExpectedTeam::territory).since(2);

    public static final Kind<ExpectedTeam> KIND = Kind.of("expectedTeam", ExpectedTeam.class,
            List.of(PROJECT, NAME, IN_CHARGE, TERRITORY));

    private ExpectedTeamKind() {
    }
}

package org.bitacora.mesa.model.compliance;

import java.util.List;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.FocalPoint;
import org.bitacora.mesa.model.Mesa;

/// Everything that the rules of a mesa look at, read at one moment.
///
/// @param sessions those of the mesa by their dates, of all years
/// @param meetings those outside any mesa, wherever they were
/// @param people which records of people are one
public record ComplianceFacts(Mesa mesa, List<Delegation> delegations, List<Designation> designations,
        List<FocalPoint> focalPoints, List<SessionFacts> sessions, List<SessionFacts> meetings, JoinedComponents people) {

    public ComplianceFacts {
        delegations = List.copyOf(delegations);
        designations = List.copyOf(designations);
        focalPoints = List.copyOf(focalPoints);
        sessions = List.copyOf(sessions);
        meetings = List.copyOf(meetings);
    }
}

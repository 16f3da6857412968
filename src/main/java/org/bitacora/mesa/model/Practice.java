package org.bitacora.mesa.model;

import java.util.UUID;

/// A good practice told in a session (A31): noted, candidate for the decálogo, or one of its ten.
///
/// @param place its place in the decálogo, from 1 to 10; null outside it
public record Practice(UUID id, UUID project, UUID session, UUID item, UUID institution, String title,
        String description, String state, Integer votes, Integer place) {

    Practice inPlace(String newState, Integer newPlace) {
        return new Practice(id, project, session, item, institution, title, description, newState, votes, newPlace);
    }
}

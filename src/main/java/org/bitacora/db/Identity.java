package org.bitacora.db;

/// Who works with a file: the person responsible, the team or laptop as its colleagues know it, and whether everything
/// in it is invented.
///
/// @param author full name of the person, shown beside every change
/// @param team short name of the laptop or team ("Equipo Cúcuta")
/// @param sample true for a file of example data, which a real consolidation refuses
public record Identity(String author, String team, boolean sample) {
}

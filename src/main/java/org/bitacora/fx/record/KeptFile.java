package org.bitacora.fx.record;

import java.util.UUID;

/// A file of a record as a list shows it.
///
/// @param size in bytes
/// @param role a code of what the file is for
/// @param here whether its content is on this laptop
public record KeptFile(UUID id, String name, long size, String mediaType, String role, boolean here) {
}

package org.bitacora.exchange.model;

import java.util.UUID;

/// Who wrote a bundle: the person, the team as its colleagues know it, and the device.
public record Sender(String author, String team, UUID incarnation) {
}

package org.bitacora.exchange.model;

/// Something to know about a bundle that does not keep it from being received, with the stable code of
/// `reliability.md` §9 and the sentence in Spanish.
public record Notice(String code, String text) {
}

package org.bitacora.shell;

import org.kordamp.ikonli.feather.Feather;

/// One thing the search found: how it looks, and what choosing it does (usually opening its place).
public record Hit(Feather icon, String title, String second, Runnable open) {
}

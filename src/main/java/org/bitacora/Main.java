package org.bitacora;

import java.nio.file.Path;
import java.util.Locale;
import org.bitacora.cli.Bitacora;
import org.bitacora.i18n.Texts;

/// Picks the window or the command line. Nothing may import this class.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Locale.setDefault(Texts.LOCALE);
        System.exit(Bitacora.withoutDisplay(Path.of("target", "demo")));
    }
}

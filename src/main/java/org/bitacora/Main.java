package org.bitacora;

import java.nio.file.Path;
import java.util.Locale;
import org.bitacora.cli.Bitacora;
import org.bitacora.i18n.Texts;
import org.bitacora.wiring.Window;

/// Picks the window or the command line. Nothing may import this class.
public final class Main {

    private static final String OPEN = "abrir";

    private Main() {
    }

    public static void main(String[] args) {
        Locale.setDefault(Texts.LOCALE);
        boolean window = args.length == 0 || args[0].equals(OPEN) && args.length <= 2
                && !args[args.length - 1].startsWith("-");
        if (!window) {
            System.exit(Bitacora.run(args));
        } else if (Window.hasDisplay() && Window.open(args.length > 1 ? Path.of(args[1]) : null)) {
            System.exit(0);
        } else {
            System.exit(Bitacora.withoutDisplay(Path.of("target", "demo")));
        }
    }
}

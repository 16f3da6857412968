package org.bitacora.fx.layer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.bitacora.base.Problem;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Banners;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Tells a person what went wrong. A `Problem` is a refusal and says itself what to do; anything else is a bug and
/// becomes "error inesperado" with a short code that is the same every time, details to copy, and the stack in the log.
public final class FailureTeller implements Consumer<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureTeller.class.getName());

    private final Node window;

    public FailureTeller(Node window) {
        this.window = window;
    }

    @Override
    public void accept(Throwable failure) {
        if (failure instanceof Problem problem) {
            new DialogBox(Texts.get("fx.refused")).say(Texts.of(problem)).leaving(Texts.get("fx.close")).show(window);
        } else {
            unexpected(failure);
        }
    }

    /// The sentence of a failure as a line that stays beside what caused it.
    public static Node line(Throwable failure) {
        return Banners.of(Tone.BAD, Feather.ALERT_CIRCLE, sentence(failure));
    }

    /// One paragraph in Spanish for any failure; a bug is written to the log besides.
    public static String sentence(Throwable failure) {
        if (failure instanceof Problem problem) {
            return Texts.of(problem);
        }
        log(failure);
        return Texts.get("fx.unexpected.sentence", code(failure));
    }

    /// The kind of failure and the place in our code, as four characters: the same bug has the same code everywhere.
    public static String code(Throwable failure) {
        StringBuilder where = new StringBuilder(failure.getClass().getName());
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.bitacora")) {
                where.append(frame.getClassName()).append(frame.getMethodName());
                break;
            }
        }
        return "X-" + String.format(Locale.ROOT, "%04X", where.toString().hashCode() & 0xffff);
    }

    private void unexpected(Throwable failure) {
        log(failure);
        String details = code(failure) + System.lineSeparator() + stack(failure);
        DialogBox box = new DialogBox(Texts.get("fx.unexpected")).say(sentence(code(failure)));
        box.other(Texts.get("fx.unexpected.copy"), () -> copy(details)).leaving(Texts.get("fx.close")).show(window);
    }

    private static String sentence(String code) {
        return Texts.get("fx.unexpected.sentence", code);
    }

    private static void log(Throwable failure) {
        LOG.log(Level.SEVERE, code(failure) + " " + stack(failure));
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Class names and frames only: messages of exceptions may hold what a person typed.
    private static String stack(Throwable failure) {
        StringWriter out = new StringWriter();
        PrintWriter lines = new PrintWriter(out);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            lines.println(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.println("    at " + frame);
            }
        }
        return out.toString();
    }
}

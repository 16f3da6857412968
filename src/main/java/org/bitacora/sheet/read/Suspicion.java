package org.bitacora.sheet.read;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bitacora.base.Problem;
import org.bitacora.sheet.PoiGround;
import org.xml.sax.SAXException;

/// Runs work on a foreign file and turns whatever goes wrong into a sentence. POI's own security page advises to
/// expect even a full stack or heap.
final class Suspicion {

    private static final Pattern BOMB = Pattern.compile("zip bomb|exceed|too large|max_entry_size|maximum");

    private Suspicion() {
    }

    static <T> T guard(Path file, Callable<T> work) {
        try {
            return work.call();
        } catch (Problem | CancellationException known) {
            throw known;
        } catch (ReceiverFailure e) {
            throw e.failure;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw unfolds(file).because(e);
        } catch (Exception e) {
            throw sentence(file, e).because(e);
        }
    }

    /// What the receiver of rows throws is its own affair and must not pass for a damaged file.
    static <T> Consumer<T> apart(Consumer<T> receiver) {
        return row -> {
            try {
                receiver.accept(row);
            } catch (RuntimeException e) {
                throw new ReceiverFailure(e);
            }
        };
    }

    private static final class ReceiverFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException failure;

        private ReceiverFailure(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private static Problem sentence(Path file, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Problem known = known(file, cause);
            if (known != null) {
                return known;
            }
        }
        return new Problem("E-20", "sheet.read.damaged", file.getFileName());
    }

    private static Problem known(Path file, Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return switch (cause) {
            case Problem problem -> problem;
            case CountedStream.TooMuch _ -> unfolds(file);
            case AccessDeniedException _ -> new Problem("E-32", "sheet.read.denied", file.getFileName());
            case FileSystemException _ -> new Problem("E-32", "sheet.read.open", file.getFileName());
            // The parser speaks the language of the machine, but the word itself stays.
            case SAXException _ when said.contains("DOCTYPE") ->
                    new Problem("E-47", "sheet.read.doctype", file.getFileName());
            default -> BOMB.matcher(said.toLowerCase(Locale.ROOT)).find() ? unfolds(file) : null;
        };
    }

    private static Problem unfolds(Path file) {
        return new Problem("E-18", "sheet.read.unfolds", file.getFileName(), PoiGround.ENTRY_BYTES >> 20);
    }
}

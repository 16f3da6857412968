package org.bitacora.document.read;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bitacora.base.Problem;
import org.bitacora.sheet.PoiGround;
import org.bitacora.sheet.read.CountedStream;
import org.xml.sax.SAXException;

/// Runs work on a foreign document and turns whatever goes wrong into a sentence, even a full stack or heap.
final class Doubts {

    private Doubts() {
    }

    static <T> T guard(Path file, Callable<T> work) {
        try {
            return work.call();
        } catch (Problem known) {
            throw known;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw unfolds(file).because(e);
        } catch (Exception e) {
            throw sentence(file, e).because(e);
        }
    }

    static Problem unfolds(Path file) {
        return new Problem("E-18", "document.read.unfolds", file.getFileName(), PoiGround.ENTRY_BYTES >> 20);
    }

    private static Problem sentence(Path file, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Problem problem -> {
                    return problem;
                }
                case CountedStream.TooMuch _ -> {
                    return unfolds(file);
                }
                case AccessDeniedException _, FileSystemException _ -> {
                    return new Problem("E-32", "document.read.denied", file.getFileName());
                }
                // The parser speaks the language of the machine, but the word itself stays.
                case SAXException xml when String.valueOf(xml.getMessage()).contains("DOCTYPE") -> {
                    return new Problem("E-47", "document.read.doctype", file.getFileName());
                }
                default -> {
                }
            }
        }
        return new Problem("E-20", "document.read.damaged", file.getFileName());
    }
}

package org.bitacora.sheet.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells how much was read; whoever listens may end it.
public final class CountedStream extends FilterInputStream {

    @FunctionalInterface
    public interface Listener {
        void read(long bytes) throws IOException;
    }

    /// More than a workbook may unfold to.
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Listener listener;

    public CountedStream(InputStream in, Listener listener) {
        super(in);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            listener.read(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count > 0) {
            listener.read(count);
        }
        return count;
    }
}

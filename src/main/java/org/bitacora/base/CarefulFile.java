package org.bitacora.base;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// Puts a file in its place complete or not at all: temporary name in the same folder, flush to the disk, read again
/// and compare (USB sticks lie), then one atomic move. Whatever fails leaves the folder as it was.
public final class CarefulFile {

    private static final int BUFFER = 1 << 16;

    /// Writes the content; does not close the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Looks into the finished file before it gets its name.
    @FunctionalInterface
    public interface Check {
        void accept(Path file) throws IOException;
    }

    private CarefulFile() {
    }

    /// Writes what takes no other look than at its bytes.
    ///
    /// @return the size of the file in bytes
    public static long write(Path target, byte[] bytes) throws IOException {
        return write(target, out -> out.write(bytes), file -> { });
    }

    /// @return the size of the file in bytes
    public static long write(Path target, Content content, Check check) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        // Not Files.createTempFile: what it makes can be read by its owner only, also after the move.
        Path draft = folder.resolve(".bitacora-" + Ids.random() + ".tmp");
        try {
            long sum = fill(draft, content);
            if (sum != sumOf(draft)) {
                throw new WrittenDifferently();
            }
            check.accept(draft);
            long size = Files.size(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return size;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static long fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE_NEW)) {
            CRC32C sum = new CRC32C();
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            CheckedOutputStream counted = new CheckedOutputStream(out, sum);
            content.writeTo(counted);
            counted.flush();
            channel.force(true);
            return sum.getValue();
        }
    }

    private static long sumOf(Path draft) throws IOException {
        CheckedInputStream in = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(draft), BUFFER),
                new CRC32C());
        try (InputStream closing = in) {
            closing.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    /// What the disk gives back is not what it was given.
    public static final class WrittenDifferently extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

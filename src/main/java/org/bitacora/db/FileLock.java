package org.bitacora.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bitacora.base.Problem;

/// Keeps a second program away from a workspace file: a lock on a file beside it (never on the file itself, where a
/// plain stream would drop SQLite's own locks, `reliability.md` §3), with who holds it written inside.
final class FileLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path file;

    private FileLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    static FileLock take(Path workspace) {
        Path file = workspace.resolveSibling(workspace.getFileName() + ".lock");
        FileChannel channel = open(file);
        try {
            if (channel.tryLock() == null) {
                throw held(workspace, file, channel);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)));
            return new FileLock(channel, file);
        } catch (OverlappingFileLockException e) {
            throw held(workspace, file, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new Problem("E-63", "problem.folder.unwritable", workspace.toAbsolutePath().getParent()).because(e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Problem("E-63", "problem.folder.unwritable", file.toAbsolutePath().getParent()).because(e);
        }
    }

    private static String holder() {
        return System.getProperty("user.name") + " " + ProcessHandle.current().pid();
    }

    private static Problem held(Path workspace, Path file, FileChannel channel) {
        closeQuietly(channel);
        String[] holder = read(file).split(" ");
        return new Problem("E-60", "problem.file.inUse", workspace.getFileName(), holder[0],
                holder.length > 1 ? holder[1] : "?");
    }

    /// The holder's note; on systems where a locked file cannot be read, nothing is known of it.
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "?";
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // an empty lock file left behind locks nobody out
        }
    }
}

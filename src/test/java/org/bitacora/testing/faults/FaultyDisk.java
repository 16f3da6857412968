package org.bitacora.testing.faults;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/// The real disk behind a fuse: paths got from [#path] do everything that real ones do until the fuse burns. Programs
/// that take a path as text (SQLite, a zip reader) go past it.
public final class FaultyDisk extends FileSystem {

    private final FileSystem real;
    private final FaultyProvider provider;

    public FaultyDisk(Path anywhere, Fuse fuse, DiskError error) {
        real = anywhere.getFileSystem();
        provider = new FaultyProvider(this, real.provider(), fuse, error);
    }

    /// The same place behind the fuse.
    public Path path(Path there) {
        return there == null || there instanceof FaultyPath ? there : new FaultyPath(this, there);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return path(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        return path -> real.getPathMatcher(syntaxAndPattern).matches(FaultyPath.real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}

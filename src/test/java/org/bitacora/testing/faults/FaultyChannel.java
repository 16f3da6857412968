package org.bitacora.testing.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// An open file of which a write, a read or a flush may fail.
final class FaultyChannel extends FileChannel {

    private final FileChannel real;
    private final String path;
    private final Fuse fuse;
    private final DiskError error;

    FaultyChannel(FileChannel real, String path, Fuse fuse, DiskError error) {
        this.real = real;
        this.path = path;
        this.fuse = fuse;
        this.error = error;
    }

    private void risk() throws IOException {
        if (fuse.burns()) {
            throw error.at(path);
        }
    }

    /// A disk that fills up takes half of what it is given first.
    @Override
    public int write(ByteBuffer source) throws IOException {
        if (fuse.burns()) {
            if (error == DiskError.FULL) {
                real.write(source.slice(source.position(), source.remaining() / 2));
            }
            throw error.at(path);
        }
        return real.write(source);
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        risk();
        return real.write(sources, offset, length);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        risk();
        return real.write(source, position);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        risk();
        return real.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        risk();
        return real.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        risk();
        return real.read(target, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        risk();
        real.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        risk();
        real.truncate(size);
        return this;
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        real.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        risk();
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        risk();
        return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        risk();
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        risk();
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        risk();
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}

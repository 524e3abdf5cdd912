package io.answerable.database;

import io.answerable.kernel.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second application away from a data directory while the first one runs; a killed one leaves no lock behind. */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock of(Path dataDirectory) throws IOException {
        var file = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new DataDirectoryLock(channel);
        }
        channel.close();
        throw new StartRefused("Another Answerable is running on " + dataDirectory.getParent()
                + "; choose another place with --answerable.data-directory=….");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

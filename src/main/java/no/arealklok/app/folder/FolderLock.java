package no.arealklok.app.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.arealklok.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Keeps a second run out of a folder that a first one is going to write to. The operating system lets go of it when a
 * program ends, however it ends.
 */
public final class FolderLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Makes the folder when it is missing.
     *
     * @throws ParameterException while another run has it
     */
    public static FolderLock of(Path folder, CommandLine commandLine, Messages messages) throws IOException {
        Path file = Files.createDirectories(folder).resolve(".arealklok-lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // The run that had it may have taken the file away in this very moment, and a third one begun.
        if (isFree(channel) && Files.exists(file)) {
            return new FolderLock(file, channel);
        }
        channel.close();
        throw new ParameterException(commandLine, messages.text("cli.folderInUse", folder.toString()));
    }

    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network folders cannot lock: better no lock than no reports.
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}

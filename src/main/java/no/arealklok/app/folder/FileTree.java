package no.arealklok.app.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of ours in a folder and below it. */
public final class FileTree {
    private FileTree() {}

    /** Below a folder, with slashes on every system. */
    public static String name(Path set, Path file) {
        return set.relativize(file).toString().replace('\\', '/');
    }

    /** All below it. */
    public static List<Path> files(Path set) throws IOException {
        if (!Files.isDirectory(set)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(set)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    public static boolean isEmpty(Path within) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(within)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Onto the disk itself, before anything counts on it. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    public static void delete(Path ours) throws IOException {
        if (Files.isDirectory(ours)) {
            List<Path> all;
            try (Stream<Path> walked = Files.walk(ours)) {
                all = new ArrayList<>(walked.toList());
            }
            all.sort(Comparator.reverseOrder());
            for (Path one : all) {
                Files.delete(one);
            }
        }
    }
}

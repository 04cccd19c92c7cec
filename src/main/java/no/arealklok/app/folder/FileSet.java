package no.arealklok.app.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of one run, put into a user's folder together (samlet skriving). They are written whole in a folder within it;
 * then the earlier set leaves, file by file, and the new one enters. Each step is one renaming, so that what lies there
 * is never of two runs; a run that is ended between two steps leaves some files out until {@link #finish}. Files that
 * no run has written are never written over.
 */
public final class FileSet {
    /** Being written; worth nothing. */
    private static final String WRITING = ".arealklok-new";
    /** Whole, while the earlier set leaves. */
    private static final String WHOLE = ".arealklok-ready";
    /** What is left of it, when the earlier set has left. */
    private static final String ENTERING = ".arealklok-in";

    private static final String LEFT = ".arealklok-old";
    /** Within the set: what is to leave, a name a line. */
    private static final String LEAVING = ".leaving";

    private final Path folder;

    /** @param folder that is there, and that nobody else writes to */
    public FileSet(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** An empty folder for the files; those below it get the same place below the set's. */
    public Path begin() throws IOException {
        finish();
        return Files.createDirectories(folder.resolve(WRITING));
    }

    /** Whether a run was ended while its files were put in place. */
    public boolean isUnfinished() {
        return Files.isDirectory(folder.resolve(WHOLE)) || Files.isDirectory(folder.resolve(ENTERING));
    }

    /**
     * @param earlier what an earlier run wrote there, by names below the folder
     * @param seal leaves first and enters last: where it lies, the set is whole
     * @return the files that stood in the way, as they were called, and what they are called now
     * @throws IOException when a file cannot leave: then the earlier set is as it was, and the new one waits
     */
    public Map<String, String> replace(Collection<String> earlier, String seal) throws IOException {
        Path writing = folder.resolve(WRITING);
        Files.writeString(writing.resolve(LEAVING), seal + "\n" + String.join("\n", earlier), StandardCharsets.UTF_8);
        for (Path file : FileTree.files(writing)) {
            FileTree.force(file);
        }
        Files.move(writing, folder.resolve(WHOLE));
        return finish();
    }

    /** Ends what a run began, however far it came; no more than clears away what it did not. */
    public Map<String, String> finish() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        Path whole = folder.resolve(WHOLE);
        Path entering = folder.resolve(ENTERING);
        if (Files.isDirectory(whole)) {
            leave(whole, kept);
            Files.move(whole, entering);
        }
        if (Files.exists(entering.resolve(LEAVING))) {
            enter(entering);
        }
        FileTree.delete(entering);
        FileTree.delete(folder.resolve(LEFT));
        FileTree.delete(folder.resolve(WRITING));
        return kept;
    }

    private void leave(Path whole, Map<String, String> kept) throws IOException {
        List<String> leaving = leaving(whole);
        Path left = folder.resolve(LEFT);
        try {
            List<String> entering = names(whole);
            for (String name : entering) {
                // Where a file of the user's is called as a folder of ours, nothing has left yet.
                Files.createDirectories(folder.resolve(name).getParent());
            }
            for (String name : leaving) {
                move(folder.resolve(name), left.resolve(name));
            }
            for (String name : entering) {
                keep(name, kept);
            }
        } catch (IOException e) {
            for (Path file : FileTree.files(left)) {
                move(file, folder.resolve(FileTree.name(left, file)));
            }
            throw e;
        }
    }

    /** Nobody wrote it but its owner. */
    private void keep(String name, Map<String, String> kept) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        int dot = name.lastIndexOf('.');
        String other = name;
        for (int i = 1; Files.exists(folder.resolve(other), LinkOption.NOFOLLOW_LINKS); i++) {
            other = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        move(file, folder.resolve(other));
        kept.put(name, other);
    }

    private void enter(Path entering) throws IOException {
        List<String> leaving = leaving(entering);
        List<String> names = new ArrayList<>(names(entering));
        names.sort(Comparator.comparing(leaving.get(0)::equals));
        for (String name : names) {
            move(entering.resolve(name), folder.resolve(name));
        }
        for (String name : leaving) {
            Path within = folder.resolve(name).getParent();
            if (!within.equals(folder) && Files.isDirectory(within) && FileTree.isEmpty(within)) {
                Files.delete(within);
            }
        }
    }

    private static List<String> leaving(Path set) throws IOException {
        return Files.readAllLines(set.resolve(LEAVING)).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(to.getParent());
            Files.move(from, to);
        }
    }

    private static List<String> names(Path set) throws IOException {
        return FileTree.files(set).stream()
                .map(file -> FileTree.name(set, file))
                .filter(name -> !name.equals(LEAVING))
                .toList();
    }
}

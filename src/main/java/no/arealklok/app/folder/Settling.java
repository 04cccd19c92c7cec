package no.arealklok.app.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import no.arealklok.language.Messages;
import picocli.CommandLine;

/** Ends what a run that was ended had begun to put into a folder, and says what became of files there. */
public record Settling(Path folder, CommandLine commandLine, Messages messages) {
    /** Before results are read. */
    public void settle() throws IOException {
        if (new FileSet(folder).isUnfinished()) {
            FolderLock lock = FolderLock.of(folder, commandLine, messages);
            try {
                settleLocked();
            } finally {
                lock.close();
            }
        }
    }

    /** In a folder that nobody else writes to. */
    public void settleLocked() throws IOException {
        FileSet set = new FileSet(folder);
        if (set.isUnfinished()) {
            commandLine.getOut().println(messages.text("cli.finished", folder.toString()));
        }
        tell(set.finish());
    }

    /** Files of the user's own that were in the way. */
    public void tell(Map<String, String> kept) {
        kept.forEach((name, now) -> commandLine.getOut().println(messages.text("cli.kept", name, now)));
    }
}

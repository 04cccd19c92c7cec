package no.arealklok.batch;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.run.InputFile;
import no.arealklok.run.RunIdentity;
import no.arealklok.run.Terms;

/**
 * What the results of a task hang on: where it is the same, they are.
 *
 * @param files that are read, the register first
 * @param version of this program
 * @param language of the documents
 * @param publicSet whether what may be published lies by itself, too
 */
public record TaskKey(List<InputFile> files, String version, Terms terms, String language, boolean publicSet) {
    public TaskKey {
        files = List.copyOf(files);
    }

    public static TaskKey of(RunIdentity run, Terms terms, String language, boolean publicSet) {
        List<InputFile> files =
                Stream.concat(Stream.of(run.register()), run.others().stream()).toList();
        return new TaskKey(files, run.version(), terms, language, publicSet);
    }
}

package no.arealklok.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.mapping.MappingFit;
import no.arealklok.input.json.MappingReader;
import no.arealklok.input.json.MappingWriter;

/**
 * Finds the mapping that a run uses. The one that is given wins. Else what was answered before of a file with the same
 * headings holds: it lies beside the register, as {@code <name>.mapping.json}; and what was filled in since in the
 * mapping that the last check wrote.
 */
final class MappingChoice {
    /** The mapping that a check writes into its folder. */
    static final String DRAFT = "mapping.json";

    private static final String ENDING = ".mapping.json";
    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 4 << 20;

    /**
     * What a run begins with.
     *
     * @param mapping that it reads by
     * @param known all that was answered before or left open, with the names that sheets and headings have here
     * @param files that it comes from
     * @param told answers that are not beside the register yet
     */
    record Chosen(Mapping mapping, Mapping known, List<Path> files, boolean told) {
        static final Chosen NONE = new Chosen(Mapping.NONE, Mapping.NONE, List.of(), false);

        /** The same, which now stands in these files too. */
        Chosen withFiles(List<Path> more) {
            List<Path> all =
                    Stream.concat(files.stream(), more.stream()).distinct().toList();
            return new Chosen(mapping, known, all, told);
        }
    }

    private record Candidate(Path file, MappingFit.Fitted fitted) {}

    private final RegisterFile register;
    private final List<Path> unreadable = new ArrayList<>();
    private boolean ownIsOther;

    MappingChoice(RegisterFile register) {
        this.register = register;
    }

    /** @param draft where the last check of the register wrote its mapping */
    Chosen choose(Optional<Path> given, Path draft) throws IOException {
        if (given.isPresent()) {
            Mapping mapping = new MappingReader().read(given.get());
            return new Chosen(mapping, mapping, List.of(given.get()), mapping.hasAnswers());
        }
        List<Path> beside = beside();
        if (beside.isEmpty() && !Files.isRegularFile(draft) || !Files.isRegularFile(register.path())) {
            return Chosen.NONE;
        }
        return choose(beside, draft);
    }

    private Chosen choose(List<Path> beside, Path draft) throws IOException {
        Optional<Mapping> filledIn =
                Files.isRegularFile(draft) ? read(draft).filter(Mapping::hasAnswers) : Optional.empty();
        if (beside.isEmpty() && filledIn.isEmpty()) {
            return Chosen.NONE;
        }
        MappingFit fit = MappingFit.to(register);
        List<Path> files = new ArrayList<>();
        Optional<Candidate> remembered = remembered(beside, fit);
        remembered.map(Candidate::file).ifPresent(files::add);
        ownIsOther = beside.contains(own()) && !files.contains(own());
        Mapping known = remembered.map(found -> found.fitted().mapping()).orElse(Mapping.NONE);
        Optional<MappingFit.Fitted> late = filledIn.flatMap(fit::fit);
        late.ifPresent(found -> files.add(draft));
        Mapping answers = late.map(found -> known.answers().with(found.mapping().answers()))
                .orElseGet(known::answers);
        return new Chosen(answers, known, files, late.isPresent());
    }

    /** Of those that fit, the one with the most headings; the register's own first, then by name. */
    private Optional<Candidate> remembered(List<Path> beside, MappingFit fit) throws IOException {
        List<Candidate> fitting = new ArrayList<>();
        for (Path file : beside) {
            read(file).flatMap(fit::fit).ifPresent(fitted -> fitting.add(new Candidate(file, fitted)));
        }
        return fitting.stream()
                .min(Comparator.comparingInt((Candidate one) -> -one.fitted().headings()));
    }

    /** One of another register that cannot be read is told, and no reason to stop. */
    private Optional<Mapping> read(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableInputException("input.mapping.unreadable", file.toString());
            }
            return Optional.of(new MappingReader().read(file));
        } catch (UnusableInputException e) {
            if (file.equals(own())) {
                throw e;
            }
            unreadable.add(file);
            return Optional.empty();
        }
    }

    /** Whether what its owner can say of columns may make a register of it. */
    static boolean mayHelp(UnusableInputException failure) {
        return failure.key().startsWith("input.no-units") || failure.key().equals("input.all-rejected");
    }

    /** Mappings that lie there and cannot be read. */
    List<Path> unreadable() {
        return unreadable;
    }

    /** Whether the register's own mapping lies there, and was made for other headings than it has now. */
    boolean isOwnOther() {
        return ownIsOther;
    }

    /** Where answers about the register are kept. */
    Path own() {
        String name = register.name();
        int dot = name.lastIndexOf('.');
        return folder().resolve((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    private Path folder() {
        return Optional.ofNullable(register.path().getParent()).orElse(Path.of(""));
    }

    /** The register's own first, then by name. */
    private List<Path> beside() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder().toAbsolutePath())) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder(), "*" + ENDING)) {
                for (Path file : all) {
                    if (files.size() < MOST_FILES && Files.isRegularFile(file)) {
                        files.add(file);
                    }
                }
            }
        }
        files.sort(Comparator.comparing((Path file) -> !file.equals(own())).thenComparing(Path::toString));
        return files;
    }

    /** @return the file, or empty when the register's folder cannot be written to */
    Optional<Path> remember(Mapping answers) {
        try {
            new MappingWriter().write(answers, own());
            return Optional.of(own());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

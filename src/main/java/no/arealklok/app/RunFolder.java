package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Analyst;
import no.arealklok.analysis.Inputs;
import no.arealklok.directive.Decision;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.library.Sources;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.run.Checksum;
import no.arealklok.run.InputFile;
import no.arealklok.run.InputFile.Role;

/** A folder of results, and the files that the run read: enough to make its analysis again without a search. */
final class RunFolder {
    private final Path folder;
    private final RecordedRun run;
    private final Optional<Path> register;
    private final Optional<Path> inputs;
    private final Optional<String> password;
    private final ReviewOptions review;

    /**
     * @param register where the user says that it is
     * @param inputs where the user says that the files lie
     */
    RunFolder(Path folder, Optional<Path> register, Optional<Path> inputs, Optional<String> password)
            throws IOException {
        this.folder = folder;
        this.run = RecordedRun.read(folder.resolve(ReportFolder.RUN));
        this.register = register;
        this.inputs = inputs;
        this.password = password;
        this.review = ReviewOptions.searching(paths(Role.REVIEW).stream().findFirst());
    }

    RecordedRun run() {
        return run;
    }

    /** Names of those that are not as they were when the run read them. */
    List<String> changedInputs() throws IOException {
        List<InputFile> all = new ArrayList<>(List.of(run.identity().register()));
        all.addAll(run.identity().others());
        List<String> changed = new ArrayList<>();
        for (InputFile file : all) {
            if (!Checksum.sha256(find(file)).equals(file.sha256())) {
                changed.add(file.name());
            }
        }
        return changed;
    }

    /** Of what the files say now. */
    Analysis analysis() throws IOException {
        return Analyst.remembering(run.found()).analyse(inputs());
    }

    /** What had been decided on an earlier plan; known when there is an analysis. */
    List<Decision> decisions() {
        return review.decisions();
    }

    private Inputs inputs() throws IOException {
        RegisterFile file = new RegisterFile(find(run.identity().register()), password);
        Sources sources = new Sources(
                file,
                mapping(file),
                paths(Role.MAPPING),
                paths(Role.SERVICE),
                paths(Role.ASSUMPTIONS).stream().findFirst(),
                paths(Role.ROADS).stream().findFirst(),
                paths(Role.AREAS).stream().findFirst());
        return review.applyTo(sources.inputs(sources.read(), run.identity(), run.terms()));
    }

    /** One that lies beside the register is fitted to it, as it was then. */
    private Mapping mapping(RegisterFile file) throws IOException {
        List<Path> files = paths(Role.MAPPING);
        if (files.isEmpty()) {
            return Mapping.NONE;
        }
        MappingChoice choice = new MappingChoice(file);
        Path last = files.get(files.size() - 1);
        boolean own = last.equals(choice.own());
        return choice.choose(own ? Optional.empty() : Optional.of(last), folder.resolve(MappingChoice.DRAFT))
                .mapping();
    }

    private List<Path> paths(Role role) throws IOException {
        List<Path> found = new ArrayList<>();
        for (InputFile file : run.identity().others()) {
            if (file.role() == role) {
                found.add(find(file));
            }
        }
        return found;
    }

    /**
     * Where the user says, else beside the register, in the folder of the results, or here: as the run read it if it is
     * anywhere. A workbook that was decided on in the folder of the results was kept there by another name.
     */
    private Path find(InputFile file) throws IOException {
        if (file.role() == Role.REGISTER && register.isPresent()) {
            return register.get();
        }
        List<Path> places = new ArrayList<>(inputs.stream().toList());
        register.map(path -> path.toAbsolutePath().getParent()).ifPresent(places::add);
        places.add(folder);
        places.add(Path.of(""));
        List<Path> named = places.stream()
                .map(place -> place.resolve(file.name()))
                .filter(Files::isRegularFile)
                .toList();
        List<Path> candidates = new ArrayList<>(named);
        if (file.role() == Role.REVIEW) {
            candidates.addAll(kept());
        }
        for (Path candidate : candidates) {
            if (Checksum.sha256(candidate).equals(file.sha256())) {
                return named(candidate, file.name());
            }
        }
        return named.stream()
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("verify.missingInput", file.name()));
    }

    /** What is told of its cells names the file as the run had it. */
    private static Path named(Path file, String name) throws IOException {
        if (file.endsWith(name)) {
            return file;
        }
        Path copy = Files.createTempDirectory("arealklok").resolve(name);
        copy.getParent().toFile().deleteOnExit();
        copy.toFile().deleteOnExit();
        return Files.copy(file, copy);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Analyst;
import no.arealklok.analysis.InputFile;
import no.arealklok.analysis.InputFile.Role;
import no.arealklok.analysis.Inputs;
import no.arealklok.consolidation.bound.LagrangianBound;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.report.json.JsonComparison.Difference;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.report.writer.PdfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works out again, without a search, all that a run published, and says what differs. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Option(names = "--register", paramLabel = "FILE")
    private Path register;

    @Option(names = "--inputs", paramLabel = "DIR")
    private Path inputs;

    @Mixin
    private PasswordOption password;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages();
        PrintWriter out = spec.commandLine().getOut();
        FileSet.settle(folder, spec.commandLine(), messages);
        RecordedRun run = RecordedRun.read(folder.resolve(ReportFolder.RUN));
        Verification verification = new Verification(folder, run, messages).hashes();
        List<String> changed = changedInputs(run);
        PdfWriter.prepare();
        ReviewOptions review =
                ReviewOptions.searching(paths(run, Role.REVIEW).stream().findFirst());
        Analysis analysis = Analyst.remembering(run.found()).analyse(inputs(run, review));
        verification.documents(analysis, review.decisions());
        BoundSentences bound = new BoundSentences(new BoundCheck(analysis, LagrangianBound::of), analysis, messages);
        changed.forEach(out::println);
        verification.files().forEach(out::println);
        tell(verification.values(), out);
        bound.sentences().forEach(out::println);
        verification.unchecked().forEach(out::println);
        out.println(messages.text("verify.unchecked"));
        boolean holds = changed.isEmpty()
                && verification.files().isEmpty()
                && verification.values().isEmpty()
                && bound.holds();
        String numbers = Numerals.of(messages.language()).whole(verification.compared());
        out.println(messages.text(holds ? "verify.holds" : "verify.fails", numbers));
        return holds ? ExitCode.WRITTEN : ExitCode.UNUSABLE_INPUT;
    }

    private void tell(List<Difference> differences, PrintWriter out) {
        Messages messages = language.messages();
        List<Difference> ordered = differences.stream()
                .sorted(Comparator.comparing(difference -> !difference.origin()))
                .toList();
        ordered.stream()
                .limit(SHOWN)
                .map(one -> messages.text("verify.value", one.place(), one.one(), one.other()))
                .forEach(out::println);
        if (ordered.size() > SHOWN) {
            out.println(messages.text("verify.more", Integer.toString(ordered.size() - SHOWN)));
        }
    }

    private List<String> changedInputs(RecordedRun run) throws IOException {
        List<InputFile> all = new ArrayList<>(List.of(run.identity().register()));
        all.addAll(run.identity().others());
        List<String> changed = new ArrayList<>();
        for (InputFile file : all) {
            if (!Checksum.sha256(find(file)).equals(file.sha256())) {
                changed.add(language.messages().text("verify.input.changed", file.name()));
            }
        }
        return changed;
    }

    private Inputs inputs(RecordedRun run, ReviewOptions review) throws IOException {
        RegisterFile file = new RegisterFile(
                find(run.identity().register()), password.password(language.messages(), System.getenv()));
        Sources sources = new Sources(
                file,
                mapping(run, file),
                ServiceOption.read(paths(run, Role.SERVICE)),
                paths(run, Role.ASSUMPTIONS).stream().findFirst(),
                paths(run, Role.ROADS).stream().findFirst(),
                review);
        return sources.inputs(
                sources.read(),
                run.identity(),
                run.perspective(),
                run.robust(),
                OptionalInt.of(run.lastYear()),
                run.budget());
    }

    /** One that lies beside the register is fitted to it, as it was then. */
    private Mapping mapping(RecordedRun run, RegisterFile file) throws IOException {
        List<Path> files = paths(run, Role.MAPPING);
        if (files.isEmpty()) {
            return Mapping.NONE;
        }
        MappingChoice choice = new MappingChoice(file);
        Path last = files.get(files.size() - 1);
        boolean own = last.equals(choice.own());
        return choice.choose(own ? Optional.empty() : Optional.of(last), folder.resolve(MappingChoice.DRAFT))
                .mapping();
    }

    private List<Path> paths(RecordedRun run, Role role) {
        return run.identity().others().stream()
                .filter(file -> file.role() == role)
                .map(this::find)
                .toList();
    }

    /** Where the user says, else beside the register, in the folder of the results, or here. */
    private Path find(InputFile file) {
        if (file.role() == Role.REGISTER && register != null) {
            return register;
        }
        List<Path> places = new ArrayList<>();
        Optional.ofNullable(inputs).ifPresent(places::add);
        Optional.ofNullable(register)
                .map(path -> path.toAbsolutePath().getParent())
                .ifPresent(places::add);
        places.add(folder);
        places.add(Path.of(""));
        return places.stream()
                .map(place -> place.resolve(file.name()))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("verify.missingInput", file.name()));
    }
}

package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.analysis.Inputs;
import no.arealklok.analysis.ProposedCheck;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Directive;
import no.arealklok.directive.Subject;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.ReviewReader;
import no.arealklok.input.excel.ReviewReading;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Messages;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.run.Checksum;
import no.arealklok.run.InputFile;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What was decided on an earlier plan, and whether another is to be searched for. */
final class ReviewOptions {
    @Option(names = "--review", paramLabel = "FILE")
    private Path file;

    @Option(names = "--review-search")
    private boolean search;

    private List<Decision> decisions = List.of();
    private List<SheetCell> unread = List.of();

    /** As a run had it that searched. */
    static ReviewOptions searching(Optional<Path> file) {
        ReviewOptions options = new ReviewOptions();
        options.file = file.orElse(null);
        options.search = file.isPresent();
        return options;
    }

    /** @throws ParameterException when there is nothing to search again with */
    void check(CommandLine commandLine, Messages messages) {
        if (search && file == null) {
            throw new ParameterException(commandLine, messages.text("cli.reviewLacking"));
        }
    }

    /** Whether decisions are to be scored as they are. */
    boolean scoresOnly() {
        return file != null && !search;
    }

    /** As {@link #applyTo}, of a run that has not read the file yet. */
    Inputs addTo(Inputs inputs) throws IOException {
        return file == null ? inputs : applyTo(inputs.of(inputs.run().and(Checksum.of(InputFile.Role.REVIEW, file))));
    }

    /**
     * Reads what was decided. The municipality has it as directives where another plan is to be searched for.
     *
     * @return inputs with it; without {@code --review} the same
     */
    Inputs applyTo(Inputs inputs) {
        if (file == null) {
            return inputs;
        }
        Municipality municipality = inputs.municipality();
        ReviewReading reading = new ReviewReader(municipality.register(), inputs.types()).read(file);
        decisions = reading.decisions();
        unread = reading.unread();
        if (!search) {
            return inputs;
        }
        List<Directive> directives = new ArrayList<>(municipality.directives());
        decisions.forEach(decision -> directives.addAll(decision.directives()));
        return inputs.with(municipality.with(directives))
                .obeying(decisions.stream()
                        .filter(decision -> decision.isOn(Subject.Topic.BOUNDARY))
                        .toList());
    }

    /** What stands in the file and is not read, a sentence each. */
    List<String> unread(Messages messages) {
        return unread.stream()
                .map(cell -> messages.text(
                        "cli.reviewUnread", cell.place().file(), cell.place().toString(), cell.text()))
                .toList();
    }

    List<Decision> decisions() {
        return decisions;
    }

    /**
     * The run that the workbook came from, where it asked what is asked now. It lies beside the workbook, or above one
     * that was scored.
     */
    Optional<RecordedRun> run(Inputs inputs) throws IOException {
        Path beside = file.toAbsolutePath().getParent();
        for (Path place :
                Stream.of(beside, beside.getParent()).filter(Objects::nonNull).toList()) {
            Path record = place.resolve(ReportFolder.RUN);
            if (Files.isRegularFile(record)) {
                return readable(record).filter(run -> run.asks(inputs));
            }
        }
        return Optional.empty();
    }

    /** Of what the workbook says to be proposed. */
    ProposedCheck proposed() {
        return new ProposedCheck(file.getFileName().toString(), decisions);
    }

    /** Another version's is none: all is worked out anew. */
    private static Optional<RecordedRun> readable(Path record) throws IOException {
        try {
            return Optional.of(RecordedRun.read(record));
        } catch (UnusableInputException e) {
            return Optional.empty();
        }
    }
}

package no.arealklok.report.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.analysis.Inputs;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.report.json.AnalysisFile.Run;
import no.arealklok.run.Found;
import no.arealklok.run.InputFile;
import no.arealklok.run.RunIdentity;
import no.arealklok.run.Terms;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run as its run.json tells it: enough to make the same analysis again, where its inputs are.
 *
 * @param language of its documents
 * @param terms with the last year as it was
 * @param outputs SHA-256 of each file, by its name below the folder
 */
public record RecordedRun(
        RunIdentity identity, String language, Terms terms, Found found, Map<String, String> outputs) {
    /** @throws UnusableInputException when the file is not there, or is none that {@link JsonWriter} wrote */
    public static RecordedRun read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("verify.noRun", file.toString());
        }
        try {
            return of(JsonMapper.shared().readValue(Files.readAllBytes(file), RunFile.class));
        } catch (JacksonException | NullPointerException | IllegalArgumentException | DateTimeException e) {
            // A null stands where the file lacks something.
            throw new UnusableInputException(e, "verify.unreadableRun", file.toString());
        }
    }

    /**
     * Whether these ask the same, but for how long to search and what was decided on a plan: then users may be sent
     * where it sent them.
     */
    public boolean asks(Inputs inputs) {
        return identity.hasRead(inputs.run())
                && terms.perspective() == inputs.perspective()
                && terms.robust() == inputs.robust()
                && terms.lastYear().orElseThrow() == inputs.horizon().lastYear();
    }

    private static RecordedRun of(RunFile file) {
        Run run = file.run();
        Optional<String> exactEngine =
                Optional.of(run.exactEngine()).filter(name -> !name.equals(AnalysisEntries.NO_ENGINE));
        return new RecordedRun(
                new RunIdentity(
                        new InputFile(InputFile.Role.REGISTER, run.file(), run.sha256()),
                        run.otherFiles(),
                        run.engine(),
                        exactEngine,
                        run.version()),
                file.language(),
                new Terms(
                        run.objective().perspective(),
                        run.robust(),
                        OptionalInt.of(run.lastYear()),
                        new SearchBudget(run.seed(), run.effort()),
                        Optional.ofNullable(run.date()).map(LocalDate::parse)),
                file.found(),
                Map.copyOf(file.outputs()));
    }
}

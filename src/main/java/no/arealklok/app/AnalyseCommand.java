package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Analyst;
import no.arealklok.analysis.Inputs;
import no.arealklok.analysis.Review;
import no.arealklok.analysis.Stage;
import no.arealklok.app.folder.FolderLock;
import no.arealklok.app.folder.Settling;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.language.Messages;
import no.arealklok.library.RegisterAnalyst;
import no.arealklok.library.Sources;
import no.arealklok.report.document.OutcomeLines;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.report.writer.PdfWriter;
import no.arealklok.run.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: register in, all reports out. */
@Command(name = "analyse", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AnalyseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RegisterOptions register;

    @Option(names = "--assumptions", paramLabel = "FILE")
    private Path assumptions;

    @Option(names = "--roads", paramLabel = "FILE")
    private Path roads;

    @Mixin
    private ServiceOption service;

    @Mixin
    private LanguageOption language;

    @Mixin
    private TermOptions terms;

    @Mixin
    private SearchOptions search;

    @Mixin
    private ReviewOptions review;

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages();
        review.check(spec.commandLine(), messages);
        Path folder = register.folder("").resolve(review.scoresOnly() ? "review" : "");
        try (Stop stop = search.stop();
                ConsoleProgress progress = search.progress(spec.commandLine().getErr(), messages, stop)) {
            RegisterAnalyst analyst = RegisterAnalyst.with(search.engine(), progress)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), messages.text("cli.noExactEngine")));
            PdfWriter.prepare();
            RegisterFile file = register.file(messages);
            Mapping mapping = register.settle(
                    file, service.read().types(), messages, spec.commandLine().getOut());
            progress.begin(Stage.READING);
            Inputs inputs = inputs(analyst, file, mapping);
            review.unread(messages).forEach(spec.commandLine().getOut()::println);
            // Sooner to be told of a folder that cannot be written now than after a long search.
            FolderLock lock = FolderLock.of(folder, spec.commandLine(), messages);
            try {
                new Settling(folder, spec.commandLine(), messages).settleLocked();
                write(analyst.analyst(), inputs, folder, progress);
            } finally {
                lock.close();
            }
        }
        spec.commandLine().getOut().println(messages.text("cli.written", folder.toString()));
        return ExitCode.WRITTEN;
    }

    private void write(Analyst analyst, Inputs inputs, Path folder, ConsoleProgress progress) throws IOException {
        Messages messages = language.messages();
        if (review.scoresOnly()) {
            Optional<Found> found = review.run(inputs).map(RecordedRun::found);
            found.ifPresent(review.proposed()::check);
            Review scored = found.map(analyst::allottingAs).orElse(analyst).review(inputs, review.decisions());
            found.ifPresent(ran -> review.proposed().check(scored.boundaries()));
            PrintWriter out = spec.commandLine().getOut();
            out.println(found.isPresent() ? messages.text("cli.allottedAsRun") : messages.text("cli.allottedAnew"));
            new ReviewFolder(messages, folder).write(scored, out);
        } else {
            Analysis analysis = analyst.analyse(inputs);
            progress.begin(Stage.REPORTS);
            new Settling(folder, spec.commandLine(), messages)
                    .tell(new ReportFolder(messages, folder).write(analysis, review.decisions(), terms.publicSet()));
            progress.close();
            OutcomeLines.of(analysis, messages).forEach(spec.commandLine().getOut()::println);
        }
    }

    private Inputs inputs(RegisterAnalyst analyst, RegisterFile file, Mapping mapping) throws IOException {
        Sources sources = new Sources(
                file,
                mapping,
                List.of(),
                service.files(),
                Optional.ofNullable(assumptions),
                Optional.ofNullable(roads),
                register.areas());
        RegisterReading reading = sources.read();
        register.remember(
                file,
                reading.tables(),
                reading.findings(),
                language.messages(),
                spec.commandLine().getOut());
        return review.addTo(analyst.inputs(
                sources.withMappings(register.mappingFiles()),
                reading,
                search.isTimed() ? terms.endless() : terms.terms()));
    }
}

package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.arealklok.analysis.Progress;
import no.arealklok.batch.Shard;
import no.arealklok.batch.Task;
import no.arealklok.input.Kostra;
import no.arealklok.input.excel.KostraReader;
import no.arealklok.language.Messages;
import no.arealklok.library.RegisterAnalyst;
import no.arealklok.report.document.UnreadFigures;
import no.arealklok.report.writer.PdfWriter;
import no.arealklok.run.RunIdentity.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Every register of a folder under every scenario, and how they stand beside each other. */
@Command(name = "batch", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output;

    @Option(names = "--threads", paramLabel = "N", converter = Above0.class)
    private Integer threads;

    @Option(names = "--shard", paramLabel = "I/N", converter = ShardPlace.class)
    private Shard shard;

    @Option(names = "--collect")
    private boolean collect;

    @Option(names = "--kostra", paramLabel = "FILE")
    private List<Path> kostra = List.of();

    @Option(names = "--roads", paramLabel = "FILE")
    private Path roads;

    @Option(names = "--areas", paramLabel = "FILE")
    private Path areas;

    @Mixin
    private ServiceOption service;

    @Mixin
    private PasswordOption password;

    @Mixin
    private TermOptions terms;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages();
        Path place = Optional.ofNullable(output)
                .orElseGet(() -> Path.of("reports")
                        .resolve(folder.toAbsolutePath().normalize().getFileName()));
        List<Task> all = Task.in(folder);
        if (all.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("batch.noRegisters", folder.toString()));
        }
        // Before hours of work, not after.
        Optional<Kostra> similar = kostra.isEmpty() ? Optional.empty() : Optional.of(KostraReader.read(kostra));
        BatchFolder results = new BatchFolder(place);
        TaskRun run = run(results, messages);
        if (!collect) {
            PdfWriter.prepare();
            new Batch(run)
                    .doAll(
                            Optional.ofNullable(shard).orElse(Shard.ALL).of(all),
                            Optional.ofNullable(threads).orElseGet(Runtime.getRuntime()::availableProcessors));
        }
        if (collect || shard == null) {
            results.summarise(all.stream().map(run::find).toList(), similar, messages);
            similar.stream()
                    .flatMap(known -> new UnreadFigures(known, messages).sentences().stream())
                    .forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println(messages.text("batch.summary", place.toString()));
        }
        return ExitCode.WRITTEN;
    }

    private TaskRun run(BatchFolder results, Messages messages) throws IOException {
        return new TaskRun(
                results,
                RegisterAnalyst.with(Engine.SEARCH, Progress.SILENT).orElseThrow(),
                terms,
                service.files(),
                Optional.ofNullable(roads),
                Optional.ofNullable(areas),
                password.password(messages, System.getenv()),
                messages,
                spec.commandLine());
    }

    private static final class Above0 implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9]\\d{0,3}")) {
                throw new TypeConversionException(text);
            }
            return Integer.valueOf(text);
        }
    }

    private static final class ShardPlace implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            return Shard.parse(text, System.getenv()).orElseThrow(() -> new TypeConversionException(text));
        }
    }
}

package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.arealklok.app.folder.FileSet;
import no.arealklok.app.folder.FolderLock;
import no.arealklok.language.Messages;
import no.arealklok.report.Document;
import no.arealklok.report.document.RunComparison;
import no.arealklok.report.writer.TableWorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two runs beside each other, and what the earlier one promised. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
    private static final String WORKBOOK = "comparison.xlsx";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path one;

    @Parameters(index = "1", paramLabel = "OTHER")
    private Path other;

    @Option(names = "--register", paramLabel = "FILE")
    private Path register;

    @Option(names = "--other-register", paramLabel = "FILE")
    private Path otherRegister;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output;

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() throws IOException {
        Messages messages = run.messages();
        PrintWriter out = spec.commandLine().getOut();
        List<RunFolder> read = run.read(
                spec.commandLine(), new RunOptions.Place(one, register), new RunOptions.Place(other, otherRegister));
        Document document =
                new RunComparison(read.get(0).analysis(), read.get(1).analysis(), messages).document();
        Path folder = Optional.ofNullable(output).orElse(other);
        FolderLock lock = FolderLock.of(folder, spec.commandLine(), messages);
        try {
            FileSet set = new FileSet(folder);
            new TableWorkbookWriter().write(document, set.begin().resolve(WORKBOOK));
            set.replace(List.of(WORKBOOK), WORKBOOK);
        } finally {
            lock.close();
        }
        out.println(document.subtitle());
        new TableLines(messages).of(document).forEach(out::println);
        out.println(messages.text("cli.compared", folder.resolve(WORKBOOK).toString()));
        return ExitCode.WRITTEN;
    }
}

package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.arealklok.input.excel.template.TemplateWriter;
import no.arealklok.language.Messages;
import no.arealklok.library.Services;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An empty register workbook to fill in. */
@Command(name = "template", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private ServiceOption service;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages();
        // Someone may have filled it in.
        if (Files.exists(file)) {
            throw new CommandLine.ParameterException(spec.commandLine(), messages.text("cli.exists", file.toString()));
        }
        Services services = service.read();
        new TemplateWriter(services.types(), services.norms(), messages).write(file);
        spec.commandLine().getOut().println(messages.text("cli.templateWritten", file.toString()));
        return ExitCode.WRITTEN;
    }
}

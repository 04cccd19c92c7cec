package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.arealklok.finding.Severity;
import no.arealklok.input.excel.RegisterFile;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.report.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Import only: what is wrong in a register, where, and what to do about it. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REGISTER")
    private Path register;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output;

    @Mixin
    private PasswordOption password;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--lang", paramLabel = "nb|en", defaultValue = "nb")
    private AnalyseCommand.Language language;

    @Override
    public Integer call() throws IOException {
        Messages messages = Messages.of(language.name());
        RegisterFile file = new RegisterFile(register, password.password(messages, System.getenv()));
        RegisterReading reading = new RegisterReader().read(file, new ServiceTypeReader().readDefaults());
        List<Path> written = new CheckFolder(messages)
                .write(
                        file,
                        reading,
                        output == null ? RegisterName.folder(register).resolve("check") : output);
        new CheckSummary(messages, spec.commandLine().getOut()).print(file.name(), reading, written);
        boolean rejected = reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.REJECTED);
        return strict && rejected ? ExitCode.UNUSABLE_INPUT : ExitCode.WRITTEN;
    }
}

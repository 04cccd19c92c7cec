package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.arealklok.analysis.AssumptionCheck;
import no.arealklok.finding.Finding;
import no.arealklok.finding.Severity;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.RegisterCheck;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.language.Messages;
import no.arealklok.library.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Import only: what is wrong in a register, where, and what to do about it. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RegisterOptions register;

    @Mixin
    private ServiceOption service;

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages();
        RegisterFile file = register.file(messages);
        CheckSummary summary = new CheckSummary(messages, spec.commandLine().getOut());
        try (CheckFolder folder = new CheckFolder(file, register.folder("check"), spec.commandLine(), messages)) {
            return check(file, folder, summary);
        }
    }

    private int check(RegisterFile file, CheckFolder folder, CheckSummary summary) throws IOException {
        Services services = service.read();
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = language.messages();
        Mapping mapping = register.settle(file, services.types(), messages, out);
        try {
            RegisterCheck read = new RegisterReader(List.of(), register.areas()).check(file, services.types(), mapping);
            RegisterCheck check = read.with(new AssumptionCheck(services.norms())
                    .take(read.assumptions().norms())
                    .findings());
            List<Path> written = folder.write(check);
            summary.print(file.name(), check);
            summary.print(check.findings(), written);
            summary.tellOpen(check);
            register.remember(file, check.tables(), check.findings(), messages, out);
            return strict && anyRejected(check.findings()) ? ExitCode.UNUSABLE_INPUT : ExitCode.WRITTEN;
        } catch (UnusableInputException e) {
            // What was noticed up to there is what the owner needs most.
            List<Path> written = new ArrayList<>();
            if (!e.findings().isEmpty()) {
                written.addAll(folder.write(e.findings()));
            }
            if (MappingChoice.mayHelp(e)) {
                List<TableReading> sheets = new RegisterReader().survey(file, services.types(), mapping);
                if (!sheets.isEmpty()) {
                    written.add(folder.writeMapping(sheets, e.findings()));
                    summary.explainMapping();
                    register.remember(file, sheets, e.findings(), messages, out);
                }
            }
            if (!written.isEmpty()) {
                summary.printUnread(e.findings(), written);
            }
            throw e;
        }
    }

    private static boolean anyRejected(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REJECTED);
    }
}

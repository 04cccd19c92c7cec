package no.arealklok.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.Finding;
import no.arealklok.input.Mapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.mapping.MappingDraft;
import no.arealklok.language.Messages;
import no.arealklok.service.ServiceTypes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which register is read, and how; and where what is made of it goes. */
final class RegisterOptions {
    @Parameters(paramLabel = "REGISTER")
    private Path register;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output;

    @Option(names = "--mapping", paramLabel = "FILE")
    private Path mapping;

    @Option(names = "--areas", paramLabel = "FILE")
    private Path areas;

    @Option(names = "--no-ask")
    private boolean silent;

    @Mixin
    private PasswordOption password;

    private final Optional<BufferedReader> terminal;
    private MappingChoice.Chosen chosen = MappingChoice.Chosen.NONE;

    /** Where nobody can be asked. */
    RegisterOptions() {
        this(Optional.empty());
    }

    /** @param terminal what is typed there; empty where nobody can be asked */
    RegisterOptions(Optional<BufferedReader> terminal) {
        this.terminal = terminal;
    }

    Path path() {
        return register;
    }

    /** Where small areas lie, in a file of its own. */
    Optional<Path> areas() {
        return Optional.ofNullable(areas);
    }

    /** What the mapping that is used was read from. */
    List<Path> mappingFiles() {
        return chosen.files();
    }

    RegisterFile file(Messages messages) throws IOException {
        return new RegisterFile(register, password.password(messages, System.getenv()));
    }

    /** The mapping that is given, remembered or asked for; says so. */
    Mapping settle(RegisterFile file, ServiceTypes types, Messages messages, PrintWriter out) throws IOException {
        MappingChoice choice = new MappingChoice(file);
        chosen = choice.choose(Optional.ofNullable(mapping), folder("check").resolve(MappingChoice.DRAFT));
        choice.unreadable().forEach(path -> out.println(messages.text("mapping.unreadable", path.toString())));
        if (choice.isOwnOther()) {
            out.println(messages.text("mapping.other", choice.own().toString()));
        }
        if (mapping == null) {
            chosen.files().forEach(path -> out.println(messages.text("mapping.found", path.toString())));
        }
        if (terminal.isPresent() && !silent) {
            chosen = new Inquiry(file, types, new Dialogue(terminal.get(), out, messages, types)).ask(chosen);
        }
        return chosen.mapping();
    }

    /** Keeps what was told for the next file with the same headings, and says where. */
    void remember(
            RegisterFile file, List<TableReading> tables, List<Finding> findings, Messages messages, PrintWriter out) {
        if (chosen.told()) {
            MappingChoice choice = new MappingChoice(file);
            Mapping draft =
                    new MappingDraft(findings).draft(tables, choice.own().toString());
            Optional<Path> kept = choice.remember(draft.with(chosen.mapping().answers()));
            out.println();
            chosen = chosen.withFiles(kept.stream().toList());
            out.println(kept.map(path -> messages.text("mapping.kept", path.toString()))
                    .orElseGet(
                            () -> messages.text("mapping.notKept", choice.own().toString())));
        }
    }

    /** Where the user wants it, else {@code reports/<name of the register>/}. */
    Path folder(String within) {
        return Optional.ofNullable(output).orElseGet(() -> {
            String file = RegisterFile.of(register).name();
            int dot = file.lastIndexOf('.');
            return Path.of("reports", dot > 0 ? file.substring(0, dot) : file, within);
        });
    }
}

package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.RegisterCheck;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.json.MappingReader;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Bounds;
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

    @Mixin
    private PasswordOption password;

    Path path() {
        return register;
    }

    Optional<Path> mappingPath() {
        return Optional.ofNullable(mapping);
    }

    RegisterFile file(Messages messages) throws IOException {
        return new RegisterFile(register, password.password(messages, System.getenv()));
    }

    /** @param elsewhere where buildings may lie beside Norway */
    RegisterReading read(RegisterFile file, ServiceTypes types, List<Bounds> elsewhere) throws IOException {
        return new RegisterReader(elsewhere).read(file, types, mapping());
    }

    RegisterCheck check(RegisterFile file, ServiceTypes types) throws IOException {
        return new RegisterReader().check(file, types, mapping());
    }

    private Mapping mapping() throws IOException {
        return mapping == null ? Mapping.NONE : new MappingReader().read(mapping);
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

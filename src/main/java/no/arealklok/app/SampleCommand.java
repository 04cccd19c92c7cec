package no.arealklok.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.template.RegisterWriter;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.language.Messages;
import no.arealklok.sample.SampleMunicipality;
import no.arealklok.sample.TwelveUnits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A made-up municipality from a seed, as a register workbook: to try, test and measure with. */
@Command(name = "sample", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SampleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--units", paramLabel = "N", defaultValue = "" + SampleMunicipality.SOLVIK_UNITS)
    private int units;

    @Option(names = "--twelve")
    private boolean twelve;

    @Option(names = "--homes")
    private boolean homes;

    @Option(names = "--flat")
    private boolean flat;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages();
        if (units < SampleMunicipality.LEAST_UNITS || units > SampleMunicipality.MOST_UNITS) {
            throw new ParameterException(
                    spec.commandLine(),
                    messages.text("cli.sampleUnits", SampleMunicipality.LEAST_UNITS, SampleMunicipality.MOST_UNITS));
        }
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        String name = file.getFileName().toString();
        Municipality municipality = municipality(name);
        RegisterWriter writer = new RegisterWriter(new ServiceTypeReader().readDefaults());
        if (flat) {
            writer.writeFlat(municipality.register(), file, messages.language());
        } else {
            writer.write(municipality, file, messages.language());
        }
        spec.commandLine().getOut().println(messages.text("cli.sampleWritten", file.toString()));
        return ExitCode.WRITTEN;
    }

    private Municipality municipality(String name) {
        if (twelve) {
            return TwelveUnits.municipality(name);
        }
        return homes ? SampleMunicipality.withHomes(name, seed, units) : SampleMunicipality.of(name, seed, units);
    }
}

package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.fixture.JavaProcess;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit test, for only the class path of unit tests has the native libraries in jars of their own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineTest {
    private static final String REGISTER = "sample-data/twelve-units.xlsx";

    @TempDir
    private Path folder;

    private static String withoutNativeLibraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("ortools-(linux|darwin|win32)-.*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void where_there_is_no_native_library_one_sentence_says_so() throws Exception {
        Path log = folder.resolve("log");
        List<String> command = JavaProcess.command(
                "-cp",
                withoutNativeLibraries(),
                Arealklok.class.getName(),
                "analyse",
                REGISTER,
                "-o",
                folder.resolve("out").toString(),
                "--engine",
                "exact");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(log).strip().lines())
                .singleElement()
                .asString()
                .contains("Den eksakte motoren kan ikke lastes");
        assertThat(exitCode).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}

package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.arealklok.fixture.JavaProcess;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same register gives the same files wherever the machine stands and whatever language it speaks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameBytesIT {
    @TempDir
    private Path folder;

    private Map<String, byte[]> written(String zone, String language, String country) throws Exception {
        Path out = folder.resolve(language);
        List<String> command = JavaProcess.command(
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                Arealklok.class.getName(),
                "analyse",
                "sample-data/twelve-units.xlsx",
                "--effort",
                "quick",
                "-o",
                out.toString());
        Path log = folder.resolve(language + ".log");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exitCode).as(Files.readString(log)).isZero();
        return contents(out);
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    @Test
    void in_three_time_zones_and_three_languages() throws Exception {
        Map<String, byte[]> norway = written("Europe/Oslo", "nb", "NO");
        assertThat(norway).containsKeys("report.html", "leadership.pdf", "proposals.xlsx", "analysis.json");
        Map<String, byte[]> turkey = written("Asia/Kathmandu", "tr", "TR");
        Map<String, byte[]> egypt = written("America/Los_Angeles", "ar", "EG");
        norway.forEach((name, bytes) -> {
            assertThat(turkey.get(name)).as(name).isEqualTo(bytes);
            assertThat(egypt.get(name)).as(name).isEqualTo(bytes);
        });
    }
}

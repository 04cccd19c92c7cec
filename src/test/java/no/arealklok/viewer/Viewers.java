package no.arealklok.viewer;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that people look at documents with. A test that needs one is skipped, by name, where it is missing. */
public final class Viewers {
    /** Set to true where the viewers must be there: a missing one then fails the test. */
    private static final String REQUIRED = "AREALKLOK_REQUIRE_VIEWERS";

    private static final int PATIENCE_SECONDS = 120;

    private Viewers() {}

    /** @return what the browser wrote: the page after its scripts have run, and its log with what the page complained of */
    public static Output browse(Path page, Path folder) throws IOException, InterruptedException {
        String browser = find("chromium", "chromium-browser", "google-chrome");
        return run(
                folder,
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--allow-file-access-from-files",
                "--enable-logging=stderr",
                "--user-data-dir=" + Files.createTempDirectory(folder, "browser"),
                "--window-size=1280,1000",
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri().toString());
    }

    /** Runs one of Poppler's programs. */
    public static Output poppler(Path folder, String program, String... arguments)
            throws IOException, InterruptedException {
        return run(
                folder,
                Stream.concat(Stream.of(find(program)), Stream.of(arguments)).toArray(String[]::new));
    }

    /**
     * Lets LibreOffice open a workbook and save it again.
     *
     * @param format {@code pdf}, {@code xlsx}
     */
    public static Path office(Path folder, Path workbook, String format) throws IOException, InterruptedException {
        Path saved = Files.createTempDirectory(folder, "office");
        Output output = run(
                folder,
                find("soffice", "libreoffice"),
                "-env:UserInstallation=" + saved.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                saved.toString(),
                workbook.toString());
        String name = workbook.getFileName().toString();
        Path made = saved.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
        return Files.exists(made) ? made : fail("LibreOffice did not open " + workbook + ": " + output.log());
    }

    public record Output(String out, String log) {}

    private static String find(String... names) {
        for (String name : names) {
            for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program.toString();
                }
            }
        }
        String reason = "none of these programs is installed: " + List.of(names);
        return Boolean.parseBoolean(System.getenv(REQUIRED)) ? fail(reason) : abort(reason);
    }

    private static Output run(Path folder, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "viewer", ".out");
        Path log = Files.createTempFile(folder, "viewer", ".log");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail(command[0] + " did not end within " + PATIENCE_SECONDS + " s");
        }
        Output output = new Output(Files.readString(out), Files.readString(log));
        if (process.exitValue() != 0) {
            fail(String.join(" ", command) + " ended with " + process.exitValue() + ": " + output.log());
        }
        return output;
    }
}

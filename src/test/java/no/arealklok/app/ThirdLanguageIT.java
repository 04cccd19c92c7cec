package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language that nobody speaks, {@code xx}: a folder of bundles beside the program as it is. Its texts are the
 * English ones with a sign in front, and it counts in its own way.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThirdLanguageIT {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String SIGN = "¤";
    private static final String NUMERALS = """
            numerals.decimal=:
            numerals.group=/
            numerals.millions={0} megakroner
            numerals.money={0} kroner
            numerals.percent={0} per cent
            """;

    @TempDir
    private static Path language;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheLanguage() throws IOException {
        Path list = language.resolve("no/arealklok/language/languages.txt");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "xx\n");
        try (Stream<Path> bundles = Files.walk(RESOURCES)) {
            for (Path bundle : bundles.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList()) {
                Path translated =
                        language.resolve(RESOURCES.relativize(bundle).toString().replace("_en.", "_xx."));
                Files.createDirectories(translated.getParent());
                Files.writeString(translated, translated(bundle));
            }
        }
    }

    private static String translated(Path bundle) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(bundle));
        texts.replaceAll((key, text) -> isWords((String) key, (String) text) ? SIGN + text : text);
        texts.load(new StringReader(texts.containsKey("numerals.group") ? NUMERALS : ""));
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text -> text.getKey() + "="
                                + text.getValue()
                                        .toString()
                                        .replace("\n", "\\n")
                                        .replace("\\", "\\\\"))
                        .collect(Collectors.joining("\n"));
    }

    /** Not the numbers that stand as examples, which are to be read as such. */
    private static boolean isWords(String key, String text) {
        return !key.contains(".example.") && text.chars().anyMatch(Character::isLetter);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + language,
                Arealklok.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--lang", "xx"));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void it_is_offered_and_explained() throws Exception {
        assertThat(run("check", "--help")).contains(SIGN + "The language of reports and messages: nb, en, xx");
    }

    @Test
    void the_register_is_checked_in_it() throws Exception {
        String said = run("check", "sample-data/twelve-units.xlsx", "-o", folder.toString());

        assertThat(said).contains(SIGN + "Read as named");
    }

    @Test
    void the_report_is_written_in_it() throws Exception {
        String said = run("analyse", "sample-data/twelve-units.xlsx", "-o", folder.toString(), "--effort", "quick");

        assertThat(said).contains(SIGN + "The reports are in");
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page).contains("lang=\"xx\"");
        // Fonts and scripts hold any letters.
        assertThat(page.substring(page.indexOf("<body")).replaceAll("(?s)<script.*?</script>", ""))
                .contains(SIGN + "Zero alternative", " megakroner", " per cent")
                .doesNotContain(">Zero alternative")
                .doesNotContainPattern("(?<!¤)NOK\\u00a0\\d|\\d\\u00a0mill\\.");
    }

    @Test
    void the_template_explains_itself_in_it() throws Exception {
        Path file = folder.resolve("template.xlsx");
        run("template", file.toString());

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            // The first sheet to fill in is named in the data file of columns, where bokmål stands in.
            assertThat(workbook.getSheetName(1)).startsWith(SIGN);
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .startsWith(SIGN);
        }
    }
}

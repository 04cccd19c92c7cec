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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.fixture.JavaProcess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A language that nobody speaks, {@code xx}: a folder of bundles beside the program as it is, and of its data with the
 * names in one language more. Its texts are the English ones with a sign in front, its words in cells are no English
 * ones, and it counts in its own way.
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
        try (Stream<Path> data = Files.walk(RESOURCES)) {
            for (Path file :
                    data.filter(each -> each.toString().endsWith(".json")).toList()) {
                Path named = language.resolve(RESOURCES.relativize(file).toString());
                Files.createDirectories(named.getParent());
                JsonNode content = JsonMapper.shared().readTree(Files.readString(file));
                name(content);
                Files.writeString(named, content.toString());
            }
        }
    }

    private static void name(JsonNode node) {
        if (node.path("en").isString()) {
            ((ObjectNode) node).put("xx", SIGN + node.path("en").asString());
        }
        node.forEach(ThirdLanguageIT::name);
    }

    private static String translated(Path bundle) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(bundle));
        texts.replaceAll((key, text) -> isWords((String) key, (String) text) ? sign((String) key) + text : text);
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

    private static String sign(String key) {
        return key.startsWith("word.") ? SIGN + "un" : SIGN;
    }

    /** Not the numbers that stand as examples, which are to be read as such. */
    private static boolean isWords(String key, String text) {
        return !key.contains(".example.") && text.chars().anyMatch(Character::isLetter);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(JavaProcess.command(
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                language + File.pathSeparator + System.getProperty("java.class.path"),
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
        assertThat(run("check", "--help")).contains(SIGN + "The language of reports and messages: nb, xx, en");
    }

    @Test
    void the_register_is_checked_in_it() throws Exception {
        String said = run("check", "sample-data/twelve-units.xlsx", "-o", folder.toString());

        assertThat(said).contains(SIGN + "Read:", "«Bygg-ID» = " + SIGN + "Building ID");
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
    void no_text_of_the_template_is_in_another_language() throws Exception {
        assertIsTranslated("template");
    }

    @Test
    void words_in_the_cells_of_a_register_are_its_own_and_are_read_as_what_they_mean() throws Exception {
        assertIsTranslated("sample", "--twelve");
        Path check = folder.resolve("check");
        run("check", workbook("xx").toString(), "-o", check.toString());

        assertThat(words(workbook("xx"))).contains(SIGN + "unyes", SIGN + "unowned", SIGN + "unmunicipal");
        assertThat(Files.readString(check.resolve("findings.json"))).doesNotContain(SIGN + "un");
    }

    /** What differs between bokmål and English is of its own in this language. */
    private void assertIsTranslated(String... command) throws Exception {
        for (String code : List.of("nb", "en")) {
            String[] whole = and(command, workbook(code).toString(), "--lang", code);
            assertThat(CommandLineTest.run(whole).exitCode()).isEqualTo(ExitCode.WRITTEN);
        }
        run(and(command, workbook("xx").toString()));
        List<String> bokmål = words(workbook("nb"));
        List<String> english = words(workbook("en"));
        List<String> own = words(workbook("xx"));

        assertThat(english).hasSameSizeAs(bokmål);
        assertThat(own).hasSameSizeAs(bokmål);
        assertThat(IntStream.range(0, own.size())
                        .filter(i -> !bokmål.get(i).equals(english.get(i)))
                        .mapToObj(own::get)
                        .filter(text -> text.chars().anyMatch(Character::isLetter)))
                .isNotEmpty()
                .allMatch(text -> text.contains(SIGN));
    }

    private static String[] and(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private Path workbook(String code) {
        return folder.resolve(code + ".xlsx");
    }

    /** The names of sheets and the texts in cells. */
    private static List<String> words(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> {
                words.add(sheet.getSheetName());
                sheet.forEach(row -> row.forEach(cell -> words.add(cell.toString())));
            });
        }
        return words;
    }
}

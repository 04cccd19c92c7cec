package no.arealklok.app;

import static no.arealklok.app.CommandLineTest.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import no.arealklok.app.folder.FileTree;
import no.arealklok.fixture.Proofs;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run published can be worked out again without a search, and whatever is changed is named. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyIT {
    private static final Path REGISTER = Path.of("sample-data/twelve-units.xlsx");
    private static final Pattern NUMBER = Pattern.compile("(?<=[: ])\\d+(?:\\.\\d+)?(?=[, ])");
    private static final int CHANGES = 100;

    @TempDir
    private static Path published;

    @TempDir
    private Path folder;

    @TempDir
    private Path inputs;

    private Path register;
    private Path norms;

    @BeforeAll
    static void publish(@TempDir Path own) throws IOException {
        Path file = Files.writeString(own.resolve("own.json"), """
            {"norms": [{"key": "economy.discount-rate", "value": 0.035, "source": "Budget", "date": "2026"}]}
            """);
        CommandLineTest.Ran ran = run(
                "analyse",
                REGISTER.toString(),
                "-o",
                published.toString(),
                "--effort",
                "quick",
                "--assumptions",
                file.toString(),
                "--public");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        Files.copy(file, published.resolve("own.json"));
    }

    @BeforeEach
    void copy() throws IOException {
        for (Path file : FileTree.files(published)) {
            Path copy = folder.resolve(FileTree.name(published, file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        register = Files.copy(REGISTER, inputs.resolve("twelve-units.xlsx"));
        norms = inputs.resolve("own.json");
        Files.move(folder.resolve("own.json"), norms);
    }

    private CommandLineTest.Ran verify() {
        return run("verify", folder.toString(), "--register", register.toString());
    }

    @Test
    void a_run_that_nobody_touched_holds_and_so_does_one_whose_analysis_is_not_handed_on() throws IOException {
        CommandLineTest.Ran whole = verify();
        assertThat(whole.exitCode()).as(whole.out() + whole.err()).isZero();
        assertThat(whole.out()).contains("Alt stemmer", "Oppgitt: ingen plan med like få uten plass sparer mer enn");
        Files.delete(folder.resolve("analysis.json"));
        CommandLineTest.Ran part = verify();
        assertThat(part.exitCode()).as(part.out() + part.err()).isZero();
        assertThat(part.out()).contains("analysis.json er ikke her, og er ikke kontrollert.");
    }

    @Test
    void a_robust_plan_for_society_with_more_than_one_choice_of_places_holds() {
        CommandLineTest.Ran ran = run(
                "analyse",
                REGISTER.toString(),
                "-o",
                folder.resolve("robust").toString(),
                "--effort",
                "quick",
                "--robust",
                "--objective",
                "society",
                "--lang",
                "en",
                "--horizon",
                "2040");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        CommandLineTest.Ran verified =
                run("verify", folder.resolve("robust").toString(), "--register", REGISTER.toString(), "--lang", "en");
        assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void what_is_not_there_or_no_longer_a_run_is_told_in_one_sentence() throws IOException {
        CommandLineTest.saysInOneSentence(
                run("verify", folder.resolve("none").toString()),
                ExitCode.UNUSABLE_INPUT,
                "mappen har ingen resultater");
        CommandLineTest.saysInOneSentence(
                run("verify", folder.toString(), "--inputs", folder.toString()),
                ExitCode.UNUSABLE_INPUT,
                "Kjøringen leste twelve-units.xlsx");
        Files.writeString(folder.resolve("run.json"), "{}");
        CommandLineTest.saysInOneSentence(verify(), ExitCode.UNUSABLE_INPUT, "run.json er ikke slik en kjøring");
    }

    @Test
    void a_bound_that_a_plan_of_the_run_refutes_is_told() throws IOException {
        String stated = Files.readString(folder.resolve("run.json"));
        // As if the second best plan had been put forward as the best.
        JsonNode second = JsonMapper.shared().readTree(stated).at("/found/alternatives/0");
        String plan = JsonMapper.shared().readTree(stated).at("/found/plan").toString();
        String spaced = stated.replaceFirst(
                "(\"plan\" : \\{ \"H2\".*?\\} \\}), \"extensions\"", "\"plan\" : " + second + ", \"extensions\"");
        assertThat(spaced).as(plan).isNotEqualTo(stated);
        Files.writeString(folder.resolve("run.json"), spaced);
        CommandLineTest.Ran ran = verify();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(ran.out())
                .contains("Den oppgitte grensen er feil", "run.json: scores/plan/cost")
                .as("no other file is to blame")
                .contains("Filene er slik run.json sier at de ble skrevet: da er det run.json selv");
    }

    static LongStream changes() {
        return Proofs.seeds(CHANGES);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void one_change_to_a_cell_a_norm_or_an_output_is_named(long seed) throws IOException {
        Random random = new Random(seed);
        random.nextLong();
        List<String> named = switch ((int) (seed % 3)) {
            case 0 -> cell(random);
            case 1 -> norm(random);
            default -> output(random);
        };
        CommandLineTest.Ran ran = verify();
        assertThat(ran.exitCode()).as(named + ran.out() + ran.err()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(named).allSatisfy(name -> assertThat(ran.out() + ran.err()).contains(name));
    }

    /** @return what is to be told: the file, and the cell where a number of the run came from it */
    private List<String> cell(Random random) throws IOException {
        List<String> named = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(REGISTER))) {
            List<Cell> numbers = new ArrayList<>();
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell);
                    }
                }));
            }
            Cell cell = numbers.get(random.nextInt(numbers.size()));
            double before = cell.getNumericCellValue();
            cell.setCellValue(before + 1);
            String address = cell.getSheet().getSheetName() + "!" + new CellReference(cell).formatAsString(false);
            JsonNode figures = JsonMapper.shared()
                    .readTree(Files.readAllBytes(folder.resolve("analysis.json")))
                    .at("/figures");
            boolean told = figures.valueStream()
                    .anyMatch(figure -> figure.has("value")
                            && address.equals(figure.at("/cell/sheet").asString("") + "!"
                                    + figure.at("/cell/address").asString("")));
            if (told) {
                named.add(address);
            }
            try (var out = Files.newOutputStream(register)) {
                workbook.write(out);
            }
        }
        named.add("twelve-units.xlsx er ikke den filen");
        return named;
    }

    private List<String> norm(Random random) throws IOException {
        List<String> keys = JsonMapper.shared()
                .readTree(Files.readAllBytes(folder.resolve("run.json")))
                .at("/norms")
                .valueStream()
                .filter(norm -> norm.has("low") && !norm.has("replacedValue"))
                .map(norm -> norm.at("/key").asString() + " " + norm.at("/low").asString() + " "
                        + norm.at("/high").asString())
                .toList();
        String[] norm = keys.get(random.nextInt(keys.size())).split(" ");
        Files.writeString(norms, """
            {"norms": [{"key": "economy.discount-rate", "value": 0.035, "source": "Budget", "date": "2026"},
                       {"key": "%s", "value": %s, "low": %s, "high": %s, "source": "Other", "date": "2026"}]}
            """.formatted(norm[0], norm[2], norm[1], norm[2]));
        return List.of("own.json er ikke den filen", "norms/" + norm[0]);
    }

    /** A digit of a number in JSON, or a byte of another document. */
    private List<String> output(Random random) throws IOException {
        List<String> names = List.of(
                "analysis.json",
                "map.geojson",
                "run.json",
                "report.html",
                "proposals.xlsx",
                "leadership.pdf",
                "years.csv",
                "money.csv");
        String name = names.get(random.nextInt(names.size()));
        Path file = folder.resolve(name);
        if (!name.endsWith("json")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(file, bytes);
            return List.of(name + " er ikke slik kjøringen skrev den");
        }
        String text = Files.readString(file);
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        String other = Integer.toString(1 + random.nextInt(98));
        String changed = text.substring(0, number.start()) + other + number.group() + text.substring(number.end());
        Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
        return name.equals("run.json") ? List.of() : List.of(name + " er ikke slik", other + number.group());
    }
}

package no.arealklok.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.Viewers;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.json.NormReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables for other programs say what analysis.json says, and are read as that. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TableFilesIT {
    private static final String NUMBER = ".*(_persons|_count|_percent|_nok|_metres|_of_users|year)";

    @TempDir
    private static Path folder;

    private static JsonNode root;

    @BeforeAll
    static void write() throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, """
                Navn;Tjeneste;Driver;Kapasitet;Brukere;Adresse
                =HYPERLINK("x");Skole;kommunal;300;120;Øvre vei 1
                Ås, øst;Skole;kommunal;300;100;Øvre vei 2
                -Elvebakken;Barnehage;kommunal;;40;Øvre vei 3
                """);
        write(register, folder);
        root = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("analysis.json")));
    }

    private static void write(Path register, Path into) throws IOException {
        new JsonWriter()
                .write(
                        new CaseRun(
                                        new RegisterReader().read(register, CaseText.TYPES),
                                        new NormReader().readDefaults())
                                .effort(5)
                                .analyse(new OptaPlannerSearch()),
                        into);
    }

    /** As a program reads it that knows no more than that it is a table. */
    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("\ufeff").contains("\r\n");
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text.substring(1)),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            return parser.getRecords();
        }
    }

    private static List<String> column(List<CSVRecord> rows, String heading) {
        return rows.stream().map(row -> row.get(heading)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units.csv | unit_id unit_name service operator building_ids users_persons places_count utilisation_percent planned_building_id planned_year",
                "years.csv | unit_id service population year users_persons places_today_count",
                "measures.csv | alternative year measure building_id unit_id service share_of_users added_places_count cost_nok distance_metres",
                "money.csv | alternative year line payer nature subject_id amount_nok"
            })
    void headings_are_those_that_the_documentation_tells(String file, String headings) throws IOException {
        String first =
                Files.readString(folder.resolve(file)).lines().findFirst().orElseThrow();
        assertThat(first.substring(1)).isEqualTo(headings.replace(' ', ','));
        String page = Files.readString(Path.of("src/site/markdown/calculating-further.md"));
        String told = page.lines()
                .filter(line -> line.startsWith("| `" + file))
                .findFirst()
                .orElseThrow();
        assertThat(told)
                .contains(List.of(headings.split(" ")).stream()
                        .map(heading -> "`" + heading + "`")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.csv", "years.csv", "measures.csv", "money.csv"})
    void a_column_of_numbers_has_numbers_with_a_point_or_nothing(String file, @TempDir Path sample) throws IOException {
        write(Path.of("sample-data/twelve-units.xlsx"), sample);
        List<CSVRecord> rows = rows(sample.resolve(file));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> row.toMap().forEach((heading, cell) -> {
                    if (heading.matches(NUMBER)) {
                        assertThat(cell).as(heading).matches("(-?\\d+(\\.\\d+)?)?");
                    }
                }));
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_text_and_what_is_not_known_is_empty() throws IOException {
        List<CSVRecord> units = rows(folder.resolve("units.csv"));
        assertThat(column(units, "unit_name")).containsExactly("'=HYPERLINK(\"x\")", "Ås, øst", "'-Elvebakken");
        assertThat(column(units, "users_persons")).containsExactly("120", "100", "40");
        assertThat(column(units, "places_count")).containsExactly("300", "300", "");
        assertThat(column(units, "utilisation_percent")).containsExactly("40", "33", "");
    }

    @Test
    void users_and_money_are_those_of_the_analysis() throws IOException {
        Map<String, BigDecimal> told = new TreeMap<>();
        for (CSVRecord row : rows(folder.resolve("money.csv"))) {
            told.merge(
                    row.get("alternative") + "/" + row.get("line"),
                    new BigDecimal(row.get("amount_nok")),
                    BigDecimal::add);
        }
        Map<String, BigDecimal> known = new TreeMap<>();
        for (Map.Entry<String, JsonNode> alternative : root.get("alternatives").properties()) {
            for (JsonNode flow : alternative.getValue().get("cashFlows")) {
                long years =
                        1 + flow.get("toYear").asLong() - flow.get("fromYear").asLong();
                long sum = flow.path("amount").asLong(0) * years;
                for (JsonNode amount : flow.path("amounts")) {
                    sum += amount.asLong();
                }
                known.merge(
                        alternative.getKey() + "/" + flow.get("line").asString(),
                        BigDecimal.valueOf(sum),
                        BigDecimal::add);
            }
        }
        assertThat(told).isEqualTo(known).isNotEmpty();
        List<String> users = new ArrayList<>();
        for (JsonNode figure : root.get("figures")) {
            if (figure.get("id").asString().matches("users/[^/]+/MAIN")) {
                figure.get("values").forEach(value -> users.add(value.asString()));
            }
        }
        assertThat(column(
                        rows(folder.resolve("years.csv")).stream()
                                .filter(row -> row.get("population").equals("MAIN"))
                                .toList(),
                        "users_persons"))
                .containsExactlyInAnyOrderElementsOf(users);
    }

    @Test
    void an_office_program_reads_numbers_as_numbers_and_what_looks_like_a_formula_as_text() throws Exception {
        Path saved = Viewers.office(folder, folder.resolve("units.csv"), "xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
            Row row = workbook.getSheetAt(0).getRow(2);
            Cell users = row.getCell(5);
            assertThat(users.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(users.getNumericCellValue()).isEqualTo(100);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }
}

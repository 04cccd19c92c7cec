package no.arealklok.input.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.TestServices;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.input.json.NormReader;
import no.arealklok.language.Messages;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateWriterTest {
    @TempDir
    private Path folder;

    private Path template(String language) throws IOException {
        Path file = folder.resolve("mal-" + language + ".xlsx");
        new TemplateWriter(TestServices.TYPES, new NormReader().readDefaults(), Messages.of(language)).write(file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void what_it_writes_is_read_without_a_finding(String language) throws IOException {
        RegisterReading read = new RegisterReader().read(template(language), TestServices.TYPES);
        assertThat(read.findings()).isEmpty();
        assertThat(read.municipality().register().buildings()).hasSize(1);
        Unit school = read.municipality().register().units().iterator().next();
        assertThat(school.service()).isEqualTo("school");
        assertThat(school.usersByGrade()).hasSize(7);
        assertThat(school.find(UnitQuantity.CAPACITY)).isPresent();
        assertThat(read.municipality().roads()).hasSize(1);
        assertThat(read.municipality().directives()).hasSize(1);
        assertThat(read.municipality().assumptions().norms()).hasSize(1);
        assertThat(read.municipality().population().rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_column_that_the_reader_knows_stands_there_and_is_read_as_itself(String language) throws IOException {
        List<String> read = new RegisterReader()
                .read(template(language), TestServices.TYPES).tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .map(ColumnReading::column)
                        .map(column -> column.orElse("unread"))
                        .toList();
        List<String> wanted = new ArrayList<>(ColumnKeys.all());
        // A row a year is the other shape of the sheet; years beyond a plan period are left to its owner.
        wanted.removeIf(key -> key.startsWith("population.year") || key.equals("population.persons"));
        // Men and women apart are SSB's shape of it.
        wanted.remove("population.sex");
        wanted.removeIf(key -> key.startsWith("housing.homes-"));
        // Gnr and bnr apart are the other shape of gnr/bnr.
        wanted.removeAll(List.of("building.farm-number", "building.title-number"));
        // The parts that a sum may stand in.
        wanted.removeAll(List.of(
                "unit.places-under-three",
                "unit.places-from-three",
                "unit.users-from-three",
                "unit.women",
                "unit.men"));
        IntStream.rangeClosed(2026, 2046).forEach(year -> wanted.add("population.year-" + year));
        assertThat(read).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void ten_columns_on_the_first_sheet_suffice() throws IOException {
        Path file = template("nb");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet first = workbook.getSheetAt(0);
            assertThat(first.getRow(0).getPhysicalNumberOfCells()).isEqualTo(10);
            put(first, 1, "Dal skole", "Skole", "120", "95", "kommunal", "Dal skolebygg", "1400");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        RegisterReading read = new RegisterReader().read(file, TestServices.TYPES);
        Unit school = read.municipality().register().units().iterator().next();
        assertThat(school.name()).isEqualTo("Dal skole");
        assertThat(school.find(UnitQuantity.CAPACITY).orElseThrow().value()).isEqualTo(120);
        assertThat(read.municipality().register().buildings())
                .extracting(Building::name)
                .containsExactly("Dal skolebygg");
        assertThat(read.municipality().directives()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.COLUMN_UNREAD, FindingCode.SHEET_UNREAD);
    }

    @Test
    void the_example_is_left_out_and_told_once_the_owner_has_units() throws IOException {
        Path file = template("nb");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            put(workbook.getSheet("Bygg"), "B1", "Dal skole");
            put(workbook.getSheet("Enheter"), "S1", "Dal skole", "Skole", "kommunal", "B1");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        RegisterReading read = new RegisterReader().read(file, TestServices.TYPES);
        assertThat(read.municipality().register().units()).extracting(Unit::id).containsExactly("S1");
        assertThat(read.municipality().register().buildings()).hasSize(1);
        assertThat(read.municipality().assumptions().norms()).isEmpty();
        assertThat(read.findings())
                .filteredOn(finding -> finding.code() == FindingCode.EXAMPLE_ROW_LEFT_OUT)
                .extracting(Finding::place)
                .hasSize(9);
    }

    private static void put(XSSFSheet sheet, String... texts) {
        put(sheet, 2, texts);
    }

    private static void put(XSSFSheet sheet, int index, String... texts) {
        var row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_kind_of_sheet_has_a_word_for_what_it_holds(String language) {
        for (SheetKind kind : SheetKind.values()) {
            assertThat(Messages.of(language).text("check.holds." + kind.key())).isNotBlank();
        }
    }

    @Test
    void closed_sets_are_drop_downs_and_headings_have_notes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template("nb")))) {
            assertThat(choices(workbook.getSheet("Bygg"))).hasSize(7);
            assertThat(choices(workbook.getSheet("Enheter"))).hasSize(3);
            assertThat(choices(workbook.getSheet("Veger"))).hasSize(1);
            assertThat(choices(workbook.getSheet("Føringer"))).hasSize(1);
            assertThat(choices(workbook.getSheet("Forutsetninger")))
                    .containsExactly("'Lister'!$H$4:$H$"
                            + (3
                                    + new NormReader().readDefaults().all().size()
                                    + TestServices.TYPES.all().size()));
            assertThat(choices(workbook.getSheet("Boligprosjekter"))).hasSize(1);
            assertThat(choices(workbook.getSheet("Overføringer"))).hasSize(1);
            for (SheetKind kind : SheetKind.values()) {
                String sheet = kind.label().in("nb");
                for (Cell heading : workbook.getSheet(sheet).getRow(0)) {
                    assertThat(heading.getCellComment()).as(heading.toString()).isNotNull();
                }
            }
            assertThat(workbook.getSheet("Enheter")
                            .getRow(0)
                            .getCell(8)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("Måleenhet: plasser", "Eksempel: 390");
        }
    }

    private static List<String> choices(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(DataValidation::getValidationConstraint)
                .map(constraint -> constraint.getFormula1())
                .toList();
    }

    @Test
    void ids_and_grades_stay_as_they_are_typed() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template("en")))) {
            XSSFSheet units = workbook.getSheet("Units");
            assertThat(units.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(units.getColumnStyle(7).getDataFormatString()).isEqualTo("@");
            assertThat(units.getColumnStyle(8).getDataFormatString()).isEqualTo("#,##0");
            assertThat(units.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void writing_twice_gives_the_same_bytes() throws IOException {
        byte[] once = Files.readAllBytes(template("nb"));
        assertThat(Files.readAllBytes(template("nb"))).isEqualTo(once);
    }
}

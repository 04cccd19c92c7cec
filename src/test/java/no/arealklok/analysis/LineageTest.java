package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Document;
import no.arealklok.report.Table;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.document.ProposalTables;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stands behind the numbers of the twelve units: where they come from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LineageTest {
    private static final String FILE = "twelve-units.xlsx";
    private static final Pattern ONE_CELL = Pattern.compile("([^!· ]+)!([A-Z]+\\d+)");
    private static final Pattern NUMBERS = Pattern.compile("· [\\d; ]+ ·");

    private static final Pattern TOLD = Pattern.compile("· (8; 10|900; 8|900\\u00a0000; 8|724; 1\\u00a0140) ·");

    private final Messages messages = Messages.of("nb");
    private final Analysis analysis = SampleAnalysis.of(FILE);

    @Test
    void a_number_that_was_read_stands_in_the_cell_that_it_points_at() throws IOException {
        List<Cell> read = cells(new ProposalTables().of(analysis, messages))
                .filter(cell -> ONE_CELL.matcher(cell.lineage().orElse("")).matches())
                .toList();

        assertThat(read).hasSizeGreaterThan(20);
        try (Workbook workbook =
                WorkbookFactory.create(SampleAnalysis.FOLDER.resolve(FILE).toFile(), null, true)) {
            for (Cell cell : read) {
                Wording printed = Wording.of(new CellText(messages).of(cell));
                String place = cell.lineage().orElseThrow();

                assertThat(printed.numbers())
                        .as(place)
                        .singleElement()
                        .satisfies(number -> assertThat(number.doubleValue()).isEqualTo(valueAt(workbook, place)));
            }
        }
    }

    @Test
    void the_public_report_names_the_cells_of_small_groups_but_not_their_numbers() {
        List<String> aboutHomes = cells(new PlannerReport().of(analysis, messages))
                .flatMap(cell -> cell.lineage().stream())
                .filter(lineage -> Stream.of("H11", "H12", "H13").anyMatch(lineage::contains))
                .toList();

        // That 8 live in 10 homes of 900 m² is told, eight are no small group, and sums with others that hold all
        // eight.
        assertThat(aboutHomes)
                .isNotEmpty()
                .allSatisfy(lineage ->
                        assertThat(TOLD.matcher(lineage).replaceFirst("·")).doesNotContainPattern(NUMBERS));
    }

    private static double valueAt(Workbook workbook, String place) {
        Matcher matcher = ONE_CELL.matcher(place);
        assertThat(matcher.matches()).isTrue();
        CellReference address = new CellReference(matcher.group(2));
        return workbook.getSheet(matcher.group(1))
                .getRow(address.getRow())
                .getCell(address.getCol())
                .getNumericCellValue();
    }

    private static Stream<Cell> cells(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream().flatMap(LineageTest::cells));
    }

    private static Stream<Cell> cells(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(List::stream);
        }
        return block instanceof Block.Collapsible fold
                ? fold.blocks().stream().flatMap(LineageTest::cells)
                : Stream.empty();
    }
}

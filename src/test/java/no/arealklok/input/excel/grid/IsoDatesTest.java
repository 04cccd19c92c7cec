package no.arealklok.input.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.fixture.RawWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IsoDatesTest {
    @TempDir
    private Path folder;

    private List<String> texts(String cells) throws IOException {
        Path file = RawWorkbook.sheet("<sheetData><row r=\"1\">" + cells + "</row></sheetData>")
                .in(folder.resolve("by.xlsx"));
        return new GridReader()
                .read(RegisterFile.of(file)).get(0).rows().get(0).cells().stream()
                        .map(SheetCell::text)
                        .toList();
    }

    @Test
    void a_date_beside_a_formula_that_nobody_has_computed_is_read_and_the_formula_computed() throws IOException {
        String dates = "<c r=\"A1\" t=\"d\"><v>2026-12-31</v></c><c r=\"B1\" t=\"d\"><v>2026-12-31T12:00:00Z</v></c>";
        assertThat(texts(dates + "<c r=\"C1\"><f>20+1</f></c>")).containsExactly("46387", "46387.5", "21");
    }

    @Test
    void a_date_that_is_none_costs_no_more_than_the_formulas() throws IOException {
        String cells = "<c r=\"A1\"><v>7</v></c><c r=\"B1\"><f>20+1</f></c><c r=\"C1\" t=\"q\"><v>1</v></c>";
        assertThat(texts(cells)).startsWith("7");
    }
}

package no.arealklok.input.excel.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.input.excel.Workbooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvReaderTest {
    @TempDir
    private Path folder;

    private List<List<String>> read(byte[] bytes) throws IOException {
        return texts(Files.write(folder.resolve("Enheter.csv"), bytes));
    }

    private List<List<String>> read(String text) throws IOException {
        return texts(Files.writeString(folder.resolve("Enheter.csv"), text));
    }

    private static Grid grid(Path file) {
        return new GridReader().read(RegisterFile.of(file)).get(0);
    }

    private static List<List<String>> texts(Path file) {
        return grid(file).rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    private UnusableInputException refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("Enheter.csv"), bytes);
        return catchThrowableOfType(UnusableInputException.class, () -> new GridReader().read(RegisterFile.of(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, ''",
        "UTF-16BE, \uFEFF",
        "windows-1252, ''",
        "ISO-8859-1, ''"
    })
    void letters_are_read_however_they_are_written(String charset, String mark) throws IOException {
        String text = mark + "Navn;Område\r\nÅsen skole;Østre Bærum\r\n";
        assertThat(read(text.getBytes(Charset.forName(charset))))
                .containsExactly(List.of("Navn", "Område"), List.of("Åsen skole", "Østre Bærum"));
    }

    @Test
    void the_first_letter_outside_ascii_may_come_late() throws IOException {
        String text = "navn;plasser\n" + "Lia;1\n".repeat(20_000) + "Ås;2\n";
        for (String charset : List.of("UTF-8", "windows-1252")) {
            List<List<String>> rows = read(text.getBytes(Charset.forName(charset)));
            assertThat(rows.get(rows.size() - 1)).containsExactly("Ås", "2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void cells_are_parted_by_the_separator_that_the_file_uses(String separator) throws IOException {
        String text = "id;navn;plasser\n1;Lia;20\n2;Dal;30\n".replace(";", separator);
        assertThat(read(text))
                .containsExactly(
                        List.of("id", "navn", "plasser"), List.of("1", "Lia", "20"), List.of("2", "Dal", "30"));
    }

    @Test
    void decimal_commas_and_semicolons_within_quotes_are_no_separators() throws IOException {
        assertThat(read("id;areal;kost\n1;1,5;2,5\n2;3,5;4,5\n").get(1)).containsExactly("1", "1,5", "2,5");
        assertThat(read("name,address\nLia,\"Veien 1; 2. etg\"\nDal,\"Veien 2; 3. etg\"\n")
                        .get(1))
                .containsExactly("Lia", "Veien 1; 2. etg");
    }

    @Test
    void a_title_above_the_table_does_not_hide_the_separator() throws IOException {
        assertThat(read("Eiendomsregister, Solvik, 2026\n\nid;navn\n1;Lia\n2;Dal\n")
                        .get(2))
                .containsExactly("1", "Lia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\r\n", "sep=,\n", "SEP=,\r\n"})
    void the_line_that_names_the_separator_is_believed_and_is_no_row(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("Enheter.csv"), line + "id,a;b\n1,2;3\n");
        assertThat(texts(file)).containsExactly(List.of("id", "a;b"), List.of("1", "2;3"));
        assertThat(grid(file).rows().get(1).cells().get(1).place()).hasToString("Enheter!B2");
    }

    @Test
    void quotes_hold_line_breaks_and_doubled_quotes_and_rows_are_counted_as_in_a_spreadsheet() throws IOException {
        Path file = Files.writeString(
                folder.resolve("Enheter.csv"), "id;navn\n1;\"Lia\n\"\"skole\"\"\"\n\n2; Dal \n3;\"Ås\" x\n");
        assertThat(texts(file)).contains(List.of("1", "Lia\n\"skole\""), List.of("2", "Dal"), List.of("3", "Ås x"));
        assertThat(grid(file).rows().stream().map(Grid.Row::number)).containsExactly(1, 2, 4, 5);
    }

    @Test
    void all_is_text_so_that_no_zero_is_lost() throws IOException {
        read("id;kommune\n1;0301\n");
        SheetCell cell =
                grid(folder.resolve("Enheter.csv")).rows().get(1).cells().get(1);
        assertThat(cell.text()).isEqualTo("0301");
        assertThat(cell.number()).isEmpty();
    }

    @Test
    void a_quote_that_never_ends_is_told_with_its_line() throws IOException {
        UnusableInputException refusal = refused("id;navn\n1;Lia\n2;\"Dal\n3;Ås\n".getBytes(Charset.forName("UTF-8")));
        assertThat(refusal.key()).isEqualTo("input.open-quote");
        assertThat(refusal.arguments("nb")).endsWith("3");
    }

    @Test
    void a_picture_named_csv_is_no_text() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 4, 0, 0, 0, 3, 0};
        assertThat(refused(picture).key()).isEqualTo("input.not-a-workbook");
    }

    @Test
    void a_text_of_blank_lines_has_no_rows() throws IOException {
        assertThat(read("\r\n ; \r\n")).isEmpty();
    }

    @Test
    void a_workbook_named_csv_is_read_as_the_workbook_it_is() throws IOException {
        Path workbook = Workbooks.sheet("Enheter", "Navn\nLia\n").in(folder);
        assertThat(texts(Files.copy(workbook, folder.resolve("b.csv")))).contains(List.of("Lia"));
    }

    @ParameterizedTest
    @CsvSource({
        "ssb/Framskrevet_folkemengde_2024-2050.csv, 15391, value",
        "ssb/befolkning_sammenlikning_historisk_og_framskrivinger.csv, 31791, Personer",
        "ssb/bygningstype-klass31.csv, 170, parentCode"
    })
    void tables_of_statistics_norway_are_read_as_downloaded(String path, int rows, String heading) {
        List<List<String>> texts = texts(SharedFiles.file(path));
        assertThat(texts).hasSize(rows);
        assertThat(texts.get(0)).contains(heading);
    }

    @Test
    void the_latin_letters_of_statistics_norway_are_right() {
        assertThat(texts(SharedFiles.file("ssb/bygningstype-klass31.csv")).toString())
                .contains("Fengsel, beredskapsbygning mv.", "Våningshus");
    }
}

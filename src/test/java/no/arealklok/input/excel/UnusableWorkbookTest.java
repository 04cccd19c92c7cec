package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.fixture.LockedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableWorkbookTest {
    private static final String UNITS = "Navn | Tjeneste | Kapasitet | Brukere\n";

    @TempDir
    Path folder;

    private static UnusableInputException refused(Path file) {
        UnusableInputException refusal = catchThrowableOfType(
                UnusableInputException.class, () -> new RegisterReader().read(file, TestServices.TYPES));
        assertThat(refusal.arguments("nb")).startsWith(file.toString());
        return refusal;
    }

    @Test
    void a_file_that_does_not_exist() {
        assertThat(refused(folder.resolve("borte.xlsx")).key()).isEqualTo("input.missing");
    }

    @Test
    void a_folder() {
        assertThat(refused(folder).key()).isEqualTo("input.folder");
    }

    @Test
    void a_text_file_named_as_a_workbook() throws Exception {
        Path file = Files.writeString(folder.resolve("tekst.xlsx"), "id;navn\n1;Lia\n");
        assertThat(refused(file).key()).isEqualTo("input.not-a-workbook");
    }

    @Test
    void an_empty_file() throws Exception {
        assertThat(refused(Files.createFile(folder.resolve("tom.xlsx"))).key()).isEqualTo("input.empty");
    }

    @Test
    void a_workbook_that_was_cut_off() throws Exception {
        byte[] whole = Files.readAllBytes(
                Workbooks.sheet("Enheter", UNITS + "Lia | skole | 1 | 1").in(folder));
        Path file = Files.write(folder.resolve("kuttet.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused(file).key()).isEqualTo("input.not-a-workbook");
        assertThat(refused(file)).hasCauseInstanceOf(Exception.class);
    }

    @Test
    void a_workbook_with_a_password() throws Exception {
        Path open = Workbooks.sheet("Enheter", UNITS).in(folder);
        Path file = LockedWorkbooks.lock(open, folder.resolve("hemmelig.xlsx"), "hemmelig");
        assertThat(refused(file).key()).isEqualTo("input.protected");
    }

    @Test
    void a_workbook_without_a_sheet_of_units() throws Exception {
        UnusableInputException refusal = refused(Workbooks.sheet("Kantine", "Uke | Meny\n1 | Fisk\n")
                .and("Ark2", "")
                .in(folder));
        assertThat(refusal.key()).isEqualTo("input.no-units-sheet");
        assertThat(refusal.arguments("nb")).endsWith("Kantine, Ark2");
    }

    @Test
    void a_sheet_of_units_without_rows() throws Exception {
        assertThat(refused(Workbooks.sheet("Enheter", UNITS).in(folder)).arguments("nb"))
                .endsWith("Enheter");
        assertThat(refused(Workbooks.sheet("Enheter", UNITS).in(folder)).key()).isEqualTo("input.empty-sheet");
        assertThat(refused(Workbooks.sheet("Enheter", "").in(folder)).key()).isEqualTo("input.empty-sheet");
    }

    @Test
    void a_sheet_of_units_in_which_no_row_can_be_used() throws Exception {
        UnusableInputException refusal =
                refused(Workbooks.sheet("Enheter", UNITS + "Lia | rådhus | 1 | 1\nDal | kontor | 1 | 1\n")
                        .in(folder));
        assertThat(refusal.key()).isEqualTo("input.all-rejected");
        assertThat(refusal.arguments("nb")).endsWith("Enheter", "2");
    }
}

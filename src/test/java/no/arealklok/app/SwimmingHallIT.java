package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service type that the program does not know: one data file and this one case, no Java. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SwimmingHallIT {
    private static final String TYPE = "src/test/resources/no/arealklok/service/swimming-hall.json";

    /** A: 250 m² of water ÷ 10 = 25 places, 20 ÷ 25 = 80 %, good. B: 44 ÷ 40 = 110 %, over. C: no users, unknown. */
    private static final String UNITS = """
            ID | Navn        | Tjeneste   | Bygg | Kapasitet | NTA | Brukere
            A  | Elvebadet   | Svømmehall | B1   |           | 250 | 20
            B  | Fjordbadet  | symjehall  | B2   | 40        |     | 44
            C  | Skolebadet  | svømmehall | B3   | 12        |     |
            """;

    private static final String BUILDINGS = """
            ID | Navn
            B1 | Elvebadet
            B2 | Fjordbadet
            B3 | Skolebadet
            """;

    @TempDir
    private Path folder;

    @Test
    void a_swimming_hall_is_counted_and_classed_by_its_data_file() throws IOException {
        StringWriter err = new StringWriter();
        Path register = register();
        Path output = folder.resolve("out");
        String[] arguments = {
            "analyse", register.toString(), "--service", TYPE, "-o", output.toString(), "--effort", "quick"
        };
        int exitCode = Arealklok.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isEqualTo(ExitCode.WRITTEN);

        JsonNode units = JsonMapper.shared()
                .readTree(Files.readAllBytes(output.resolve("analysis.json")))
                .get("units");
        assertThat(described(units.get(0))).isEqualTo("water-area 25, 20 users, 80 %, GOOD");
        assertThat(described(units.get(1))).isEqualTo("approved 40, 44 users, 110 %, OVER");
        assertThat(units.get(2).has("percent")).isFalse();
        assertThat(output.resolve("report.html")).content().contains("Svømmehaller", "Idrettsavdelingen");
    }

    private static String described(JsonNode unit) {
        JsonNode capacity = unit.get("capacities").get(0);
        return "%s %s, %s users, %s %%, %s"
                .formatted(
                        capacity.get("definition").asString(),
                        capacity.get("places"),
                        unit.get("users"),
                        unit.get("percent"),
                        unit.get("band").asString());
    }

    private Path register() throws IOException {
        Path file = folder.resolve("haller.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Bygg"), BUILDINGS);
            fill(workbook.createSheet("Enheter"), UNITS);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(XSSFSheet sheet, String text) {
        for (String line : text.lines().toList()) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : line.split("\\|", -1)) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell.strip());
            }
        }
    }
}

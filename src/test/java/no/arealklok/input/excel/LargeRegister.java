package no.arealklok.input.excel;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.arealklok.fixture.RawWorkbook;

/** A flat register of any size, with 25 columns, shared texts, and now and then a value that deserves a finding. */
final class LargeRegister {
    private static final List<String> HEADINGS = List.of(
            "Enhets-ID",
            "Enhet",
            "Tjeneste",
            "Driver",
            "Bygg-ID",
            "Trinn",
            "Kapasitet (plasser)",
            "Brukere",
            "Årsverk",
            "Byggnavn",
            "Adresse",
            "Område",
            "Bygningstype",
            "Breddegrad",
            "Lengdegrad",
            "Eieform",
            "Bruttoareal BTA (m²)",
            "Bruksareal BRA (m²)",
            "Nettoareal NTA (m²)",
            "Byggeår",
            "Tilstandsgrad TG",
            "Energi (kWh)",
            "FDV-kostnad (kr)",
            "Vernet",
            "Kan legges ned");

    private final Map<String, Integer> shared = new LinkedHashMap<>();

    private LargeRegister() {}

    static Path write(int rows, Path file) throws IOException {
        LargeRegister register = new LargeRegister();
        return RawWorkbook.sheet("")
                .with("xl/worksheets/sheet1.xml", out -> register.sheet(rows, out))
                .with("xl/sharedStrings.xml", register::texts)
                .in(file);
    }

    /** The same register as text. */
    static Path writeText(int rows, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(";", HEADINGS) + "\n");
            for (int i = 1; i <= rows; i++) {
                String row = row(i).stream()
                        .map(cell -> cell instanceof Double number
                                ? number.toString().replace('.', ',')
                                : cell.toString())
                        .collect(Collectors.joining(";"));
                out.write(row + "\n");
            }
        }
        return file;
    }

    private void sheet(int rows, OutputStream zip) throws IOException {
        OutputStream out = new BufferedOutputStream(zip, 1 << 16);
        StringBuilder xml = new StringBuilder(RawWorkbook.WORKSHEET + "<sheetData>");
        row(xml, 1, HEADINGS);
        for (int i = 1; i <= rows; i++) {
            row(xml, i + 1, row(i));
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<Object> row(int i) {
        return List.of(
                "S" + i,
                "Granås skole " + i,
                "Skole",
                i % 50 == 0 ? "privat" : "kommunal",
                "B" + i,
                "1–7",
                200 + i % 400,
                i % 100 == 0 ? "ca. " + i % 500 : 150 + i % 350,
                20.5 + i % 30,
                "Granås skole " + i,
                "Skoleveien " + i % 20_000,
                "Krets " + i % 300,
                "613",
                59.7 + i % 1000 / 10_000.0,
                10.3 + i % 1000 / 10_000.0,
                "eid",
                5000 + i % 3000,
                4500 + i % 3000,
                4000 + i % 3000,
                1950 + i % 70,
                i % 4,
                750_000 + i % 1000,
                5_000_000.5 + i % 1000,
                "nei",
                "ja");
    }

    private void row(StringBuilder xml, int number, List<?> cells) {
        xml.append("<row r=\"").append(number).append("\">");
        for (Object cell : cells) {
            if (cell instanceof String text) {
                text(xml, text);
            } else {
                xml.append("<c><v>").append(cell).append("</v></c>");
            }
        }
        xml.append("</row>");
    }

    private void text(StringBuilder xml, String text) {
        int index = shared.computeIfAbsent(text, key -> shared.size());
        xml.append("<c t=\"s\"><v>").append(index).append("</v></c>");
    }

    private void texts(OutputStream zip) throws IOException {
        OutputStream out = new BufferedOutputStream(zip, 1 << 16);
        out.write(RawWorkbook.SHARED_TEXTS.getBytes(StandardCharsets.UTF_8));
        for (String text : shared.keySet()) {
            out.write(("<si><t>" + text + "</t></si>").getBytes(StandardCharsets.UTF_8));
        }
        out.write("</sst>".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package no.arealklok.input.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private void sheet(int rows, OutputStream zip) throws IOException {
        OutputStream out = new BufferedOutputStream(zip, 1 << 16);
        StringBuilder xml = new StringBuilder(RawWorkbook.WORKSHEET + "<sheetData><row r=\"1\">");
        HEADINGS.forEach(heading -> text(xml, heading));
        xml.append("</row>");
        for (int i = 1; i <= rows; i++) {
            row(xml, i);
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void row(StringBuilder xml, int i) {
        xml.append("<row r=\"").append(i + 1).append("\">");
        text(xml, "S" + i);
        text(xml, "Granås skole " + i);
        text(xml, "Skole");
        text(xml, i % 50 == 0 ? "privat" : "kommunal");
        text(xml, "B" + i);
        text(xml, "1–7");
        number(xml, 200 + i % 400);
        if (i % 100 == 0) {
            text(xml, "ca. " + i % 500);
        } else {
            number(xml, 150 + i % 350);
        }
        number(xml, 20.5 + i % 30);
        text(xml, "Granås skole " + i);
        text(xml, "Skoleveien " + i % 20_000);
        text(xml, "Krets " + i % 300);
        text(xml, "613");
        number(xml, 59.7 + i % 1000 / 10_000.0);
        number(xml, 10.3 + i % 1000 / 10_000.0);
        text(xml, "eid");
        number(xml, 5000 + i % 3000);
        number(xml, 4500 + i % 3000);
        number(xml, 4000 + i % 3000);
        number(xml, 1950 + i % 70);
        number(xml, i % 4);
        number(xml, 750_000 + i % 1000);
        number(xml, 5_000_000.5 + i % 1000);
        text(xml, "nei");
        text(xml, "ja");
        xml.append("</row>");
    }

    private void text(StringBuilder xml, String text) {
        int index = shared.computeIfAbsent(text, key -> shared.size());
        xml.append("<c t=\"s\"><v>").append(index).append("</v></c>");
    }

    private static void number(StringBuilder xml, double number) {
        xml.append("<c><v>").append(number).append("</v></c>");
    }

    private void texts(OutputStream zip) throws IOException {
        OutputStream out = new BufferedOutputStream(zip, 1 << 16);
        out.write((RawWorkbook.SHARED_TEXTS).getBytes(StandardCharsets.UTF_8));
        for (String text : shared.keySet()) {
            out.write(("<si><t>" + text + "</t></si>").getBytes(StandardCharsets.UTF_8));
        }
        out.write("</sst>".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package no.arealklok.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.arealklok.input.json.NormReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The norms as their data file has them, read without the program. */
final class NormFile {
    private NormFile() {}

    private static String range(JsonNode norm) {
        return norm.has("low") ? number(norm.get("low")) + " til " + number(norm.get("high")) : "";
    }

    private static String bokmål(JsonNode words) {
        return (words.isObject() ? words.get("nb") : words).asString();
    }

    private static String number(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A row a norm, by the headings of the report. */
    static List<Map<String, String>> rows() {
        try (InputStream file = NormReader.class.getResourceAsStream("norms.json")) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (JsonNode norm : new JsonMapper().readTree(file).get("norms")) {
                rows.add(Map.of(
                        "Forutsetning", bokmål(norm.get("label")),
                        "Verdi", number(norm.get("value")),
                        "Spenn", range(norm),
                        "Kilde", bokmål(norm.get("source")),
                        "Dato", norm.get("date").asString(),
                        "Nøkkel", norm.get("key").asString()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

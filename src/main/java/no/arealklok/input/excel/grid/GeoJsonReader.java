package no.arealklok.input.excel.grid;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import no.arealklok.finding.UnusableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a map's features (GeoJSON, RFC 7946) as sheets with a row for each: what it tells of itself, and a point within
 * it. Several collections in one file, as Geonorge has them, are a sheet each.
 */
final class GeoJsonReader {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final RegisterFile file;
    private final List<Grid> grids = new ArrayList<>();

    GeoJsonReader(RegisterFile file) {
        this.file = file;
    }

    /** @throws UnusableInputException when it is no GeoJSON, or has no features in a coordinate system that is read */
    List<Grid> read() throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file.path()));
                JsonParser in = MAPPER.createParser(bytes)) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                readCollection(in, file.sheet(), true);
            }
        } catch (JacksonException e) {
            throw new UnusableInputException(
                    e,
                    "input.features-unreadable",
                    file.toString(),
                    Integer.toString(Math.max(1, e.getLocation().getLineNr())));
        }
        if (grids.isEmpty()) {
            throw new UnusableInputException("input.features-none", file.toString());
        }
        return grids;
    }

    /** @param outermost whether other collections may lie in it */
    private void readCollection(JsonParser in, String sheet, boolean outermost) {
        FeatureGrid features = new FeatureGrid(file, sheet);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String member = in.currentName();
            JsonToken value = in.nextToken();
            if (value == JsonToken.START_ARRAY && member.equals("features")) {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode feature = in.readValueAsTree();
                    features.add(feature);
                }
            } else if (value == JsonToken.START_OBJECT && member.equals("crs")) {
                JsonNode system = in.readValueAsTree();
                features.in(system.at("/properties/name").asString(""));
            } else if (value == JsonToken.START_OBJECT && outermost) {
                readCollection(in, member, false);
            } else {
                in.skipChildren();
            }
        }
        features.grid().ifPresent(grids::add);
    }
}

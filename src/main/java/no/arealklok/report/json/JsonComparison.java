package no.arealklok.report.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.finding.UnusableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds what two files that {@link JsonWriter} wrote say otherwise, value by value. */
public final class JsonComparison {
    /** What entries of a list are called by; the first that they have. */
    private static final List<String> NAMES = List.of("id", "key", "norm");

    /**
     * A value that is not the same.
     *
     * @param place names and numbers on the way to it; the cell or the norm that it is, where it is one
     * @param one in the first file; empty where it is not there
     * @param origin whether it was read or is a norm: others follow from it
     */
    public record Difference(String place, String one, String other, boolean origin) {}

    private final List<Difference> differences = new ArrayList<>();
    private int values;

    /** @throws UnusableInputException when the first is no JSON */
    public static JsonComparison of(Path one, Path other) throws IOException {
        JsonComparison comparison = new JsonComparison();
        comparison.compare("", read(one), read(other), false);
        comparison.differences.sort(Comparator.comparing(difference -> !difference.origin()));
        return comparison;
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new UnusableInputException(e, "verify.noJson", file.toString());
        }
    }

    /** What was read and the norms first, which the others follow from. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** How many values were held against each other. */
    public int values() {
        return values;
    }

    private void compare(String place, JsonNode one, JsonNode other, boolean origin) {
        if (one.isContainer() && one.getNodeType() == other.getNodeType()) {
            Map<String, JsonNode> ones = parts(one);
            Map<String, JsonNode> others = parts(other);
            Set<String> names = new TreeSet<>(ones.keySet());
            names.addAll(others.keySet());
            for (String name : names) {
                JsonNode first = ones.getOrDefault(name, JsonMapper.shared().missingNode());
                JsonNode second = others.getOrDefault(name, JsonMapper.shared().missingNode());
                JsonNode known = second.isMissingNode() ? first : second;
                compare(
                        source(known, place + (place.isEmpty() ? "" : "/") + name),
                        first,
                        second,
                        origin || isOrigin(known) || place.equals("norms"));
            }
            return;
        }
        values++;
        boolean same = one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
        if (!same) {
            boolean both = !one.isMissingNode() && !other.isMissingNode();
            differences.add(new Difference(place, text(one), text(other), origin && both));
        }
    }

    private static boolean isOrigin(JsonNode entry) {
        return entry.has("cell") || entry.has("norm") && entry.has("unit");
    }

    /** A number that was read is known by its cell. */
    private static String source(JsonNode entry, String place) {
        JsonNode cell = entry.path("cell");
        return cell.isObject()
                ? cell.path("sheet").asString("") + "!" + cell.path("address").asString("") + " " + place
                : place;
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.isValueNode() ? value.asString() : "…";
    }

    /** Entries with names by those, so that one more or less does not put the others out of step. */
    private static Map<String, JsonNode> parts(JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(property -> parts.put(property.getKey(), property.getValue()));
            return parts;
        }
        for (int i = 0; i < node.size(); i++) {
            JsonNode entry = node.get(i);
            String name = NAMES.stream()
                    .filter(entry::has)
                    .findFirst()
                    .map(key -> entry.get(key).asString())
                    .orElse(Integer.toString(i));
            parts.put(parts.containsKey(name) ? name + " " + i : name, entry);
        }
        return parts;
    }
}

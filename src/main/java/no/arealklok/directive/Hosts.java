package no.arealklok.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The buildings that take a unit in, as a planner writes them: one id, or several with so many parts of the users each,
 * as in {@code B002 6 + B004 4}.
 *
 * @param buildings ids
 * @param parts one number for each building, above 0
 */
public record Hosts(List<String> buildings, List<Integer> parts) {
    private static final Pattern PART = Pattern.compile("(.+?)\\s+([1-9]\\d{0,3})");

    public Hosts {
        buildings = List.copyOf(buildings);
        if (buildings.isEmpty() || buildings.size() != parts.size()) {
            throw new IllegalArgumentException("each building takes a part, was " + buildings + " and " + parts);
        }
        // One building takes all, in however many parts they are written.
        parts = buildings.size() == 1 ? List.of(1) : List.copyOf(parts);
    }

    /** Where no number of parts is written, all buildings take as many. */
    public static Hosts of(String text) {
        String[] pieces = text.strip().split("\\s+\\+\\s+");
        List<String> buildings = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (String piece : pieces) {
            Matcher part = PART.matcher(piece);
            boolean numbered = pieces.length > 1 && part.matches();
            buildings.add(numbered ? part.group(1) : piece);
            parts.add(numbered ? Integer.parseInt(part.group(2)) : 1);
        }
        return new Hosts(buildings, parts);
    }

    /** As a planner writes it. */
    public String text() {
        return buildings.size() == 1
                ? buildings.get(0)
                : IntStream.range(0, parts.size())
                        .mapToObj(i -> buildings.get(i) + " " + parts.get(i))
                        .collect(Collectors.joining(" + "));
    }
}

package no.arealklok.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A hand calculation read: what should be printed where. Lines at the left edge are for the reader, {@code == caption}
 * says which table follows, and indented lines are calculated:
 *
 * <pre>
 *     name = calculation                    a number, or one a year
 *     name(2029–2046) = calculation         the same in some years only
 *     row | column | calculation | words    one or more cells: «2029–2046» and «one; other» stand for several
 *     «a sentence with {calculation}»       printed in some document
 *     alle andre | columns | norms.json     what the program's own data file says
 * </pre>
 */
final class Claims {
    /** Where a number stands. */
    record Place(String table, String row, String column) {
        @Override
        public String toString() {
            return String.join(" | ", table, row, column);
        }
    }

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:–(\\d{4}))?");
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");
    private static final int NO_YEAR = 0;

    private final Arithmetic arithmetic = new Arithmetic();
    private final Map<Place, Wording> cells = new LinkedHashMap<>();
    private final Set<Wording> sentences = new LinkedHashSet<>();
    private final List<String> tables = new ArrayList<>();

    private Claims() {}

    static Claims parse(String text) {
        Claims claims = new Claims();
        boolean afterHeading = false;
        // A line that is indented further goes on with the one before it.
        for (String line : text.replaceAll("\\R {8,}", " ").split("\\R")) {
            boolean heading = line.startsWith("== ");
            if (heading) {
                claims.heading(line.substring(3).strip(), afterHeading);
            } else if (line.startsWith("    ")) {
                claims.read(line.strip());
            }
            afterHeading = heading;
        }
        return claims;
    }

    Map<Place, Wording> cells() {
        return cells;
    }

    Set<Wording> sentences() {
        return sentences;
    }

    private void heading(String table, boolean another) {
        if (!another) {
            tables.clear();
        }
        tables.add(table);
    }

    private void read(String line) {
        try {
            if (line.startsWith("«")) {
                sentences.add(quoted(line));
            } else if (line.contains(" | ")) {
                claim(line.split(" *\\| *", -1));
            } else {
                define(line);
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cannot follow the hand calculation at: " + line, e);
        }
    }

    private Wording quoted(String text) {
        String inner = text.substring(1, text.lastIndexOf('»'));
        return Wording.of(BRACES.matcher(inner)
                .replaceAll(match ->
                        new Wording("#", List.of(new Chain(match.group(1)).value(arithmetic, NO_YEAR, 0))).toString()));
    }

    private void define(String line) {
        String[] sides = line.split(" = ", 2);
        Chain chain = new Chain(sides[1]);
        String name = sides[0].replaceFirst("\\(.*", "");
        boolean yearly = sides[0].endsWith(")") || arithmetic.isYearly(sides[1]) || chain.length() > 1;
        if (!yearly) {
            arithmetic.define(name, chain.value(arithmetic, NO_YEAR, 0));
            return;
        }
        List<String> years = sides[0].endsWith(")")
                ? several(sides[0].substring(name.length() + 1, sides[0].length() - 1))
                : several("2026–2046");
        for (int i = 0; i < years.size(); i++) {
            int year = Integer.parseInt(years.get(i));
            arithmetic.define(name, year, chain.value(arithmetic, year, i));
        }
    }

    private void claim(String[] parts) {
        List<String> rows = several(parts[0]);
        List<String> columns = several(parts[1]);
        if (parts[2].equals("norms.json")) {
            norms(columns);
            return;
        }
        Optional<Chain> chain = Optional.of(parts[2])
                .filter(calculation -> !calculation.startsWith("«"))
                .map(Chain::new);
        int index = 0;
        for (String row : rows) {
            for (String column : columns) {
                int cell = index++;
                Wording wording = chain.map(one -> worded(one.value(arithmetic, year(row, column), cell), parts))
                        .orElseGet(() -> quoted(parts[2]));
                tables.forEach(table -> add(new Place(table, row, column), wording));
            }
        }
        int numbers = chain.map(Chain::length).orElse(1);
        if (numbers > 1 && numbers != index) {
            throw new IllegalArgumentException(numbers + " numbers for " + index + " cells");
        }
    }

    /** The rows that are not claimed one by one are as in the data file. */
    private void norms(List<String> columns) {
        for (Map<String, String> norm : NormFile.rows()) {
            for (String column : columns) {
                for (String table : tables) {
                    Place place = new Place(table, norm.get("Forutsetning"), column);
                    cells.putIfAbsent(place, Wording.of(norm.get(column)));
                }
            }
        }
    }

    private static Wording worded(BigDecimal value, String[] parts) {
        Wording number = new Wording("#", List.of(value));
        return Wording.of(parts.length > 3 ? number + " " + parts[3] : number.toString());
    }

    private void add(Place place, Wording wording) {
        if (cells.put(place, wording) != null) {
            throw new IllegalArgumentException("claimed twice: " + place);
        }
    }

    private static int year(String row, String column) {
        if (row.matches("\\d{4}")) {
            return Integer.parseInt(row);
        }
        return column.matches("\\d{4}") ? Integer.parseInt(column) : NO_YEAR;
    }

    /** «2029–2032» is four years; «one; other» is two names. */
    private static List<String> several(String text) {
        List<String> all = new ArrayList<>();
        for (String part : text.split("; ")) {
            var match = YEARS.matcher(part);
            if (match.matches() && match.group(2) != null) {
                IntStream.rangeClosed(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
                        .forEach(year -> all.add(Integer.toString(year)));
            } else {
                all.add(part);
            }
        }
        return all;
    }
}

package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * Sheets that tell of the same units or buildings in several years, by their names: {@code Skoler 2024}. The latest
 * that is not
 * after the register's year is the register; earlier ones are its history.
 */
public final class SheetYears {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    /**
     * @param current those of the register
     * @param past rows of earlier years
     */
    public record Split(List<SheetTable> current, Map<Integer, List<TableRow>> past) {}

    private final Function<TableRow, Optional<SheetCell>> id;
    private final int baseYear;
    private final Findings findings;

    public SheetYears(Function<TableRow, Optional<SheetCell>> id, int baseYear, Findings findings) {
        this.id = id;
        this.baseYear = baseYear;
        this.findings = findings;
    }

    public Split split(List<SheetTable> tables) {
        TreeMap<Integer, List<SheetTable>> byYear = new TreeMap<>();
        tables.forEach(table -> year(table)
                .ifPresent(year ->
                        byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(table)));
        if (byYear.size() < 2 || !areOfTheSame(byYear)) {
            return new Split(tables, Map.of());
        }
        int current = Optional.ofNullable(byYear.floorKey(baseYear)).orElseGet(byYear::firstKey);
        Map<Integer, List<TableRow>> past = new TreeMap<>();
        List<SheetTable> kept = new ArrayList<>(tables);
        byYear.forEach((year, ofYear) -> {
            if (year != current) {
                kept.removeAll(ofYear);
                ofYear.forEach(table -> tell(table, byYear.get(current).get(0), year > current));
            }
            if (year < current) {
                past.put(
                        year,
                        ofYear.stream().flatMap(table -> table.rows().stream()).toList());
            }
        });
        return new Split(List.copyOf(kept), past);
    }

    private void tell(SheetTable other, SheetTable current, boolean later) {
        findings.add(
                later ? FindingCode.SHEET_IS_FORECAST : FindingCode.SHEET_IS_HISTORY,
                other.headings().all().get(0).place(),
                other.reading().sheet(),
                current.reading().sheet());
    }

    private static Optional<Integer> year(SheetTable table) {
        Matcher year = YEAR.matcher(table.reading().sheet());
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Whether at least half of what the last year tells of stands in another. */
    private boolean areOfTheSame(TreeMap<Integer, List<SheetTable>> byYear) {
        Set<String> last = ids(byYear.lastEntry().getValue());
        Set<String> others = byYear.headMap(byYear.lastKey()).values().stream()
                .flatMap(tables -> ids(tables).stream())
                .collect(Collectors.toSet());
        return 2 * last.stream().filter(others::contains).count() >= last.size();
    }

    private Set<String> ids(List<SheetTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> id.apply(row).stream())
                .map(SheetCell::text)
                .collect(Collectors.toSet());
    }
}

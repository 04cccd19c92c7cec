package no.arealklok.input.excel.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.SheetTable;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.language.Vocabulary;
import no.arealklok.population.Population;

/**
 * The areas of a population table's rows. A row without one tells of the whole municipality, unless the table names
 * each area in the first of its rows only, as Statbank's workbooks do.
 */
final class AreaNames {
    private static final Pattern WHOLE =
            Pattern.compile(Vocabulary.pattern("read.municipality"), Pattern.CASE_INSENSITIVE);

    private final boolean namedOnce;
    private String above = Population.EVERYWHERE;

    AreaNames(SheetTable table) {
        List<String> names = table.rows().stream()
                .map(row -> row.text(PopulationColumns.AREA))
                .toList();
        Set<String> seen = new HashSet<>();
        this.namedOnce = names.stream().allMatch(name -> name.isEmpty() || seen.add(name));
    }

    /** Rows are asked for in the order of the table. */
    String of(TableRow row, Findings findings) {
        Optional<String> name = row.read(PopulationColumns.AREA, findings)
                .map(text -> WHOLE.matcher(text).matches() ? Population.EVERYWHERE : text);
        if (namedOnce) {
            above = name.orElse(above);
            return above;
        }
        return name.orElse(Population.EVERYWHERE);
    }
}

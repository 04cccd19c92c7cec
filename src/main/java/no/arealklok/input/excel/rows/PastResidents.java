package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;

/**
 * Residents in years that have been (historikk), of a table beside the projection. They are put before its first year;
 * from then on the projection counts, whatever the other table says.
 */
final class PastResidents {
    private final Map<String, List<PopulationRow>> byArea = new LinkedHashMap<>();
    private final Findings findings;

    PastResidents(List<PopulationRow> rows, Findings findings) {
        this.findings = findings;
        rows.forEach(row -> byArea.computeIfAbsent(name(row.area()), key -> new ArrayList<>())
                .add(row));
    }

    /** SSB writes the number of a municipality now as {@code K-3201}, now as {@code 3201}, now not at all. */
    private static String name(String area) {
        return area.replaceFirst("^(K-)?\\d{4} ", "");
    }

    /** The projection's rows, and those of areas that have none. */
    List<PopulationRow> before(List<PopulationRow> projected) {
        Map<String, List<PopulationRow>> areas = new LinkedHashMap<>();
        projected.forEach(row ->
                areas.computeIfAbsent(row.area(), key -> new ArrayList<>()).add(row));
        List<PopulationRow> rows = new ArrayList<>();
        areas.forEach((area, ofArea) -> {
            List<PopulationRow> past = byArea.remove(name(area));
            rows.addAll(past == null ? ofArea : before(past, ofArea));
        });
        byArea.values().forEach(rows::addAll);
        return rows;
    }

    /** All age groups or none: those of other years could not be added to one another. */
    private List<PopulationRow> before(List<PopulationRow> past, List<PopulationRow> projected) {
        Population known = new Population(past);
        List<PopulationRow> joined = new ArrayList<>();
        int first = past.get(0).persons().firstYear();
        for (PopulationRow row : projected) {
            Optional<PopulationRow> before = row.growth() == Growth.MAIN
                    ? known.persons(past.get(0).area(), row.ages(), Growth.MAIN)
                            .filter(series -> series.firstYear() == first)
                            .flatMap(row::after)
                    : Optional.of(row);
            before.ifPresent(joined::add);
        }
        boolean all = joined.size() == projected.size();
        findings.add(
                all ? FindingCode.PAST_RESIDENTS_USED : FindingCode.PAST_RESIDENTS_UNUSED,
                place(past.get(0)),
                past.get(0).area());
        return all ? joined : projected;
    }

    private static CellReference place(PopulationRow row) {
        return row.persons().origin() instanceof Origin.Computed sum
                ? ((Origin.Read) sum.operands().get(0).origin()).cell()
                : ((Origin.Read) row.persons().origin()).cell();
    }
}

package no.arealklok.input.excel.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.population.PopulationRow;
import no.arealklok.population.Sex;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;

/** Adds men and women (begge kjønn) where no row counts both. One sex alone is never taken for all residents. */
final class BothSexes {
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    BothSexes(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param rows is given those of both sexes too
     * @param ambiguous groups whose numbers are not known
     */
    void addTo(Map<PopulationGroup, PopulationRow> rows, Set<PopulationGroup> ambiguous) {
        List<PopulationGroup> single = rows.keySet().stream()
                .filter(group -> group.sex() != Sex.ALL && !rows.containsKey(group.of(Sex.ALL)))
                .filter(group -> !ambiguous.contains(group) && !ambiguous.contains(group.of(Sex.ALL)))
                .toList();
        for (PopulationGroup group : single) {
            PopulationRow row = rows.get(group);
            PopulationGroup other = group.of(group.sex() == Sex.MEN ? Sex.WOMEN : Sex.MEN);
            Optional<PopulationRow> rest = Optional.ofNullable(rows.get(other))
                    .filter(found -> !ambiguous.contains(other))
                    .filter(found -> found.persons().hasYearsOf(row.persons()));
            if (rest.isEmpty()) {
                tell(FindingCode.ONE_SEX_ONLY, row, group.area() + ", " + group.sex());
            } else if (group.sex() == Sex.MEN) {
                rows.put(group.of(Sex.ALL), row.plus(group.of(Sex.ALL).id(), rest.get()));
                tell(FindingCode.SEXES_ADDED, row, "");
            }
        }
    }

    /** Once for a sheet and what is told. */
    private void tell(FindingCode code, PopulationRow row, String found) {
        CellReference place = ((Origin.Read) row.persons().origin()).cell();
        if (told.add(code + "/" + place.sheet() + "/" + found)) {
            findings.add(code, place, row.area());
        }
    }
}

package no.arealklok.input.excel.rows;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.MunicipalityNumberFormat;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.language.Vocabulary;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;

/**
 * Keeps the regions of a population table that are this municipality. SSB's tables hold several municipalities, the
 * county and the country, which must not be added up to one.
 */
public final class PopulationRegions {
    private static final Pattern COUNTRY =
            Pattern.compile("(\\w{1,4} )?" + Vocabulary.pattern("read.country"), Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTY = Pattern.compile("([A-Z]-)?\\d{2} .+");
    private static final Pattern MUNICIPALITY = Pattern.compile("(?:K-)?(\\d{4}) .+");
    /** Of a municipality that was merged or parted: {@code Bærum (2020-2023)}, {@code Skien (-2019)}. */
    private static final Pattern PERIOD = Pattern.compile(".+ \\(\\d*-\\d{4}\\)");

    private final Set<String> districts = new HashSet<>();
    private final Optional<String> number;
    private final Findings findings;

    /**
     * @param areas in which some of its users live
     * @param number of the municipality, where the register tells
     */
    public PopulationRegions(LazyRegister register, Set<String> areas, Optional<String> number, Findings findings) {
        districts.addAll(areas);
        register.units().forEach(row -> row.unit().area().ifPresent(districts::add));
        register.buildings().forEach(row -> row.building().area().ifPresent(districts::add));
        this.number = number;
        this.findings = findings;
    }

    public List<PopulationRow> keep(List<PopulationRow> rows) {
        Set<String> regions = new LinkedHashSet<>();
        rows.forEach(row -> regions.add(row.area()));
        boolean known = regions.remove(Population.EVERYWHERE);
        long named = regions.stream().filter(districts::contains).count();
        regions.removeAll(districts);
        List<String> candidates = regions.stream()
                .filter(region -> named > 0 || known ? isMunicipality(region) : !isLarger(region))
                .toList();
        Optional<String> own = known ? Optional.empty() : own(candidates);
        Set<String> leftOut = new LinkedHashSet<>(candidates);
        // No municipality has units in one of its districts only: the other regions are its neighbours.
        boolean neighbours = named == 1 && !known && own.isEmpty();
        regions.stream().filter(region -> neighbours || isLarger(region)).forEach(leftOut::add);
        own.ifPresent(leftOut::remove);
        tell(rows, leftOut, own.isEmpty() && candidates.size() > 1 && named == 0 && !known);
        return rows.stream()
                .filter(row -> !leftOut.contains(row.area()))
                .map(row ->
                        own.filter(row.area()::equals).isPresent() && named > 0 ? row.in(Population.EVERYWHERE) : row)
                .toList();
    }

    /** The one with the municipality's number, of its present borders where there are several; else the only one. */
    private Optional<String> own(List<String> candidates) {
        List<String> numbered = candidates.stream()
                .filter(region -> number.isPresent() && number.equals(number(region)))
                .toList();
        List<String> present = numbered.stream()
                .filter(region -> !PERIOD.matcher(region).matches())
                .toList();
        for (List<String> found : List.of(numbered, present, candidates)) {
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private static boolean isMunicipality(String region) {
        return MUNICIPALITY.matcher(region).matches() || PERIOD.matcher(region).matches();
    }

    /** Whether it is the country or a county. */
    public static boolean isLarger(String region) {
        return COUNTRY.matcher(region).matches() || COUNTY.matcher(region).matches();
    }

    private static Optional<String> number(String region) {
        Matcher matcher = MUNICIPALITY.matcher(region);
        return matcher.matches() ? Optional.of(MunicipalityNumberFormat.newest(matcher.group(1))) : Optional.empty();
    }

    private void tell(List<PopulationRow> rows, Set<String> leftOut, boolean unclear) {
        if (unclear) {
            findings.add(
                    FindingCode.REGIONS_SEVERAL, place(rows, leftOut.iterator().next()), String.join(", ", leftOut));
        } else {
            leftOut.forEach(region -> findings.add(FindingCode.REGION_LEFT_OUT, place(rows, region), region));
        }
    }

    private static CellReference place(List<PopulationRow> rows, String region) {
        return rows.stream()
                .filter(row -> row.area().equals(region))
                .map(row -> place(row.persons()))
                .findFirst()
                .orElseThrow();
    }

    private static CellReference place(Traceable persons) {
        return persons.origin() instanceof Origin.Computed sum
                ? place(sum.operands().get(0))
                : ((Origin.Read) persons.origin()).cell();
    }
}

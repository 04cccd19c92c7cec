package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;

/** Finds what was noticed in the cells that a unit's band, now or later, is made of. */
final class Suspects {
    /** What a finding makes doubtful; the name shown is the message {@code suspect.<name>}. */
    enum Matter {
        CAPACITY("capacity|classrooms|parallels|beds|homes|play-area|net-area"),
        USERS("users(-under-three)?"),
        GRADES("grades|grade-\\d+"),
        POPULATION("area"),
        /** The row as a whole. */
        ROW("");

        private final Pattern columns;

        Matter(String columns) {
            this.columns = Pattern.compile(columns);
        }
    }

    record Suspect(Matter matter, Finding finding) {}

    private static final Set<FindingCode> OF_POPULATION = Set.of(FindingCode.AGES_UNKNOWN, FindingCode.AREA_UNKNOWN);

    /** Of those told of a whole row, the ones about users and places; a missing position changes no band. */
    private static final Set<FindingCode> OF_USE = Set.of(
            FindingCode.TOTALS_REPEATED,
            FindingCode.ROW_REPEATED,
            FindingCode.SEVERAL_YEARS,
            FindingCode.UTILISATION_DIFFERS,
            FindingCode.USERS_UNLIKELY,
            FindingCode.VALUE_UNLIKELY,
            FindingCode.NUMBERS_STALE);

    private static final Pattern ROWS = Pattern.compile("[A-Z]*(\\d+)(?::[A-Z]*(\\d+))?");

    private final Analysis analysis;
    /** Places in the order of the findings, by the rows of the sheets that they lie in. */
    private final Map<String, List<Integer>> byRow = new HashMap<>();

    Suspects(Analysis analysis) {
        this.analysis = analysis;
        for (int i = 0; i < analysis.findings().size(); i++) {
            for (String row : rows(analysis.findings().get(i).place())) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(i);
            }
        }
    }

    private static List<String> rows(CellReference place) {
        Matcher matcher = ROWS.matcher(place.address());
        if (!matcher.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return IntStream.rangeClosed(first, last)
                .mapToObj(row -> place.sheet() + "!" + row)
                .toList();
    }

    /** In the order of the findings. */
    List<Suspect> of(UnitUse use) {
        TreeMap<Integer, Suspect> suspects = new TreeMap<>();
        cells(use)
                .forEach((matter, cells) -> cells.forEach(cell -> rows(cell).stream()
                        .flatMap(row -> byRow.getOrDefault(row, List.of()).stream())
                        .filter(place -> analysis.findings().get(place).place().overlaps(cell))
                        .forEach(place -> suspect(matter, analysis.findings().get(place))
                                .ifPresent(suspect -> suspects.putIfAbsent(place, suspect)))));
        return List.copyOf(suspects.values());
    }

    private static Optional<Suspect> suspect(Matter matter, Finding finding) {
        if (OF_POPULATION.contains(finding.code())) {
            return Optional.of(new Suspect(Matter.POPULATION, finding));
        }
        return matter == Matter.ROW && !OF_USE.contains(finding.code())
                ? Optional.empty()
                : Optional.of(new Suspect(matter, finding));
    }

    /** The cells by what they tell; those of the whole row, which come last, by the row. */
    private Map<Matter, Set<CellReference>> cells(UnitUse use) {
        Map<Matter, Set<CellReference>> cells = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            cells.put(matter, new HashSet<>());
        }
        use.unit().cells().byColumn().forEach((column, cell) -> {
            for (Matter matter : Matter.values()) {
                if (matter.columns.matcher(column).matches()) {
                    cells.get(matter).add(cell);
                }
            }
        });
        use.places().ifPresent(places -> collect(places, cells.get(Matter.CAPACITY)));
        use.users().ifPresent(users -> collect(users, cells.get(Matter.USERS)));
        Set<CellReference> later = new HashSet<>();
        analysis.outlook()
                .find(use.unit())
                .map(UnitOutlook::users)
                .ifPresent(users -> collect(users.get(Growth.MAIN), later));
        cells.values().forEach(later::removeAll);
        // What the coming years rest on besides the unit's own row: residents, earlier years, homes and transfers.
        cells.get(Matter.POPULATION).addAll(later);
        cells.get(Matter.ROW).add(use.unit().cells().row());
        return cells;
    }

    private static void collect(Traceable traceable, Set<CellReference> cells) {
        if (traceable.origin() instanceof Origin.Read read) {
            cells.add(read.cell());
        } else if (traceable.origin() instanceof Origin.Computed computed) {
            computed.operands().forEach(operand -> collect(operand, cells));
        }
    }
}

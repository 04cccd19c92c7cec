package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.FigureText;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.norm.Range;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Extension;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.ServiceTypes;

/**
 * Tells money and energy that make no sense for a building's size: outside what a norm says there can be for a m², or
 * many times the median of the register's own. A decimal point, a thousand or another column's number is likelier.
 */
final class SenseChecks {
    private static final Map<BuildingQuantity, String> NORMS = new EnumMap<>(Map.of(
            BuildingQuantity.OPERATING_COST, "check.running-cost",
            BuildingQuantity.ENERGY, "check.energy",
            BuildingQuantity.RENT, "check.rent",
            BuildingQuantity.SITE_VALUE, "check.site-value",
            BuildingQuantity.MAINTENANCE_BACKLOG, "check.backlog"));
    /** Of these, buildings of a register are alike; sites differ by more, and a backlog may be anything. */
    private static final Set<BuildingQuantity> ALIKE =
            EnumSet.of(BuildingQuantity.OPERATING_COST, BuildingQuantity.ENERGY, BuildingQuantity.RENT);

    /** A median of fewer says little. */
    private static final int FEWEST = 5;

    /** So many tell the median near enough; of a whole country's buildings no more are kept. */
    private static final int ENOUGH = 1_000;

    /** @param area that the number is judged by, m² */
    private record Sized(CellReference cell, double value, double area) {
        double each() {
            return value / area;
        }
    }

    /** @param likely for a m² */
    private record Usual(Range range, double likely) {}

    private final ServiceTypes types;
    private final Norms norms;
    private final Findings findings;
    private final Map<BuildingQuantity, List<Sized>> waiting = new EnumMap<>(BuildingQuantity.class);
    private final Map<BuildingQuantity, Usual> usual = new EnumMap<>(BuildingQuantity.class);

    SenseChecks(ServiceTypes types, Norms norms, Findings findings) {
        this.types = types;
        this.norms = norms;
        this.findings = findings;
    }

    void add(HousedUnits housed) {
        Building building = housed.building();
        area(housed)
                .ifPresent(area -> NORMS.keySet()
                        .forEach(quantity -> building.find(quantity)
                                .filter(figure -> figure.value() > 0)
                                .ifPresent(figure -> add(
                                        quantity,
                                        new Sized(
                                                building.cells().of(Column.keyOf(quantity)),
                                                figure.value(),
                                                judgedBy(quantity, area))))));
        building.extensions().forEach(this::tell);
    }

    /** A small house too may have a whole site. */
    private double judgedBy(BuildingQuantity quantity, double area) {
        return quantity == BuildingQuantity.SITE_VALUE ? Math.max(area, norms.value("check.smallest-site")) : area;
    }

    private void add(BuildingQuantity quantity, Sized one) {
        if (usual.containsKey(quantity)) {
            tell(one, usual.get(quantity));
            return;
        }
        List<Sized> some = waiting.computeIfAbsent(quantity, key -> new ArrayList<>());
        some.add(one);
        if (some.size() == ENOUGH) {
            tell(quantity);
        }
    }

    /** Stated, else as its places would take. */
    private Optional<Double> area(HousedUnits housed) {
        Optional<Double> stated =
                housed.building().find(BuildingQuantity.GROSS_AREA).map(Figure::value);
        if (stated.isPresent()) {
            return stated;
        }
        double places = 0;
        for (Unit unit : housed.units()) {
            Optional<Figure> capacity = unit.find(UnitQuantity.CAPACITY);
            Optional<Double> each = perPlace(unit.service());
            if (capacity.isEmpty() || each.isEmpty() || unit.buildings().size() > 1) {
                return Optional.empty();
            }
            places += capacity.get().value() * each.get();
        }
        return places > 0 ? Optional.of(places * norms.value("property.existing-area")) : Optional.empty();
    }

    /** Empty where the service type of a user's own brings no such norm. */
    private Optional<Double> perPlace(String service) {
        return norms.find(types.type(service).areaPerPlace())
                .map(norm -> norm.figure().value());
    }

    /** By the m² that its places take. */
    private void tell(Extension extension) {
        if (extension.stated().isEmpty() || !(extension.cost().origin() instanceof Origin.Read read)) {
            return;
        }
        Norm norm = norms.norm("check.building-cost");
        perPlace(extension.service())
                .map(each -> each * extension.places().value())
                .ifPresent(area -> tell(
                        new Sized(read.cell(), extension.cost().value(), area),
                        new Usual(norm.range().orElseThrow(), norm.value())));
    }

    /** Once all have been added. */
    void tell() {
        List.copyOf(waiting.keySet()).forEach(this::tell);
    }

    private void tell(BuildingQuantity quantity) {
        List<Sized> some = waiting.remove(quantity);
        usual.put(quantity, usual(quantity, some));
        some.forEach(one -> tell(one, usual.get(quantity)));
    }

    private Usual usual(BuildingQuantity quantity, List<Sized> some) {
        Norm norm = norms.norm(NORMS.get(quantity));
        Range range = norm.range().orElseThrow();
        double[] sorted = some.stream().mapToDouble(Sized::each).sorted().toArray();
        double median = sorted[sorted.length / 2];
        // Where most are wrong in the same way, only the norm tells.
        boolean sound = some.size() >= FEWEST && median >= range.low() && median <= range.high();
        return sound ? new Usual(within(quantity, range, median), median) : new Usual(range, norm.value());
    }

    private Range within(BuildingQuantity quantity, Range range, double median) {
        double far = norms.value("check.median-factor");
        boolean alike = ALIKE.contains(quantity);
        boolean capped = alike || quantity == BuildingQuantity.SITE_VALUE;
        return new Range(
                alike ? Math.max(range.low(), median / far) : range.low(),
                capped ? Math.min(range.high(), median * far) : range.high());
    }

    private void tell(Sized one, Usual usual) {
        Range range = usual.range();
        if (one.each() < range.low() || one.each() > range.high()) {
            findings.add(
                    FindingCode.VALUE_IMPLAUSIBLE,
                    one.cell(),
                    FigureText.of(one.value()),
                    whole(range.low() * one.area()),
                    whole(range.high() * one.area()),
                    whole(usual.likely() * one.area()));
        }
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}

package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.economy.Emission;
import no.arealklok.economy.EmissionSource;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** Energy and greenhouse gases: what the plan adds to the zero alternative's. */
public final class ClimateTables {
    private static final double KILOGRAMS_A_TONNE = 1000;

    private final Phrases phrases;
    private final Analysis analysis;
    private final Predicate<Emission> released;

    public ClimateTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        Set<String> left = analysis.plan().sites().stream()
                .filter(SitePlan::isClosed)
                .map(site -> site.site().building().id())
                .collect(Collectors.toSet());
        this.released = emission -> isEnergy(emission.source()) && left.contains(emission.subject());
    }

    private static boolean isEnergy(EmissionSource source) {
        return switch (source) {
            case ELECTRICITY, DISTRICT_HEAT, BIOFUEL, FOSSIL -> true;
            case NEW_BUILDING, CONVERSION, DEMOLITION, TRANSPORT -> false;
        };
    }

    /** What is saved in areas released, what the plan causes, and which of the two is more. */
    String words() {
        double saved = -difference(released, ClimateTables::kilograms);
        double caused = difference(released.negate(), ClimateTables::kilograms);
        String key = caused > saved ? "climate.more" : "climate.less";
        return phrases.text(key, tonnes(saved), tonnes(caused), tonnes(Math.abs(saved - caused)));
    }

    private String tonnes(double kilograms) {
        return phrases.numerals().decimal(kilograms / KILOGRAMS_A_TONNE, 0);
    }

    /** Over the whole period, by what it comes of. */
    Table causes() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.cause")),
                Column.number(phrases.text("climate.energy")),
                Column.number(phrases.text("climate.tonnes")));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(phrases.text("climate.released"), released));
        rows.add(row(
                phrases.text("climate.added"), emission -> isEnergy(emission.source()) && !released.test(emission)));
        for (EmissionSource source : present()) {
            if (!isEnergy(source)) {
                rows.add(row(phrases.text("emission." + source), of(source)));
            }
        }
        rows.add(row(phrases.text("money.sum"), emission -> true));
        return new Table(phrases.text("climate.caption"), columns, rows);
    }

    private List<Cell> row(String name, Predicate<Emission> which) {
        double hours = difference(which, emission -> sum(emission.kilowattHours()));
        return List.of(
                Cell.text(name),
                Cell.whole(Math.round(hours)),
                tonnesCell(difference(which, ClimateTables::kilograms)));
    }

    /** In each year: kWh of each carrier, and tonnes of each source and in all. */
    public Table years() {
        List<EmissionSource> sources = present();
        List<Column> columns = new ArrayList<>(List.of(Column.text(phrases.text("column.year"))));
        for (EmissionSource source : sources) {
            if (isEnergy(source)) {
                columns.add(Column.number(phrases.text("climate.energyOf", phrases.text("emission." + source))));
            }
        }
        for (EmissionSource source : sources) {
            columns.add(Column.number(phrases.text("climate.tonnesOf", phrases.text("emission." + source))));
        }
        columns.add(Column.number(phrases.text("climate.tonnes")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int t = 0; t < analysis.horizon().length(); t++) {
            rows.add(year(t, sources));
        }
        return new Table(phrases.text("climate.yearCaption"), columns, rows);
    }

    private List<Cell> year(int index, List<EmissionSource> sources) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(phrases.year(analysis.horizon().year(index))));
        for (EmissionSource source : sources) {
            if (isEnergy(source)) {
                cells.add(Cell.whole(Math.round(difference(of(source), emission -> emission.kilowattHours(index)))));
            }
        }
        for (EmissionSource source : sources) {
            cells.add(tonnesCell(difference(of(source), emission -> emission.kilograms(index))));
        }
        cells.add(tonnesCell(difference(emission -> true, emission -> emission.kilograms(index))));
        return cells;
    }

    private static Cell tonnesCell(double kilograms) {
        return Cell.decimal(kilograms / KILOGRAMS_A_TONNE, 1);
    }

    /** Those that the plan or the zero alternative has anything of. */
    private List<EmissionSource> present() {
        return Arrays.stream(EmissionSource.values())
                .filter(source -> emits(analysis.zero(), source) || emits(analysis.plan(), source))
                .toList();
    }

    private static boolean emits(Plan plan, EmissionSource source) {
        return plan.effects().emissions().stream().anyMatch(of(source));
    }

    private static Predicate<Emission> of(EmissionSource source) {
        return emission -> emission.source() == source;
    }

    private double difference(Predicate<Emission> which, ToDoubleFunction<Emission> amount) {
        return total(analysis.plan(), which, amount) - total(analysis.zero(), which, amount);
    }

    private static double total(Plan plan, Predicate<Emission> which, ToDoubleFunction<Emission> amount) {
        return plan.effects().emissions().stream()
                .filter(which)
                .mapToDouble(amount)
                .sum();
    }

    private static double kilograms(Emission emission) {
        return sum(emission.kilograms());
    }

    private static double sum(List<Double> years) {
        return years.stream().mapToDouble(Double::doubleValue).sum();
    }
}

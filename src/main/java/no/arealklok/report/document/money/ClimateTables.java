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
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;

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
        double saved = -difference(MeasureUnit.KILOGRAMS, released, ClimateTables::kilograms)
                .value();
        Figure causes = difference(MeasureUnit.KILOGRAMS, released.negate(), ClimateTables::kilograms);
        if (!phrases.numbers().mayTellBuilt(causes)) {
            return phrases.text("climate.hidden", tonnes(saved));
        }
        double caused = causes.value();
        long net = Math.round((caused - saved) / KILOGRAMS_A_TONNE);
        String key = net == 0 ? "climate.same" : net > 0 ? "climate.more" : "climate.less";
        return phrases.text(key, tonnes(saved), tonnes(caused), tonnes(Math.abs(saved - caused)));
    }

    private String tonnes(double kilograms) {
        return phrases.numerals().decimal(kilograms / KILOGRAMS_A_TONNE, 0);
    }

    private record Cause(String name, Predicate<Emission> emissions) {}

    /** Over the whole period, by what it comes of. */
    Table causes() {
        List<Cause> causes = new ArrayList<>();
        causes.add(new Cause(phrases.text("climate.released"), released));
        causes.add(new Cause(
                phrases.text("climate.added"), emission -> isEnergy(emission.source()) && !released.test(emission)));
        for (EmissionSource source : present()) {
            if (!isEnergy(source)) {
                causes.add(new Cause(phrases.text("emission." + source), of(source)));
            }
        }
        causes.add(new Cause(phrases.text("money.sum"), emission -> true));
        return phrases.rows(causes)
                .text("column.cause", Cause::name)
                .number("climate.energy", cause -> energy(cause.emissions(), emission -> sum(emission.kilowattHours())))
                .number("climate.tonnes", cause -> tonnes(cause.emissions(), ClimateTables::kilograms))
                .table(phrases.text("climate.caption"));
    }

    /** In each year: kWh of each carrier, and tonnes of each source and in all. */
    public Table years() {
        Rows<Integer> rows =
                phrases.rows(analysis.horizon().years().boxed().toList()).text("column.year", phrases::year);
        for (EmissionSource source : present()) {
            if (isEnergy(source)) {
                rows.column(
                                Column.number(phrases.text("climate.energyOf", phrases.text("emission." + source))),
                                year -> energy(of(source), emission -> emission.kilowattHours(index(year))))
                        .withheld(year -> hides(of(source)));
            }
        }
        for (EmissionSource source : present()) {
            rows.column(
                            Column.number(phrases.text("climate.tonnesOf", phrases.text("emission." + source))),
                            year -> tonnes(of(source), emission -> emission.kilograms(index(year))))
                    .withheld(year -> hides(of(source)));
        }
        return rows.number(
                        "climate.tonnes", year -> tonnes(emission -> true, emission -> emission.kilograms(index(year))))
                .withheld(year -> hides(emission -> true))
                .table(phrases.text("climate.yearCaption"));
    }

    /** In every year, or the first that is not told would be the one in which it is built. */
    private boolean hides(Predicate<Emission> which) {
        return !phrases.numbers()
                .mayTellBuiltByYear(difference(MeasureUnit.KILOGRAMS, which, ClimateTables::kilograms));
    }

    private int index(int year) {
        return analysis.horizon().index(year);
    }

    private Cell energy(Predicate<Emission> which, ToDoubleFunction<Emission> hours) {
        return phrases.numbers().kilowattHours(difference(MeasureUnit.KILOWATT_HOURS, which, hours));
    }

    private Cell tonnes(Predicate<Emission> which, ToDoubleFunction<Emission> kilograms) {
        return phrases.numbers().tonnes(difference(MeasureUnit.KILOGRAMS, which, kilograms), 1);
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

    private Figure difference(MeasureUnit unit, Predicate<Emission> which, ToDoubleFunction<Emission> amount) {
        return phrases.figures().emissions(unit, which(analysis.plan(), which), which(analysis.zero(), which), amount);
    }

    private static List<Emission> which(Plan plan, Predicate<Emission> which) {
        return plan.effects().emissions().stream().filter(which).toList();
    }

    private static double kilograms(Emission emission) {
        return sum(emission.kilograms());
    }

    private static double sum(List<Double> years) {
        return years.stream().mapToDouble(Double::doubleValue).sum();
    }
}

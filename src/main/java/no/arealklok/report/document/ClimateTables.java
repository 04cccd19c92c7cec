package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Plan;
import no.arealklok.economy.Emission;
import no.arealklok.economy.EmissionSource;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** Energy and greenhouse gases: what the plan adds to the zero alternative's. */
final class ClimateTables {
    private static final double KILOGRAMS_A_TONNE = 1000;

    private final Phrases phrases;
    private final Analysis analysis;

    ClimateTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    /** Whether the plan emits less, with what it tears down and builds, or more. */
    String words() {
        double tonnes = difference(emission -> sum(emission.kilograms())) / KILOGRAMS_A_TONNE;
        String key = tonnes > 0 ? "climate.more" : "climate.less";
        return phrases.text(key, phrases.numerals().decimal(Math.abs(tonnes), 0));
    }

    /** Over the whole period, by source. */
    Table sources() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.source")),
                Column.number(phrases.text("climate.energy")),
                Column.number(phrases.text("climate.tonnes")));
        List<List<Cell>> rows = new ArrayList<>();
        for (EmissionSource source : EmissionSource.values()) {
            if (emits(analysis.zero(), source) || emits(analysis.plan(), source)) {
                rows.add(row(
                        phrases.text("emission." + source),
                        difference(emission -> of(source, emission, sum(emission.kilowattHours()))),
                        difference(emission -> of(source, emission, sum(emission.kilograms())))));
            }
        }
        rows.add(row(
                phrases.text("money.sum"),
                difference(emission -> sum(emission.kilowattHours())),
                difference(emission -> sum(emission.kilograms()))));
        return new Table(phrases.text("climate.caption"), columns, rows);
    }

    private static List<Cell> row(String name, double kilowattHours, double kilograms) {
        return List.of(
                Cell.text(name), Cell.whole(Math.round(kilowattHours)), Cell.decimal(kilograms / KILOGRAMS_A_TONNE, 1));
    }

    /** Energy and emissions in each year. */
    Table years() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.year")),
                Column.number(phrases.text("climate.energy")),
                Column.number(phrases.text("climate.tonnes")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int t = 0; t < analysis.horizon().length(); t++) {
            int index = t;
            rows.add(row(
                    phrases.year(analysis.horizon().year(t)),
                    difference(emission -> emission.kilowattHours(index)),
                    difference(emission -> emission.kilograms(index))));
        }
        return new Table(phrases.text("climate.yearCaption"), columns, rows);
    }

    private static boolean emits(Plan plan, EmissionSource source) {
        return plan.effects().emissions().stream().anyMatch(emission -> emission.source() == source);
    }

    private static double of(EmissionSource source, Emission emission, double amount) {
        return emission.source() == source ? amount : 0;
    }

    private double difference(ToDoubleFunction<Emission> amount) {
        return total(analysis.plan(), amount) - total(analysis.zero(), amount);
    }

    private static double total(Plan plan, ToDoubleFunction<Emission> amount) {
        return plan.effects().emissions().stream().mapToDouble(amount).sum();
    }

    private static double sum(List<Double> years) {
        return years.stream().mapToDouble(Double::doubleValue).sum();
    }
}

package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Perspective;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** The zero alternative, today's structure extended, and the plan, side by side. */
public final class ComparisonSection {
    private final Phrases phrases;
    private final Analysis analysis;

    public ComparisonSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Section section() {
        return new Section(
                "alternatives",
                phrases.text("comparison.title"),
                List.of(
                        new Block.Paragraph(phrases.text("comparison.intro")),
                        alternatives(),
                        new Block.Paragraph(phrases.text("comparison.stressIntro")),
                        stress()));
    }

    public Table alternatives() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.measure")),
                Column.number(phrases.text("alternative.zero")),
                Column.number(phrases.text("alternative.expanded")),
                Column.number(phrases.text("alternative.plan")));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(
                phrases.text("comparison.shortage"),
                plan -> phrases.shortage(plan.score().shortage())));
        rows.add(row(phrases.text("comparison.moves"), plan -> Cell.whole(count(plan, Measure.Move.class))));
        rows.add(row(phrases.text("comparison.closed"), plan -> Cell.whole(count(plan, Measure.Close.class))));
        rows.add(row(phrases.text("comparison.extended"), plan -> Cell.whole(count(plan, Measure.Extend.class))));
        rows.add(row(phrases.text("comparison.released"), plan -> Cell.whole(releasedArea(plan))));
        for (CostLine line : CostLine.values()) {
            if (Stream.of(analysis.zero(), analysis.expanded(), analysis.plan())
                    .anyMatch(plan -> presentValue(plan, line) != 0)) {
                rows.add(row(phrases.text("cost." + line), plan -> Cell.millions(presentValue(plan, line))));
            }
        }
        rows.add(row(
                phrases.text("comparison.cost"), plan -> Cell.millions(plan.presentValue(Perspective.MUNICIPALITY))));
        rows.add(row(phrases.text("comparison.gain"), plan -> gain(plan, Perspective.MUNICIPALITY)));
        rows.add(row(phrases.text("comparison.societyGain"), plan -> gain(plan, Perspective.SOCIETY)));
        return new Table(phrases.text("comparison.caption"), columns, rows);
    }

    private Cell gain(Plan plan, Perspective perspective) {
        return Cell.millions(analysis.zero().presentValue(perspective) - plan.presentValue(perspective));
    }

    private List<Cell> row(String name, Function<Plan, Cell> measure) {
        return List.of(
                Cell.text(name),
                measure.apply(analysis.zero()),
                measure.apply(analysis.expanded()),
                measure.apply(analysis.plan()));
    }

    private static long count(Plan plan, Class<? extends Measure> kind) {
        return plan.measures().stream().filter(kind::isInstance).count();
    }

    /** Gross area of the buildings left, where known. */
    public static long releasedArea(Plan plan) {
        return plan.sites().stream()
                .filter(SitePlan::isClosed)
                .flatMap(site -> site.site().building().find(BuildingQuantity.GROSS_AREA).stream())
                .mapToLong(Figure::whole)
                .sum();
    }

    /** How many buildings are left whose gross area is not known. */
    public static long releasedWithoutArea(Plan plan) {
        return plan.sites().stream()
                .filter(SitePlan::isClosed)
                .filter(site ->
                        site.site().building().find(BuildingQuantity.GROSS_AREA).isEmpty())
                .count();
    }

    /** The municipality's own. */
    public static long presentValue(Plan plan, CostLine line) {
        return plan.ledger().of(Perspective.MUNICIPALITY).of(line).presentValue();
    }

    public Table stress() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.population")),
                Column.number(phrases.text("comparison.zeroShortage")),
                Column.number(phrases.text("comparison.planShortage")),
                Column.number(phrases.text("comparison.gain")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Growth growth : Growth.values()) {
            Analysis.Stress stress = analysis.stress().get(growth);
            rows.add(List.of(
                    Cell.text(phrases.text("growth." + growth)),
                    phrases.shortage(stress.zero().shortage()),
                    phrases.shortage(stress.plan().shortage()),
                    Cell.millions(stress.gain())));
        }
        return new Table(phrases.text("comparison.stress"), columns, rows);
    }
}

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
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Perspective;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Numbers;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Terms;

/** The zero alternative, today's structure extended, and the plan, side by side. */
public final class ComparisonSection {
    private final Phrases phrases;
    private final Analysis analysis;

    public ComparisonSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text("comparison.intro", new Terms(phrases).decided())));
        blocks.add(alternatives());
        new StrainTables(phrases).of(analysis.plan()).ifPresent(table -> {
            blocks.add(new Block.Paragraph(phrases.text("strain.intro")));
            blocks.add(table);
        });
        new StrainTables(phrases).leftOut().ifPresent(blocks::add);
        blocks.addAll(new PavilionTables(phrases).of(analysis.plan()));
        blocks.add(new Block.Paragraph(phrases.text("comparison.stressIntro")));
        blocks.add(stress());
        return new Section("alternatives", phrases.text("comparison.title"), blocks);
    }

    private record Line(String name, Function<Plan, Cell> cell) {}

    public Table alternatives() {
        return phrases.rows(measures())
                .text("column.measure", Line::name)
                .number("alternative.zero", line -> line.cell().apply(analysis.zero()))
                .number("alternative.expanded", line -> line.cell().apply(analysis.expanded()))
                .number("alternative.plan", line -> line.cell().apply(analysis.plan()))
                .table(phrases.text("comparison.caption"));
    }

    private List<Line> measures() {
        Numbers numbers = phrases.numbers();
        List<Line> lines = new ArrayList<>();
        lines.add(line("comparison.shortage", phrases::shortage));
        lines.add(line(
                "comparison.moves", plan -> numbers.count((long) plan.moved().size())));
        lines.add(line("comparison.closed", plan -> numbers.count(count(plan, Measure.Close.class))));
        lines.add(line("comparison.extended", plan -> numbers.count(count(plan, Measure.Extend.class))));
        if (Stream.of(analysis.expanded(), analysis.plan())
                .anyMatch(plan -> !plan.rented().isEmpty())) {
            lines.add(line("comparison.rented", plan -> numbers.count(new PavilionTables(phrases).buildings(plan))));
        }
        lines.add(line(
                "comparison.released", plan -> numbers.whole(phrases.figures().releasedArea("released", plan))));
        for (CostLine line : CostLine.values()) {
            if (Stream.of(analysis.zero(), analysis.expanded(), analysis.plan())
                    .anyMatch(plan -> presentValue(plan, line) != 0)) {
                lines.add(line("cost." + line, plan -> phrases.cost(own(plan).of(line))));
            }
        }
        lines.add(line("comparison.cost", plan -> phrases.cost(own(plan))));
        lines.add(line("comparison.gain", plan -> gain(plan, Perspective.MUNICIPALITY)));
        lines.add(line("comparison.societyGain", plan -> gain(plan, Perspective.SOCIETY)));
        return lines;
    }

    private Line line(String name, Function<Plan, Cell> cell) {
        return new Line(phrases.text(name), cell);
    }

    private Cell gain(Plan plan, Perspective perspective) {
        return phrases.numbers().millions(phrases.figures().gain(plan, analysis.zero(), perspective));
    }

    private static Ledger own(Plan plan) {
        return plan.ledger().of(Perspective.MUNICIPALITY);
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
        return own(plan).of(line).presentValue();
    }

    public Table stress() {
        return phrases.rows(List.of(Growth.values()))
                .text("column.population", growth -> phrases.text("growth." + growth))
                .number(
                        "comparison.zeroShortage",
                        growth -> phrases.shortage(
                                "plan.shortage.growth.zero",
                                analysis.stress().get(growth).zero().shortage()))
                .number(
                        "comparison.planShortage",
                        growth -> phrases.shortage(
                                "plan.shortage.growth.plan",
                                analysis.stress().get(growth).plan().shortage()))
                .millions(
                        "comparison.gain",
                        growth -> phrases.gain(analysis.stress().get(growth)))
                .table(phrases.text("comparison.stress"));
    }
}

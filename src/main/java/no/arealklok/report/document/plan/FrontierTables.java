package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Option;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.ObjectiveWords;
import no.arealklok.report.document.words.Phrases;

/** Plans that no other beats in everything, and what less travel or emissions cost. */
public final class FrontierTables {
    private static final long KILOGRAMS_A_TONNE = 1000;

    private final Phrases phrases;
    private final Analysis analysis;
    private final List<FrontierPlan> frontier;

    public FrontierTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.frontier = analysis.weighing().frontier();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, phrases.text("frontier.title")));
        blocks.add(new Block.Paragraph(phrases.text("frontier.intro")));
        blocks.add(table());
        blocks.add(new Block.BulletList(recommendation()));
        return blocks;
    }

    public Table table() {
        return phrases.rows(frontier)
                .text("column.plan", this::name)
                .number("comparison.shortage", this::shortage)
                .millions(
                        "column.municipalCost",
                        plan -> cost(plan.plan().ledger().of(Perspective.MUNICIPALITY)))
                .millions("column.travelCost", plan -> cost(plan.plan().ledger().of(CostLine.TRANSPORT)))
                .number("column.tonnes", plan -> phrases.numbers().tonnes(kilograms(plan.plan()), 0))
                .table(phrases.text("frontier.caption"));
    }

    private Cell shortage(FrontierPlan plan) {
        return plan.origin() == FrontierPlan.Origin.TODAY
                ? phrases.shortage("plan.shortage.expanded", plan.shortage())
                : phrases.shortage(plan.plan());
    }

    private Figure cost(Ledger ledger) {
        return phrases.figures().presentValue("cost", ledger);
    }

    private Figure kilograms(Plan plan) {
        return phrases.figures()
                .emissions(
                        "emissions",
                        MeasureUnit.KILOGRAMS,
                        plan.effects().emissions(),
                        emission -> emission.kilograms().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum());
    }

    private static long tonnes(long kilograms) {
        return Math.round((double) kilograms / KILOGRAMS_A_TONNE);
    }

    private String name(FrontierPlan plan) {
        // Alternatives have no names but their places.
        int number = choices(analysis.weighing().alternatives().plans())
                        .indexOf(plan.plan().choices())
                + 1;
        return phrases.text("frontier." + plan.origin(), number);
    }

    private static List<List<Option>> choices(List<Plan> plans) {
        return plans.stream().map(Plan::choices).toList();
    }

    private List<String> recommendation() {
        FrontierPlan own = frontier.get(0);
        String chosen = new ObjectiveWords(phrases).objective();
        List<String> texts = new ArrayList<>(
                List.of(frontier.size() == 1 ? chosen : chosen + " " + phrases.text("frontier.otherRow")));
        FrontierPlan travel = least(Comparator.comparingLong(FrontierPlan::travel));
        if (travel.travel() < own.travel()) {
            String less = phrases.numerals().millions(own.travel() - travel.travel());
            texts.add(phrases.text("frontier.lessTravel", name(travel), less, cost(travel, own)));
        }
        FrontierPlan climate = least(Comparator.comparingLong(FrontierPlan::kilograms));
        if (tonnes(climate.kilograms()) < tonnes(own.kilograms()) && mayTell(climate) && mayTell(own)) {
            long less = tonnes(own.kilograms()) - tonnes(climate.kilograms());
            texts.add(phrases.text("frontier.lessClimate", name(climate), less, cost(climate, own)));
        }
        return texts;
    }

    private boolean mayTell(FrontierPlan plan) {
        return phrases.numbers().mayTellBuilt(kilograms(plan.plan()));
    }

    /** Of the plans that do anything. */
    private FrontierPlan least(Comparator<FrontierPlan> measure) {
        return frontier.stream()
                .filter(plan -> plan.origin() != FrontierPlan.Origin.TODAY)
                .min(measure.thenComparingLong(FrontierPlan::shortage).thenComparingLong(FrontierPlan::money))
                .orElseThrow();
    }

    /** What the other costs the municipality, and how many more it leaves without a place. */
    private String cost(FrontierPlan plan, FrontierPlan own) {
        long more = plan.money() - own.money();
        String money = phrases.text(
                more >= 0 ? "frontier.costs" : "frontier.saves",
                phrases.numerals().millions(Math.abs(more)));
        long shortage = plan.shortage() - own.shortage();
        return shortage <= 0 ? money : phrases.text("frontier.shorter", money, phrases.shortageText(shortage));
    }
}

package no.arealklok.report.document.money;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.LedgerDifference;
import no.arealklok.economy.Payer;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;

/** The plan beside the one that was searched for with the other purse in view. */
final class RivalView {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Plan plan;
    private final Plan rival;
    private final Perspective other;

    RivalView(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.plan = analysis.plan();
        this.rival = analysis.rival();
        this.other = analysis.inputs().perspective().other();
    }

    List<Block> blocks() {
        if (plan.choices().equals(rival.choices())) {
            return List.of(new Block.Paragraph(phrases.text("rival.none." + other)));
        }
        return List.of(new Block.Paragraph(words()), table());
    }

    /** What the other plan is worth to either, what it does otherwise, and what makes the most of the difference. */
    private String words() {
        long moved = plan.facts().occupants().stream()
                .filter(unit -> !plan.choice(unit).equals(rival.choices().get(unit.index())))
                .count();
        Map<CostLine, Long> better = new EnumMap<>(CostLine.class);
        plan.ledger()
                .minus(rival.ledger())
                .of(other)
                .flows()
                .forEach(flow -> better.merge(net(flow.line()), flow.presentValue(), Long::sum));
        Map.Entry<CostLine, Long> most =
                better.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return phrases.text(
                "rival.words." + other,
                millions(plan.presentValue(other) - rival.presentValue(other)),
                millions(rival.presentValue(other.other()) - plan.presentValue(other.other())),
                moved,
                phrases.text((most.getKey() == CostLine.INVESTMENT ? "rival." : "cost.") + most.getKey()),
                millions(most.getValue()));
    }

    /** An investment is told together with what comes back of it. */
    private static CostLine net(CostLine line) {
        return switch (line) {
            case RESIDUAL_VALUE, VAT, VAT_COMPENSATION, GRANT -> CostLine.INVESTMENT;
            default -> line;
        };
    }

    private String millions(long nok) {
        return phrases.numerals().millions(nok);
    }

    private record Line(String key, Function<Plan, Figure> worth) {}

    private Table table() {
        List<Line> lines = List.of(
                new Line("rival.municipality", plan -> gain(plan, gain -> gain.of(Perspective.MUNICIPALITY))),
                new Line("rival.society", plan -> gain(plan, gain -> gain.of(Perspective.SOCIETY))),
                new Line(
                        "rival.families",
                        plan -> phrases.figures()
                                .difference(
                                        "families",
                                        new LedgerDifference(
                                                new Ledger(List.of()),
                                                plan.ledger().of(Payer.HOUSEHOLDS)))),
                new Line("rival.climate", plan -> gain(plan, gain -> gain.of(Payer.CLIMATE))));
        return phrases.rows(lines)
                .text("rival.against", line -> phrases.text(line.key()))
                .millions("rival.plan." + other.other(), line -> line.worth().apply(plan))
                .millions("rival.plan." + other, line -> line.worth().apply(rival))
                .table(phrases.text("rival.caption"));
    }

    /** Against today's structure, extended. */
    private Figure gain(Plan plan, UnaryOperator<LedgerDifference> counted) {
        return phrases.figures()
                .difference(
                        "rival",
                        counted.apply(new LedgerDifference(analysis.expanded().ledger(), plan.ledger())));
    }
}

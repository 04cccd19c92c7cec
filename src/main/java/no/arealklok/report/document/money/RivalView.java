package no.arealklok.report.document.money;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Payer;
import no.arealklok.economy.Perspective;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
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

    private Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("rival.against")),
                Column.number(phrases.text("rival.plan." + other.other())),
                Column.number(phrases.text("rival.plan." + other)));
        return new Table(
                phrases.text("rival.caption"),
                columns,
                List.of(
                        row("rival.municipality", plan -> gain(plan, Perspective.MUNICIPALITY)),
                        row("rival.society", plan -> gain(plan, Perspective.SOCIETY)),
                        row(
                                "rival.families",
                                plan -> -plan.ledger().of(Payer.HOUSEHOLDS).presentValue()),
                        row(
                                "rival.climate",
                                plan -> analysis.expanded()
                                                .ledger()
                                                .of(Payer.CLIMATE)
                                                .presentValue()
                                        - plan.ledger().of(Payer.CLIMATE).presentValue())));
    }

    private long gain(Plan plan, Perspective perspective) {
        return analysis.expanded().presentValue(perspective) - plan.presentValue(perspective);
    }

    private List<Cell> row(String key, ToLongFunction<Plan> value) {
        return List.of(
                Cell.text(phrases.text(key)),
                Cell.millions(value.applyAsLong(plan)),
                Cell.millions(value.applyAsLong(rival)));
    }
}

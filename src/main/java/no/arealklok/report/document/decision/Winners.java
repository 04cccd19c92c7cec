package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.LedgerDifference;
import no.arealklok.economy.Payer;
import no.arealklok.report.Block;
import no.arealklok.report.document.plan.LongerWays;
import no.arealklok.report.document.words.Phrases;

/** Who is better off with the plan and who is worse off, beside each other. */
public final class Winners {
    /** What prints as 0.0 million is nothing to tell. */
    private static final long SMALLEST = 50_000;

    private final Phrases phrases;
    private final Analysis analysis;

    public Winners(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    private record Party(String name, String better, String worse) {}

    /** Empty where nobody is. */
    public List<Block> blocks() {
        List<Party> parties = new ArrayList<>();
        users(parties);
        payers(parties);
        return parties.isEmpty()
                ? List.of()
                : List.of(phrases.rows(parties)
                        .text("winners.who", Party::name)
                        .text("winners.better", Party::better)
                        .text("winners.worse", Party::worse)
                        .table(phrases.text("winners.caption")));
    }

    /** Those who get a place beside those who get another way. */
    private void users(List<Party> parties) {
        long relieved =
                analysis.zero().score().shortage() - analysis.plan().score().shortage();
        List<String> worse = new ArrayList<>();
        if (relieved < 0) {
            worse.add(phrases.text("winners.left", phrases.shortageText(-relieved)));
        }
        worse.addAll(new LongerWays(phrases).sentences());
        long hidden = Matter.all(phrases).stream()
                .flatMap(matter -> matter.moves().stream())
                .map(move -> move.unit().unit())
                .distinct()
                .filter(phrases::withholds)
                .count();
        if (hidden > 0) {
            worse.add(phrases.text("winners.hidden", hidden));
        }
        String better = relieved > 0 ? phrases.text("winners.relieved", phrases.shortageText(relieved)) : "";
        if (!better.isEmpty() || !worse.isEmpty()) {
            parties.add(new Party(phrases.text("winners.users"), better, String.join(" ", worse)));
        }
    }

    /** Those who pay less beside those who pay more, the municipality against each of the other alternatives. */
    private void payers(List<Party> parties) {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        add(better, worse, "winners.againstExpanded", more(Payer.MUNICIPALITY, analysis.expanded()));
        for (Payer payer : Payer.values()) {
            add(better, worse, "payer." + payer, more(payer, analysis.zero()));
        }
        if (!better.isEmpty() || !worse.isEmpty()) {
            parties.add(new Party(phrases.text("winners.payers"), String.join("; ", better), String.join("; ", worse)));
        }
    }

    private void add(List<String> better, List<String> worse, String name, long more) {
        if (Math.abs(more) >= SMALLEST) {
            (more < 0 ? better : worse)
                    .add(phrases.text(
                            more < 0 ? "winners.paysLess" : "winners.paysMore",
                            phrases.text(name),
                            phrases.numerals().millions(Math.abs(more))));
        }
    }

    private long more(Payer payer, Plan other) {
        LedgerDifference plans = new LedgerDifference(analysis.plan().ledger(), other.ledger()).of(payer);
        return plans.more().presentValue() - plans.less().presentValue();
    }
}

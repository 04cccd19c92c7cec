package no.arealklok.report.document.decision;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.BudgetTest;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.Account;
import no.arealklok.economy.LedgerDifference;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.document.words.Phrases;

/** What the plan does to the municipality’s budget for operation, and what the loans cost it, a year. */
public final class YearlyBudget {
    private final Phrases phrases;
    private final Analysis analysis;

    public YearlyBudget(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    /** On average over the plan period, against the zero alternative. */
    public Block.KeyFigure keyFigure() {
        BudgetTest plain = analysis.budgetTests().all().stream()
                .filter(test -> test.trial() == BudgetTest.Trial.NONE)
                .findFirst()
                .orElseThrow();
        return new Block.KeyFigure(
                phrases.numbers().millions(money("money.saved", Math.abs(plain.saved()))),
                phrases.text(plain.saved() < 0 ? "decision.runsDearer" : "decision.runsCheaper"),
                phrases.text(
                        "decision.runs",
                        phrases.numerals().millions(plain.loans()),
                        phrases.year(analysis.horizon().lastYear()),
                        lastYear(analysis.zero()),
                        lastYear(analysis.expanded())));
    }

    /** What the plan runs for more or less than another in the last year. */
    private String lastYear(Plan other) {
        LedgerDifference running =
                new LedgerDifference(analysis.plan().ledger(), other.ledger()).where(Account.OPERATING::holds);
        long more = running.in(analysis.horizon().length() - 1);
        return phrases.text(
                more > 0 ? "decision.moreAYear" : "decision.lessAYear",
                phrases.numerals().millions(Math.abs(more)));
    }

    private Figure money(String formula, long nok) {
        List<Figure> norms = Stream.of("loan.share", "loan.years")
                .map(analysis.norms()::figure)
                .toList();
        return phrases.figures().fromMoney(formula, nok, norms, analysis.plan(), analysis.zero());
    }
}

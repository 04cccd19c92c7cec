package no.arealklok.report.document.money;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.economy.Account;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Loan;
import no.arealklok.report.document.words.Phrases;

/** What the plan invests and borrows, measured against what the municipality has to live on. */
final class IncomeShares {
    private final Phrases phrases;
    private final Analysis analysis;
    private final double income;

    IncomeShares(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.income = analysis.norms().value("income.operating");
    }

    /** Empty where the plan invests nothing. */
    Optional<String> sentence() {
        List<Long> invested = invested();
        if (invested.stream().noneMatch(amount -> amount > 0)) {
            return Optional.empty();
        }
        if (income <= 0) {
            return Optional.of(phrases.text("income.unknown"));
        }
        List<Long> owed = Loan.of(analysis.norms()).owed(invested);
        return Optional.of(phrases.text(
                "income.shares",
                year(invested),
                share(Collections.max(invested)),
                norm("income.investment"),
                share(Collections.max(owed)),
                year(owed),
                norm("income.debt")));
    }

    /** In each year, less what the state gives; sites that are sold pay for nothing here. */
    private List<Long> invested() {
        Ledger ledger = analysis.plan()
                .ledger()
                .where(flow -> Account.INVESTMENT.holds(flow) && flow.line() != CostLine.SITE_RELEASE);
        return LongStream.range(0, analysis.horizon().length())
                .mapToObj(t -> ledger.in((int) t))
                .toList();
    }

    /** The first of the years with the most. */
    private String year(List<Long> amounts) {
        return phrases.year(analysis.horizon().year(amounts.indexOf(Collections.max(amounts))));
    }

    private String share(long amount) {
        return phrases.numerals().exact(Math.round(1000 * amount / income) / 10.0);
    }

    private String norm(String key) {
        return phrases.numerals().exact(100 * analysis.norms().value(key));
    }
}

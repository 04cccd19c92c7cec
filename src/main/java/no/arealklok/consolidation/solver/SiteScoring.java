package no.arealklok.consolidation.solver;

import java.util.function.Function;
import java.util.function.Supplier;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import org.optaplanner.core.api.function.TriFunction;
import org.optaplanner.core.api.score.stream.bi.BiConstraintCollector;

/** Collects the stays in one building into what follows from them, as they come and go. */
final class SiteScoring implements BiConstraintCollector<ConsolidationCase, Stay, SiteScoring.Account, SiteVerdict> {
    /** The load of the building that the first stay names. */
    static final class Account {
        private ConsolidationCase facts;
        private SiteLoad load;

        private Runnable add(ConsolidationCase facts, Stay stay) {
            this.facts = facts;
            if (load == null) {
                load = new SiteLoad(stay.site(), facts);
            }
            load.add(stay);
            return () -> load.remove(stay);
        }

        private SiteVerdict verdict() {
            return SiteVerdict.of(load, facts);
        }
    }

    @Override
    public Supplier<Account> supplier() {
        return Account::new;
    }

    @Override
    public TriFunction<Account, ConsolidationCase, Stay, Runnable> accumulator() {
        return Account::add;
    }

    @Override
    public Function<Account, SiteVerdict> finisher() {
        return Account::verdict;
    }
}

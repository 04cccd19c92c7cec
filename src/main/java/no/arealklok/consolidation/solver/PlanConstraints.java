package no.arealklok.consolidation.solver;

import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.PairRule;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.Site;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/** The score of a draft, equal to that of the domain's own evaluation. Public for OptaPlanner only. */
public final class PlanConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        // One stream object feeds three constraints, so that a building is judged once a change.
        BiConstraintStream<Site, PlanScore> sites = factory.forEach(ConsolidationCase.class)
                .join(Tenant.class)
                .flattenLast(Tenant::stays)
                .groupBy((facts, stay) -> stay.site(), new SiteScoring());
        return new Constraint[] {
            sites.penalizeLong(HardMediumSoftLongScore.ONE_HARD, (site, score) -> score.violations())
                    .asConstraint("rules of a building"),
            sites.penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, (site, score) -> score.shortage())
                    .asConstraint("place-years of shortage"),
            // A released site makes the cost negative, which penalizeLong refuses.
            sites.impactLong(HardMediumSoftLongScore.ONE_SOFT, (site, score) -> -score.cost())
                    .asConstraint("present value of buildings"),
            movingCost(factory),
            pairRule(factory, true, "kept together"),
            pairRule(factory, false, "kept apart")
        };
    }

    private static Constraint movingCost(ConstraintFactory factory) {
        return factory.forEach(Tenant.class)
                .impactLong(HardMediumSoftLongScore.ONE_SOFT, tenant -> -tenant.movingCost())
                .asConstraint("moving cost");
    }

    private static Constraint pairRule(ConstraintFactory factory, boolean together, String name) {
        return factory.forEach(PairRule.class)
                .filter(rule -> rule.together() == together)
                .join(Tenant.class, Joiners.equal(PairRule::one, Tenant::occupant))
                .join(Tenant.class, Joiners.equal((rule, one) -> rule.other(), Tenant::occupant))
                .filter((rule, one, other) -> rule.isBroken(one.option(), other.option()))
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(name);
    }
}

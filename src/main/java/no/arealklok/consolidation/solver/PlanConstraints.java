package no.arealklok.consolidation.solver;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.InvestmentProgramme;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.YearlyLimit;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/** The score of a draft, equal to that of the domain's own evaluation. Public for OptaPlanner only. */
public final class PlanConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        // One stream object feeds several constraints, so that a building is judged once a change.
        BiConstraintStream<Site, SiteVerdict> sites = factory.forEach(ConsolidationCase.class)
                .join(Tenant.class)
                .flattenLast(Tenant::stays)
                .groupBy((facts, stay) -> stay.site(), new SiteScoring());
        return Stream.of(
                        buildings(sites),
                        built(programmes(sites)),
                        List.of(
                                movingCost(factory),
                                pairRule(factory, true, "kept together"),
                                pairRule(factory, false, "kept apart"),
                                movesInAYear(factory)))
                .flatMap(List::stream)
                .toArray(Constraint[]::new);
    }

    private static List<Constraint> buildings(BiConstraintStream<Site, SiteVerdict> sites) {
        return List.of(
                sites.penalizeLong(
                                HardMediumSoftLongScore.ONE_HARD,
                                (site, verdict) -> verdict.score().violations())
                        .asConstraint("rules of a building"),
                sites.penalizeLong(
                                HardMediumSoftLongScore.ONE_MEDIUM,
                                (site, verdict) -> verdict.score().shortage())
                        .asConstraint("place-years of shortage"),
                // A released site makes the cost negative, which penalizeLong refuses.
                sites.impactLong(
                                HardMediumSoftLongScore.ONE_SOFT,
                                (site, verdict) -> -verdict.score().cost())
                        .asConstraint("present value of buildings"),
                lostGrants(sites.flattenLast(SiteVerdict::grants).map((site, grant) -> grant), "grants lost"));
    }

    /** What a ceiling on investment leaves to the whole plan. */
    private static List<Constraint> built(UniConstraintStream<InvestmentProgramme> programme) {
        return List.of(
                programme
                        .penalizeLong(HardMediumSoftLongScore.ONE_HARD, InvestmentProgramme::violations)
                        .asConstraint("investment in a year"),
                programme
                        .impactLong(
                                HardMediumSoftLongScore.ONE_MEDIUM,
                                built -> -built.effect().shortage())
                        .asConstraint("place-years relieved"),
                programme
                        .impactLong(
                                HardMediumSoftLongScore.ONE_SOFT,
                                built -> -built.effect().cost())
                        .asConstraint("present value of what is built under a ceiling"),
                lostGrants(
                        programme
                                .join(ConsolidationCase.class)
                                .map(PlanConstraints::grants)
                                .flattenLast(grants -> grants),
                        "grants lost under a ceiling"));
    }

    /** A building counts its grants as far as it can tell; a unit that leaves elsewhere loses them. */
    private static Constraint lostGrants(UniConstraintStream<SiteVerdict.Grant> grants, String name) {
        return grants.ifExists(
                        Tenant.class,
                        Joiners.equal(
                                SiteVerdict.Grant::service,
                                tenant -> tenant.occupant().service()),
                        Joiners.filtering(SiteVerdict.Grant::isLostBy))
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, SiteVerdict.Grant::worth)
                .asConstraint(name);
    }

    private static List<SiteVerdict.Grant> grants(InvestmentProgramme programme, ConsolidationCase facts) {
        return programme.chosen().stream()
                .map(one -> SiteVerdict.Grant.of(one.built(), one.need().to(), facts))
                .toList();
    }

    private static Constraint movesInAYear(ConstraintFactory factory) {
        return factory.forEach(YearlyLimit.class)
                .filter(limit -> limit.counted() == YearlyLimit.Counted.MOVES)
                .join(
                        Tenant.class,
                        Joiners.filtering((limit, tenant) -> !tenant.option().isStay()
                                && limit.holdsIn(tenant.option().year())))
                .groupBy(
                        (limit, tenant) -> limit,
                        (limit, tenant) -> tenant.option().year(),
                        ConstraintCollectors.countBi())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (limit, year, moves) -> limit.excess(moves))
                .asConstraint("moves in a year");
    }

    private static UniConstraintStream<InvestmentProgramme> programmes(BiConstraintStream<Site, SiteVerdict> sites) {
        return sites.flattenLast(SiteVerdict::needs)
                .groupBy(ConstraintCollectors.toList((site, need) -> need))
                .join(ConsolidationCase.class)
                .map(InvestmentProgramme::of);
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

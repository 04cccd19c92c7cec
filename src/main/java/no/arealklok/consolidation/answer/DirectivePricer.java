package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.directive.Directive;

/** Finds what each directive costs: the question is answered without it, in the parts that it touches. */
public final class DirectivePricer {
    private final Function<List<Directive>, ConsolidationCase> question;
    private final Replanner replanner;

    /** @param question the case with these directives */
    public DirectivePricer(Function<List<Directive>, ConsolidationCase> question, Replanner replanner) {
        this.question = question;
        this.replanner = replanner;
    }

    /**
     * In the order of the directives.
     *
     * @param plan found with all of them
     */
    public List<Ruling> price(List<Directive> directives, Plan plan) {
        List<ConsolidationCase> without = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            List<Directive> others = new ArrayList<>(directives);
            others.remove(i);
            without.add(question.apply(others));
        }
        return IntStream.range(0, directives.size())
                .parallel()
                .mapToObj(i -> ruling(directives.get(i), plan, without.get(i)))
                .toList();
    }

    private Ruling ruling(Directive directive, Plan plan, ConsolidationCase without) {
        boolean obeyed = new Obedience(plan).isTo(directive);
        if (!obeyed) {
            return new Ruling(directive, false, Optional.empty());
        }
        PlanScore free = replanner.replan(plan, without).score();
        if (free.violations() != plan.score().violations()) {
            return new Ruling(directive, true, Optional.empty());
        }
        PlanScore more = plan.score().minus(free);
        return new Ruling(directive, true, Optional.of(more.compareTo(PlanScore.ZERO) > 0 ? more : PlanScore.ZERO));
    }
}

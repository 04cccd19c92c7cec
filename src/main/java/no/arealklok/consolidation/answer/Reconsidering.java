package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;
import no.arealklok.service.ServiceType;

/**
 * Prefers what is less regretted (omvurdering): where a closure is likely to be missed, or a receiver to get too full,
 * the units that cause it are tried one at a time where they are, later, and in other buildings. The cheapest change
 * that leaves fewer of them likely, and takes enough from how many are to be expected in all, is kept, as long as the
 * plan breaks no rule, has no more short and costs at most a margin more.
 */
public final class Reconsidering {
    /** Plans that are tried, at most. */
    private static final int MOST_TRIALS = 50;

    private final Trial trial;
    private final double likely;
    private final double margin;

    public Reconsidering(Trial trial, Norms norms) {
        this.trial = trial;
        this.likely = norms.value("doubt.likely");
        this.margin = norms.value("regret.margin") / 100;
    }

    /** Of a plan of which it is known which it is preferred to. */
    public Preference remember(Plan cheapest, Plan plan) {
        Chances before = trial.of(cheapest);
        boolean same = cheapest.choices().equals(plan.choices());
        return new Preference(cheapest, before, plan, same ? before : trial.of(plan));
    }

    public Preference reconsider(Plan plan) {
        Preference preference = Preference.none(plan, trial.of(plan));
        long most = plan.score().violations() > 0 ? 0 : most(plan);
        if (most > 0) {
            Tries tries = new Tries(plan.score().cost() + most);
            for (Occupant unit : concerned(plan, preference.before())) {
                preference = tries.reconsider(unit, preference);
            }
        }
        return preference;
    }

    /** What may be paid in all, in whole NOK. */
    private long most(Plan plan) {
        long gain = new PlanEvaluator(plan.facts()).expanded().score().cost()
                - plan.score().cost();
        return Math.max(0, Math.round(margin * gain));
    }

    /** Units that leave what is likely to be missed, or come to what is likely to be too full; likeliest first. */
    private List<Occupant> concerned(Plan plan, Chances chances) {
        return chances.all()
                .filter(chance -> chance.isAtLeast(likely))
                .sorted(Comparator.comparingInt(Chance::ever).reversed())
                .flatMap(chance -> plan.moved().stream()
                        .filter(unit -> unit.type() == chance.service().type())
                        .filter(unit -> unit.home() == chance.site()
                                || plan.choice(unit).isIn(chance.site().index())))
                .distinct()
                .toList();
    }

    /** Of one plan. */
    private final class Tries {
        private final long mostCost;
        private int left = MOST_TRIALS;

        Tries(long mostCost) {
            this.mostCost = mostCost;
        }

        Preference reconsider(Occupant unit, Preference so) {
            PlanEvaluator evaluator = new PlanEvaluator(so.plan().facts());
            List<Option> neighbours = new Neighbours(so.plan(), unit)
                    .within(mostCost - so.plan().score().cost());
            for (Option option : neighbours.subList(0, Math.min(left, neighbours.size()))) {
                left--;
                List<Option> choices = new ArrayList<>(so.plan().choices());
                choices.set(unit.index(), option);
                Plan tried = evaluator.evaluate(choices);
                Predicate<ServiceType> touched = touched(so.plan(), tried, unit);
                Chances after = so.after().with(trial.of(tried, touched), touched);
                if (isLess(after, so.after())) {
                    return new Preference(so.cheapest(), so.before(), tried, after);
                }
            }
            return so;
        }
    }

    /** Services that share a building with the unit before or after; all where there is a common ceiling. */
    private static Predicate<ServiceType> touched(Plan before, Plan after, Occupant unit) {
        Set<Site> sites = Stream.of(before, after)
                .flatMap(plan -> Stay.of(unit, plan.choice(unit), plan.facts()).stream())
                .map(Stay::site)
                .collect(Collectors.toSet());
        Set<ServiceType> types = before.sites().stream()
                .filter(site -> sites.contains(site.site()))
                .flatMap(site -> site.stays().stream())
                .map(stay -> stay.occupant().type())
                .collect(Collectors.toSet());
        return type -> before.facts().limitsBuilding() || types.contains(type) || type == unit.type();
    }

    /** Whether fewer are likely, and it is likely that one fewer comes true. */
    private boolean isLess(Chances these, Chances others) {
        return likely(these) < likely(others) && expected(these) <= expected(others) - likely;
    }

    private long likely(Chances chances) {
        return chances.all().filter(chance -> chance.isAtLeast(likely)).count();
    }

    private static double expected(Chances chances) {
        return chances.all()
                .mapToDouble(chance -> (double) chance.ever() / chance.samples())
                .sum();
    }
}

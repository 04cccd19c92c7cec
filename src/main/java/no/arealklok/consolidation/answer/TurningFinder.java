package no.arealklok.consolidation.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.norm.Norms;
import no.arealklok.register.Unit;

/**
 * Finds with how many more users a unit that moves would stay. Between which numbers that may be, two plans that are
 * known tell when they are judged with each: the recommended one, and the best in which it stays. What they tell is
 * searched for anew, with that number and with one less; where the search says otherwise, nothing is found.
 */
public final class TurningFinder {
    private final BiFunction<Unit, Double, ConsolidationCase> asked;
    private final BiFunction<Unit, Double, ConsolidationCase> judged;
    private final Replanner replanner;
    private final int most;
    private final double percentMore;

    /**
     * @param asked the question, with so many times the users of a unit
     * @param judged the same without options, to judge plans by that are known
     */
    public TurningFinder(
            BiFunction<Unit, Double, ConsolidationCase> asked,
            BiFunction<Unit, Double, ConsolidationCase> judged,
            Replanner replanner,
            Norms norms) {
        this.asked = asked;
        this.judged = judged;
        this.replanner = replanner;
        this.most = (int) norms.figure("turnings.most").whole();
        this.percentMore = norms.value("turnings.more-users");
    }

    /**
     * In the order of the units: those that it costs least to say no to, as many as the norm says.
     *
     * @param held the recommended plan, of a question in which what was preferred is settled
     */
    public List<Turning> find(Preference preference, Plan held, List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> !preference.isChanged(refusal.unit()))
                .sorted(Comparator.comparing(refusal -> refusal.more(preference.plan())))
                .limit(most)
                .sorted(Comparator.comparingInt(refusal -> refusal.unit().index()))
                .toList()
                .parallelStream()
                .flatMap(refusal -> new One(preference, held, refusal).find().stream())
                .toList();
    }

    /** One unit, with other numbers of users in the year in which it moves. */
    private final class One {
        private final Preference preference;
        private final Plan held;
        private final Refusal refusal;
        private final Unit unit;
        private final int users;
        private final int top;

        One(Preference preference, Plan held, Refusal refusal) {
            this.preference = preference;
            this.held = held;
            this.refusal = refusal;
            this.unit = refusal.unit().unit();
            this.users = refusal.unit().demand().in(held.choice(refusal.unit()).year());
            this.top = (int) Math.floor(users * (1 + percentMore / 100));
        }

        Optional<Turning> find() {
            if (top <= users) {
                return Optional.empty();
            }
            if (!mayStay(top)) {
                return stays(top).filter(stays -> !stays).map(moves -> turning(OptionalInt.empty()));
            }
            int moving = users;
            int staying = top;
            while (staying - moving > 1) {
                int middle = (moving + staying) / 2;
                boolean stays = mayStay(middle);
                staying = stays ? middle : staying;
                moving = stays ? moving : middle;
            }
            boolean turns = stays(staying).orElse(false) && !stays(moving).orElse(true);
            return turns ? Optional.of(turning(OptionalInt.of(staying))) : Optional.empty();
        }

        private Turning turning(OptionalInt staying) {
            return new Turning(refusal.unit(), users, top, staying);
        }

        /** Whether of the two plans that are known the one in which it stays is the better. */
        private boolean mayStay(int number) {
            PlanEvaluator evaluator = new PlanEvaluator(judged.apply(unit, (double) number / users));
            return evaluator
                            .score(refusal.plan().choices())
                            .compareTo(evaluator.score(preference.plan().choices()))
                    < 0;
        }

        /** Whether it stays in the best plan that is found; empty where that breaks a rule. */
        private Optional<Boolean> stays(int number) {
            ConsolidationCase question = preference.hold(asked.apply(unit, (double) number / users));
            Plan found = replanner.replan(held, question);
            Occupant same = question.occupants().get(refusal.unit().index());
            return found.score().violations() > preference.plan().score().violations()
                    ? Optional.empty()
                    : Optional.of(found.choice(same).isStay());
        }
    }
}

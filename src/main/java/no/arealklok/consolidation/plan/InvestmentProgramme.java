package no.arealklok.consolidation.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.YearlyLimit;

/**
 * What is built, and when, under ceilings on what is invested in a year (investeringsprogram): whoever called for an
 * extension first chooses first, of those of the same year whoever is relieved the most; each takes the best that the
 * ceilings leave room for, and is put off if need be. What no year has room for is built in the year in which it is
 * called for, and breaks the ceiling.
 *
 * @param chosen one answer to each need
 * @param violations how far the ceilings are broken
 */
public record InvestmentProgramme(List<Chosen> chosen, long violations) {
    private static final Comparator<Need> ORDER = Comparator.comparingInt(Need::year)
            .thenComparing(need -> need.best().effect())
            .thenComparingInt(need -> need.site().index())
            .thenComparing(need -> need.service().id());

    /** What is built for a need. */
    public record Chosen(Need need, Need.Answer answer) {
        public Built built() {
            return answer.built();
        }
    }

    public InvestmentProgramme {
        chosen = List.copyOf(chosen);
    }

    public static InvestmentProgramme of(List<Need> needs, ConsolidationCase facts) {
        Pace pace = new Pace(facts.horizon().length());
        List<Chosen> chosen = needs.stream()
                .sorted(ORDER)
                .map(need -> new Chosen(need, choose(need, pace, facts.limits())))
                .toList();
        return new InvestmentProgramme(chosen, pace.violations(facts.limits()));
    }

    private static Need.Answer choose(Need need, Pace pace, List<YearlyLimit> limits) {
        Predicate<Need.Answer> hasRoom =
                answer -> limits.stream().allMatch(limit -> pace.leavesRoom(answer.built(), limit));
        Need.Answer answer =
                need.answers().stream().filter(hasRoom).min(Need.BEST_FIRST).orElseGet(need::best);
        pace.change(List.of(answer.built()), 1);
        return answer;
    }

    /** What is built in each building. */
    Map<Site, List<Built>> bySite() {
        return chosen.stream()
                .collect(Collectors.groupingBy(
                        one -> one.need().site(), Collectors.mapping(Chosen::built, Collectors.toList())));
    }

    /** What it adds to the score of the buildings as they are. */
    public PlanScore effect() {
        return chosen.stream()
                .map(one -> one.answer().effect())
                .reduce(new PlanScore(violations, 0, 0), PlanScore::plus);
    }
}

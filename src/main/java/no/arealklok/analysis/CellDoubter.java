package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Proposer;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;

/** Judges a plan again with what is likely in each cell that makes no sense. */
final class CellDoubter {
    /** More than anyone reads; the findings tell of all. */
    private static final int MOST = 20;

    private final Questions questions;
    private final Plan plan;
    private final long gain;
    private final List<Boolean> better;
    private final Map<Integer, Proposal> proposals;

    CellDoubter(Questions questions, Plan plan, Plan expanded, List<Proposal> proposals) {
        this.questions = questions;
        this.plan = plan;
        this.gain = expanded.presentValue(Perspective.MUNICIPALITY) - plan.presentValue(Perspective.MUNICIPALITY);
        this.better = better(plan, expanded);
        this.proposals = proposals.stream()
                .collect(Collectors.toMap(one -> one.host().site().index(), one -> one));
    }

    /** In the order of the findings. */
    List<CellDoubt> doubt() {
        List<CellDoubt> doubts = new ArrayList<>();
        for (Finding finding : questions.premises().findings()) {
            if (doubts.size() < MOST) {
                Correction.of(finding, questions.inputs().municipality().register())
                        .map(correction -> doubt(finding, correction))
                        .ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private CellDoubt doubt(Finding finding, Correction correction) {
        ConsolidationCase facts = questions.corrected(correction);
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        Plan judged = evaluator.evaluate(plan.choices());
        Plan expanded = evaluator.expanded();
        Map<Perspective, Long> gains = new EnumMap<>(Perspective.class);
        for (Perspective perspective : Perspective.values()) {
            gains.put(perspective, expanded.presentValue(perspective) - judged.presentValue(perspective));
        }
        List<Proposal> turned = new Proposer()
                .propose(judged).stream()
                        .flatMap(other -> turned(other).stream())
                        .toList();
        return new CellDoubt(
                finding,
                correction.subject(),
                correction.found(),
                correction.likely(),
                gains,
                !better.equals(better(judged, expanded)),
                turned,
                breakEven(correction, gains.get(Perspective.MUNICIPALITY)));
    }

    /** Whether the plan is the better one as it was chosen, and for each of the purses. */
    private static List<Boolean> better(Plan plan, Plan expanded) {
        return Stream.concat(
                        Stream.of(plan.score().compareTo(expanded.score()) < 0),
                        Stream.of(Perspective.values())
                                .map(purse -> plan.presentValue(purse) < expanded.presentValue(purse)))
                .toList();
    }

    /** The plan's own, where it gains and this loses, or the other way; not of one that gives places. */
    private Optional<Proposal> turned(Proposal judged) {
        return Optional.ofNullable(proposals.get(judged.host().site().index()))
                .filter(own -> own.effect().shortage() == 0)
                .filter(own -> judged.effect().cost() > 0 != own.effect().cost() > 0);
    }

    /** Money follows an amount in a straight line as long as the choices stand. */
    private OptionalDouble breakEven(Correction correction, long then) {
        if (then == gain || correction.users()) {
            return OptionalDouble.empty();
        }
        double slope = (then - gain) / (correction.likely() - correction.found());
        double zero = correction.found() - gain / slope;
        return zero < 0 ? OptionalDouble.empty() : OptionalDouble.of(zero);
    }
}

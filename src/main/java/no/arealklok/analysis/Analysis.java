package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.directive.Directive;
import no.arealklok.finding.Finding;
import no.arealklok.input.CapacityChoice;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.run.Found;
import no.arealklok.travel.Distances;

/**
 * What was found out; the documents are made from this and nothing else.
 *
 * @param inputs as given
 * @param findings of the reading and of the analysis
 * @param norms in force, replacements made
 * @param choices of definitions of places that the user made, in force
 * @param zero nothing moves and nothing is built (nullalternativet)
 * @param expanded nothing moves; buildings that overfill are extended where the register says how
 * @param plan the recommended plan; never worse than {@code zero}. Where it is to hold in all population alternatives,
 *     it, {@code zero} and {@code expanded} have as many users as the highest of them
 * @param spare what today's structure can take when what stands empty is used first
 * @param cellDoubts cells that make no sense, and what the plan is worth with what is likely there
 * @param rival searched for in the same way with the other {@link no.arealklok.economy.Perspective}; has the plan's
 *     choices where nothing better was found for it
 * @param proof how much better any plan could be; empty where that is not known
 * @param stress the zero alternative and the plan in each population alternative
 * @param weighing what could be decided instead, and what the directives cost
 * @param resilience the plan in sampled outlooks, and the price of one that holds in all alternatives
 * @param sensitivity how the plan's gain hangs on the norms
 * @param budgetTests how the plan stands up to less revenue, dearer money, more to build and earlier growth
 * @param stopped whether the search was ended before it was done
 */
public record Analysis(
        Inputs inputs,
        List<Finding> findings,
        Norms norms,
        List<CapacityChoice> choices,
        Horizon horizon,
        UnitUses uses,
        Outlook outlook,
        Distances distances,
        Plan zero,
        Plan expanded,
        Plan plan,
        SpareCapacity spare,
        List<CellDoubt> cellDoubts,
        Plan rival,
        Optional<Proof> proof,
        List<Proposal> proposals,
        List<Rationale> rationales,
        Map<Growth, Stress> stress,
        Weighing weighing,
        Resilience resilience,
        Sensitivity sensitivity,
        BudgetTests budgetTests,
        boolean stopped) {
    /**
     * Scores of the same choices under one population alternative.
     *
     * @param gain what the plan costs the municipality less than the zero alternative, in whole NOK
     */
    public record Stress(PlanScore zero, PlanScore plan, long gain) {}

    /** What the conclusions are about, and what they are silent on. */
    public Scope scope() {
        return Scope.of(plan.facts(), uses);
    }

    /** What of the gain rests on estimates of what buildings cost. */
    public Estimates estimates() {
        return Estimates.of(plan, expanded);
    }

    /** Other plans that are told of, as good as can be found in one way or another; some of them twice. */
    public List<Plan> others() {
        List<Plan> others =
                new ArrayList<>(List.of(expanded, resilience.preference().cheapest()));
        others.addAll(weighing.alternatives().plans());
        weighing.frontier().forEach(one -> others.add(one.plan()));
        return others;
    }

    /** All plans of which anything is told; some of them twice. */
    public List<Plan> told() {
        List<Plan> told = new ArrayList<>(others());
        told.addAll(List.of(zero, plan, rival, spare.apart()));
        resilience.price().ifPresent(price -> told.addAll(List.of(price.robust(), price.ordinary())));
        return told;
    }

    /** What was searched for; all else follows from the inputs and this. */
    public Found found() {
        List<Directive> directives = inputs.municipality().directives();
        return new Found(
                spare.extended().map(Found.Allotted::of),
                Found.moves(plan),
                Found.extensions(plan),
                proof,
                Optional.of(resilience.preference())
                        .filter(Preference::isChanged)
                        .map(preference -> Found.moves(preference.cheapest())),
                resilience.price().map(price -> Found.moves(price.ordinary())),
                Found.moves(rival),
                weighing.rulings().stream()
                        .map(ruling -> new Found.Priced(ruling.price()))
                        .toList(),
                weighing.conflicts().stream()
                        .map(conflict -> new Found.Torn(
                                conflict.directives().stream()
                                        .map(directives::indexOf)
                                        .toList(),
                                conflict.proven()))
                        .toList(),
                weighing.alternatives().plans().stream().map(Found::moves).toList(),
                weighing.alternatives().wanted(),
                weighing.alternatives().tried(),
                weighing.frontier().stream()
                        .map(one -> new Found.Held(one.origin(), Found.moves(one.plan())))
                        .toList(),
                weighing.refusals().stream()
                        .map(one -> new Found.Refused(one.unit().unit().id(), Found.moves(one.plan())))
                        .toList(),
                weighing.turnings().stream().map(Found.Turned::of).toList(),
                weighing.complete(),
                stopped);
    }

    public Analysis {
        findings = List.copyOf(findings);
        choices = List.copyOf(choices);
        cellDoubts = List.copyOf(cellDoubts);
        proposals = List.copyOf(proposals);
        rationales = List.copyOf(rationales);
        stress = Map.copyOf(stress);
    }
}

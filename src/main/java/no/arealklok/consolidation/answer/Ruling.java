package no.arealklok.consolidation.answer;

import java.util.Optional;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.directive.Directive;

/**
 * A directive, what became of it, and what it costs.
 *
 * @param price what the plan has more of than the best plan found without the directive: shortage first, then cost;
 *     nothing where the directive costs nothing. Empty where the plan does not obey it, or breaks more rules
 *     than that one.
 */
public record Ruling(Directive directive, boolean obeyed, Optional<PlanScore> price) {}

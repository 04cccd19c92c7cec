/**
 * The search for a plan with OptaPlanner, of which nothing leaves this package: {@link
 * no.arealklok.consolidation.solver.OptaPlannerSearch} starts it, {@link
 * no.arealklok.consolidation.solver.SearchSetup} configures it, on a {@link
 * no.arealklok.consolidation.solver.PlanDraft} of {@link no.arealklok.consolidation.solver.PlannedUnit}s, judged by
 * {@link no.arealklok.consolidation.solver.PlanConstraints}, changed by {@link
 * no.arealklok.consolidation.solver.CompoundMoves}.
 */
package no.arealklok.consolidation.solver;

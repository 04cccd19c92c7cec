package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PlanSearch;
import no.arealklok.consolidation.SearchBudget;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;

/** Local search with OptaPlanner, from «everything stays» on. */
public final class OptaPlannerSearch implements PlanSearch {
    @Override
    public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
        PlanDraft draft = new PlanDraft(facts);
        if (draft.units().isEmpty()) {
            return draft.choices();
        }
        Solver<PlanDraft> solver = SolverFactory.<PlanDraft>create(
                        SearchSetup.of(draft.units().size(), budget))
                .buildSolver();
        solver.addEventListener(
                event -> listener.improved(PlanDraft.planScore((HardMediumSoftLongScore) event.getNewBestScore())));
        return solver.solve(draft).choices();
    }
}

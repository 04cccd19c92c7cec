package no.arealklok.analysis;

import java.util.List;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.consolidation.search.SearchBudget;

/** Searches. */
final class SearchedAnswers implements Answers {
    private final PlanSearch search;
    private final Prover prover;
    private final SearchBudget budget;
    private final Progress progress;

    SearchedAnswers(PlanSearch search, Prover prover, SearchBudget budget, Progress progress) {
        this.search = search;
        this.prover = prover;
        this.budget = budget;
        this.progress = progress;
    }

    @Override
    public Prover.Proven plan(ConsolidationCase asked) {
        progress.begin(Stage.PLAN);
        List<Option> found = search.search(asked, budget, progress);
        progress.begin(Stage.PROOF);
        return prover.prove(asked, found, budget, progress);
    }

    @Override
    public List<Option> ordinary(ConsolidationCase main) {
        progress.begin(Stage.PRICE);
        return search.search(main, budget, progress);
    }

    @Override
    public Weighing weigh(Questions questions, Plan plan, List<Proposal> proposals, List<Rationale> rationales) {
        progress.begin(Stage.CHOICES);
        return new Weigher(search, prover, progress).weigh(questions, plan, proposals, rationales);
    }

    @Override
    public Plan rival(Questions questions, Plan plan) {
        return new Replanner(search, prover, budget.followUp(), progress)
                .replan(plan, questions.seenBy(questions.inputs().perspective().other()));
    }

    @Override
    public boolean wasStopped() {
        return progress.wasStopped();
    }
}

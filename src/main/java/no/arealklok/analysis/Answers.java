package no.arealklok.analysis;

import java.util.List;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Prover;

/** What must be searched for (svar); all else of an analysis follows from its inputs and these. */
interface Answers {
    Prover.Proven plan(ConsolidationCase asked);

    /** The plan for the main alternative alone, where the one that is recommended holds in all. */
    List<Option> ordinary(ConsolidationCase main);

    Weighing weigh(Questions questions, Plan plan, List<Proposal> proposals, List<Rationale> rationales);

    /** The plan with the other purse in view. */
    Plan rival(Questions questions, Plan plan);

    /** Whether it was ended early. */
    boolean wasStopped();
}

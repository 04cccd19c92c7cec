package no.arealklok.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.consolidation.answer.Preference;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.answer.Reconsidering;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.directive.Directive;

/** What must be searched for (svar); all else of an analysis follows from its inputs and these. */
interface Answers {
    /**
     * The plan that is recommended, and which it is preferred to.
     *
     * @param proof how much better any plan could be
     */
    record Chosen(Preference preference, Optional<Proof> proof) {}

    Chosen plan(ConsolidationCase asked, Reconsidering reconsidering);

    /** The plan for the main alternative alone, where the one that is recommended holds in all. */
    List<Option> ordinary(ConsolidationCase main);

    /** @param anew the question with other directives, from who is allotted a place where */
    Weighing weigh(
            Questions questions,
            Function<List<Directive>, ConsolidationCase> anew,
            Preference preference,
            List<Proposal> proposals,
            List<Rationale> rationales);

    /** The plan with the other purse in view. */
    Plan rival(Questions questions, Preference preference);

    /** Whether it was ended early. */
    boolean wasStopped();
}

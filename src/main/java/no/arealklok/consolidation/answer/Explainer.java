package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/** Says why each unit is where the plan has it, by trying every other choice of it. */
public final class Explainer {
    /** A rationale of each occupant, in their order. */
    public List<Rationale> explain(Plan plan) {
        WhatIf whatIf = new WhatIf(plan);
        List<Rationale> rationales = new ArrayList<>();
        for (Occupant occupant : plan.facts().occupants()) {
            Option chosen = plan.choice(occupant);
            Optional<Rationale.Counterfactual> next = occupant.options().stream()
                    .filter(option -> !option.equals(chosen))
                    .map(option -> new Rationale.Counterfactual(option, whatIf.difference(occupant, option)))
                    .min(Comparator.comparing(Rationale.Counterfactual::difference));
            rationales.add(new Rationale(occupant, chosen, next));
        }
        return rationales;
    }
}

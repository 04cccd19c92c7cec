package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
            rationales.add(new Rationale(
                    occupant,
                    chosen,
                    best(whatIf, occupant, option -> !option.host().equals(chosen.host()))));
        }
        return rationales;
    }

    private static Optional<Rationale.Counterfactual> best(WhatIf whatIf, Occupant occupant, Predicate<Option> which) {
        return occupant.options().stream()
                .filter(which)
                .map(option -> new Rationale.Counterfactual(option, whatIf.difference(occupant, option)))
                .min(Comparator.comparing(Rationale.Counterfactual::difference));
    }
}

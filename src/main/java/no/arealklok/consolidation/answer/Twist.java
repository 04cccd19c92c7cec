package no.arealklok.consolidation.answer;

import java.util.Optional;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/** One thing that a plan shall do otherwise: a building that takes nobody in, or one that is left. */
record Twist(Site site, boolean leaves) {
    /** The question with it as a rule; empty where no choice obeys it. */
    Optional<ConsolidationCase> applyTo(ConsolidationCase facts) {
        return leaves && !site.building().closable() ? Optional.empty() : facts.where(this::allows);
    }

    private boolean allows(Occupant unit, Option option) {
        boolean isHere = unit.home().index() == site.index()
                || unit.annexes().stream().anyMatch(annex -> annex.index() == site.index());
        return option.isStay() ? !(leaves && isHere) : !option.isIn(site.index());
    }
}

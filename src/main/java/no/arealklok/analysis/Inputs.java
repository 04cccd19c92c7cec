package no.arealklok.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;
import no.arealklok.input.Assumptions;
import no.arealklok.input.Municipality;
import no.arealklok.norm.Experience;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Horizon;
import no.arealklok.run.RunIdentity;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.StreetSource;

/**
 * Everything that an analysis depends on.
 *
 * @param findings of the reading
 * @param defaults the norms that come with the program
 * @param experiences what came of savings that others were promised
 * @param assumptions what the user put in their place in a file of its own; these go before the workbook's
 * @param roads a map of roads, where the user gave one
 * @param perspective whose money the plan is to save
 * @param robust whether the plan is to hold in all population alternatives and not in the main one alone
 * @param lastYear of the plan period; 20 years after the base year when empty
 */
public record Inputs(
        RunIdentity run,
        Municipality municipality,
        List<Finding> findings,
        Norms defaults,
        List<Experience> experiences,
        Assumptions assumptions,
        ServiceTypes types,
        Optional<StreetSource> roads,
        Perspective perspective,
        boolean robust,
        OptionalInt lastYear,
        SearchBudget budget) {
    public Inputs {
        Objects.requireNonNull(roads);
        findings = List.copyOf(findings);
        experiences = List.copyOf(experiences);
    }

    /** The plan period (planperioden). */
    public Horizon horizon() {
        return Premises.of(this).horizon();
    }
}

package no.arealklok.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.directive.Decision;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;
import no.arealklok.input.Assumptions;
import no.arealklok.input.Municipality;
import no.arealklok.norm.Experience;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Horizon;
import no.arealklok.run.RunIdentity;
import no.arealklok.run.Terms;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.StreetSource;

/**
 * Everything that an analysis depends on.
 *
 * @param findings of the reading
 * @param defaults the norms that come with the program
 * @param experiences what came of savings that others were promised
 * @param assumptions what the user put in their place in a file of its own; these go before the workbook's
 * @param boundaries what was decided on them in a review, which the allotment obeys
 * @param roads a map of roads, where the user gave one
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
        List<Decision> boundaries,
        Terms terms) {
    /** Where nothing was decided on boundaries. */
    public Inputs(
            RunIdentity run,
            Municipality municipality,
            List<Finding> findings,
            Norms defaults,
            List<Experience> experiences,
            Assumptions assumptions,
            ServiceTypes types,
            Optional<StreetSource> roads,
            Terms terms) {
        this(run, municipality, findings, defaults, experiences, assumptions, types, roads, List.of(), terms);
    }

    public Inputs {
        Objects.requireNonNull(roads);
        findings = List.copyOf(findings);
        experiences = List.copyOf(experiences);
        boundaries = List.copyOf(boundaries);
    }

    /** The same of another municipality, or of this one with other directives. */
    public Inputs with(Municipality other) {
        return new Inputs(run, other, findings, defaults, experiences, assumptions, types, roads, boundaries, terms);
    }

    /** The same in another run. */
    public Inputs of(RunIdentity other) {
        return new Inputs(
                other, municipality, findings, defaults, experiences, assumptions, types, roads, boundaries, terms);
    }

    /** The same with these decisions on boundaries obeyed. */
    public Inputs obeying(List<Decision> decided) {
        return new Inputs(
                run, municipality, findings, defaults, experiences, assumptions, types, roads, decided, terms);
    }

    /** Whose money the plan is to save. */
    public Perspective perspective() {
        return terms.perspective();
    }

    /** Whether the plan is to hold in all population alternatives. */
    public boolean robust() {
        return terms.robust();
    }

    public SearchBudget budget() {
        return terms.budget();
    }

    /** The plan period (planperioden). */
    public Horizon horizon() {
        return Premises.of(this).horizon();
    }
}

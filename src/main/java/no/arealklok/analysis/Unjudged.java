package no.arealklok.analysis;

import java.util.List;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Unit;

/**
 * Units for which one thing that is not known, or one limit, stands in the way of a conclusion.
 *
 * @param cells that would change it; none for a limit
 * @param norms keys of those that would change it; none for what the register lacks
 */
public record Unjudged(Lack lack, List<Unit> units, List<CellReference> cells, List<String> norms) {
    public Unjudged {
        units = List.copyOf(units);
        cells = List.copyOf(cells);
        norms = List.copyOf(norms);
    }
}

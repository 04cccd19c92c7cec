package no.arealklok.consolidation.answer;

import java.util.List;
import no.arealklok.directive.Directive;

/**
 * Directives that cannot all be obeyed, though any of them less can (motstrid). A single one cannot be obeyed at all.
 *
 * @param proven whether no plan obeys them all; otherwise none was found
 */
public record Conflict(List<Directive> directives, boolean proven) {
    public Conflict {
        directives = List.copyOf(directives);
    }
}

package no.arealklok.input;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.arealklok.quantity.CellReference;

/**
 * A directive as a file of one's own states it, before any register is asked whether it has what the directive is on.
 *
 * @param kind in its owner's words, as in the sheet Føringer, or the name of the kind
 * @param targets ids, each once; empty for a ceiling on the whole plan
 * @param amount moves, extensions, places or whole NOK, as the kind says; 0 or more
 * @param reason may be empty
 */
public record StatedDirective(
        String kind, List<String> targets, OptionalInt year, OptionalLong amount, String reason, CellReference place) {
    public StatedDirective {
        Objects.requireNonNull(kind);
        targets = List.copyOf(targets);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(place);
    }
}

package no.arealklok.input;

import java.util.List;
import no.arealklok.norm.NormReplacement;

/**
 * What a user puts in place of the program's own, in the workbook or in a file.
 *
 * @param capacity the definition that counts the places of a service; the last of a service holds
 */
public record Assumptions(List<NormReplacement> norms, List<CapacityChoice> capacity) {
    public static final Assumptions NONE = new Assumptions(List.of(), List.of());

    public Assumptions {
        norms = List.copyOf(norms);
        capacity = List.copyOf(capacity);
    }
}

package no.arealklok.input;

import java.util.List;
import java.util.Map;
import no.arealklok.norm.NormReplacement;

/**
 * What a user puts in place of the program's own.
 *
 * @param capacity the definition that counts the places of a service, by service type id: {@code school → classrooms}
 */
public record Assumptions(List<NormReplacement> norms, Map<String, String> capacity) {
    public static final Assumptions NONE = new Assumptions(List.of(), Map.of());

    public Assumptions {
        norms = List.copyOf(norms);
        capacity = Map.copyOf(capacity);
    }
}

package no.arealklok.consolidation.answer;

import java.util.List;

/**
 * How a plan fares in sampled outlooks (prøvet mot trekninger).
 *
 * @param samples how many there are
 * @param overfills of each receiver: more users than places
 * @param regrets of each closure: someone is short who would have had a place, had it not been made
 */
public record Chances(int samples, List<Chance> overfills, List<Chance> regrets) {
    public Chances {
        overfills = List.copyOf(overfills);
        regrets = List.copyOf(regrets);
    }
}

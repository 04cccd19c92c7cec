package no.arealklok.population;

import java.util.List;
import java.util.Objects;

/**
 * What a municipality knows of its own users besides SSB's numbers (lokalkunnskap).
 *
 * @param areas that the population tells of, where they are known to lie
 */
public record LocalKnowledge(
        History history,
        List<Applicants> applicants,
        List<HousingPhase> housing,
        List<Transfer> transfers,
        List<Home> homes,
        List<SmallArea> areas) {
    public LocalKnowledge {
        Objects.requireNonNull(history);
        applicants = List.copyOf(applicants);
        housing = List.copyOf(housing);
        transfers = List.copyOf(transfers);
        homes = List.copyOf(homes);
        areas = List.copyOf(areas);
    }

    public static LocalKnowledge none() {
        return ofHomes(List.of());
    }

    /** Nothing but who lives where. */
    public static LocalKnowledge ofHomes(List<Home> homes) {
        return new LocalKnowledge(History.none(), List.of(), List.of(), List.of(), homes, List.of());
    }
}

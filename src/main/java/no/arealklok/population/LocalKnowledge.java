package no.arealklok.population;

import java.util.List;
import java.util.Objects;

/** What a municipality knows of its own users besides SSB's numbers (lokalkunnskap). */
public record LocalKnowledge(
        History history,
        List<Applicants> applicants,
        List<HousingPhase> housing,
        List<Transfer> transfers,
        List<Home> homes) {
    public LocalKnowledge {
        Objects.requireNonNull(history);
        applicants = List.copyOf(applicants);
        housing = List.copyOf(housing);
        transfers = List.copyOf(transfers);
        homes = List.copyOf(homes);
    }

    public static LocalKnowledge none() {
        return ofHomes(List.of());
    }

    /** Nothing but who lives where. */
    public static LocalKnowledge ofHomes(List<Home> homes) {
        return new LocalKnowledge(History.none(), List.of(), List.of(), List.of(), homes);
    }
}

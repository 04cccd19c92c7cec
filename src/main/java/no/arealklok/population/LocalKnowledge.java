package no.arealklok.population;

import java.util.List;
import java.util.Objects;

/** What a municipality knows of its own users besides SSB's numbers (lokalkunnskap). */
public record LocalKnowledge(
        History history, List<Applicants> applicants, List<HousingPhase> housing, List<Transfer> transfers) {
    public LocalKnowledge {
        Objects.requireNonNull(history);
        applicants = List.copyOf(applicants);
        housing = List.copyOf(housing);
        transfers = List.copyOf(transfers);
    }

    public static LocalKnowledge none() {
        return new LocalKnowledge(History.none(), List.of(), List.of(), List.of());
    }
}

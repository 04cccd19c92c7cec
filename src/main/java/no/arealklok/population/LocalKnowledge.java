package no.arealklok.population;

import java.util.List;
import java.util.Objects;

/** What a municipality knows of its own users besides SSB's numbers (lokalkunnskap). */
public record LocalKnowledge(History history, List<Applicants> applicants) {
    public LocalKnowledge {
        applicants = List.copyOf(applicants);
        Objects.requireNonNull(history);
    }

    public static LocalKnowledge none() {
        return new LocalKnowledge(History.none(), List.of());
    }
}

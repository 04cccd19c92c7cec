package no.arealklok.population;

import java.util.Objects;

/** What a municipality knows of its own users besides SSB's numbers (lokalkunnskap). */
public record LocalKnowledge(History history) {
    public LocalKnowledge {
        Objects.requireNonNull(history);
    }

    public static LocalKnowledge none() {
        return new LocalKnowledge(History.none());
    }
}

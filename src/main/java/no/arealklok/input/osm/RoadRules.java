package no.arealklok.input.osm;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.travel.Passage;

/**
 * Who may use a way, and in which direction, by its tags (ferdselsrett): <a
 * href="https://wiki.openstreetmap.org/wiki/Key:access">Key:access</a>, read as routers for cars and walkers do.
 */
sealed interface RoadRules permits CarRules, FootRules {
    /** Said of a key: open to all, also where the kind of road is not. */
    Set<String> OPEN = Set.of("yes", "designated", "official", "permissive", "destination");

    /** The keys that say who may pass, the most special first: the first that is there holds. */
    List<String> keys();

    Set<String> closed();

    /** Kinds of barrier that stop, where nothing says that they do not. */
    Set<String> stopping();

    Passage passage(Map<String, String> way);

    /** Whether a node of a way lets nobody through. */
    default boolean stops(Map<String, String> node) {
        Optional<String> said = said(node);
        if (said.isPresent() && (any(said.get(), OPEN) || any(said.get(), closed()))) {
            return !any(said.get(), OPEN);
        }
        return stopping().contains(node.getOrDefault("barrier", "")) || "yes".equals(node.get("locked"));
    }

    default Optional<String> said(Map<String, String> tags) {
        return keys().stream().map(tags::get).filter(value -> value != null).findFirst();
    }

    default boolean opened(Map<String, String> tags) {
        return said(tags).filter(value -> any(value, OPEN)).isPresent();
    }

    default boolean closes(Map<String, String> tags) {
        return said(tags)
                .filter(value -> !any(value, OPEN) && any(value, closed()))
                .isPresent();
    }

    /** @param value one word, or several with semicolons */
    static boolean any(String value, Set<String> words) {
        return Arrays.stream(value.split(";")).map(String::strip).anyMatch(words::contains);
    }

    static boolean ferry(Map<String, String> way) {
        String route = way.getOrDefault("route", "");
        return !way.containsKey("highway") && (route.equals("ferry") || route.equals("shuttle_train"));
    }
}

package no.arealklok.input.osm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.travel.Passage;

/** Walkers: roads and paths in both directions, also against the traffic; no motorways and no climbing. */
record FootRules() implements RoadRules {
    private static final Set<String> WALKED = Set.of(
            "footway",
            "path",
            "steps",
            "pedestrian",
            "living_street",
            "track",
            "residential",
            "service",
            "platform",
            "trunk",
            "trunk_link",
            "primary",
            "primary_link",
            "secondary",
            "secondary_link",
            "tertiary",
            "tertiary_link",
            "cycleway",
            "unclassified",
            "road",
            "bridleway");

    private static final Set<String> CLOSED = Set.of("no", "restricted", "military", "emergency", "private", "permit");
    private static final Set<String> PAVEMENTS = Set.of("yes", "both", "left", "right");
    private static final Set<String> HIKES =
            Set.of("", "hiking", "mountain_hiking", "demanding_mountain_hiking", "strolling");

    @Override
    public List<String> keys() {
        return List.of("foot", "access");
    }

    @Override
    public Set<String> closed() {
        return CLOSED;
    }

    @Override
    public Set<String> stopping() {
        return Set.of("fence");
    }

    @Override
    public Passage passage(Map<String, String> way) {
        return walkable(way) && !closes(way) ? Passage.BOTH : Passage.NONE;
    }

    private boolean walkable(Map<String, String> way) {
        String highway = way.getOrDefault("highway", "");
        if (highway.isEmpty()) {
            return RoadRules.ferry(way) || "platform".equals(way.get("railway")) || "pier".equals(way.get("man_made"));
        }
        if (!HIKES.contains(way.getOrDefault("sac_scale", ""))) {
            return false;
        }
        boolean walked = WALKED.contains(highway) && !"yes".equals(way.get("motorroad"));
        return walked || opened(way) || PAVEMENTS.contains(way.getOrDefault("sidewalk", ""));
    }
}

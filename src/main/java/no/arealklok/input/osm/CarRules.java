package no.arealklok.input.osm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.travel.DrawnRoad;
import no.arealklok.travel.Passage;

/** Cars: roads and good tracks, one-way streets one way only, no private roads. */
record CarRules() implements RoadRules {
    private static final Set<String> ROADS = Set.of(
            "motorway",
            "motorway_link",
            "trunk",
            "trunk_link",
            "primary",
            "primary_link",
            "secondary",
            "secondary_link",
            "tertiary",
            "tertiary_link",
            "unclassified",
            "residential",
            "living_street",
            "service",
            "road",
            "track");

    /** What is drawn on a map; slip roads, driveways and tracks would be a blot from afar. */
    private static final Map<String, DrawnRoad.Rank> DRAWN = Map.ofEntries(
            Map.entry("motorway", DrawnRoad.Rank.TRUNK),
            Map.entry("trunk", DrawnRoad.Rank.TRUNK),
            Map.entry("primary", DrawnRoad.Rank.PRIMARY),
            Map.entry("secondary", DrawnRoad.Rank.SECONDARY),
            Map.entry("tertiary", DrawnRoad.Rank.TERTIARY),
            Map.entry("unclassified", DrawnRoad.Rank.LOCAL),
            Map.entry("residential", DrawnRoad.Rank.LOCAL),
            Map.entry("living_street", DrawnRoad.Rank.LOCAL),
            Map.entry("road", DrawnRoad.Rank.LOCAL));

    private static final Set<String> GOOD_TRACKS = Set.of("", "grade1", "grade2", "grade3");
    private static final Set<String> ONE_WAY = Set.of("yes", "true", "1");
    private static final Set<String> ROUND = Set.of("roundabout", "circular");
    private static final Set<String> CLOSED = Set.of(
            "no", "restricted", "military", "emergency", "private", "permit", "agricultural", "forestry", "delivery");
    private static final Set<String> STOPPING = Set.of(
            "kissing_gate",
            "fence",
            "bollard",
            "stile",
            "turnstile",
            "cycle_barrier",
            "motorcycle_barrier",
            "block",
            "bus_trap",
            "sump_buster",
            "jersey_barrier");

    @Override
    public List<String> keys() {
        return List.of("motorcar", "motor_vehicle", "vehicle", "access");
    }

    @Override
    public Set<String> closed() {
        return CLOSED;
    }

    @Override
    public Set<String> stopping() {
        return STOPPING;
    }

    /** Empty for what is not drawn. */
    static Optional<DrawnRoad.Rank> rank(Map<String, String> way) {
        return Optional.ofNullable(DRAWN.get(way.getOrDefault("highway", "")));
    }

    @Override
    public Passage passage(Map<String, String> way) {
        boolean passable = RoadRules.ferry(way) ? takesCars(way) : drivable(way);
        return passable && !closes(way) ? direction(way) : Passage.NONE;
    }

    /** A ferry that says whom it takes, and not cars, takes none. */
    private boolean takesCars(Map<String, String> way) {
        boolean silent = said(way).isEmpty() && !way.containsKey("foot") && !way.containsKey("bicycle");
        return opened(way) || silent || "yes".equals(way.get("hgv"));
    }

    private boolean drivable(Map<String, String> way) {
        String highway = way.getOrDefault("highway", "");
        boolean emergency = highway.equals("service") && "emergency_access".equals(way.get("service"));
        boolean rough = highway.equals("track") && !GOOD_TRACKS.contains(way.getOrDefault("tracktype", ""));
        boolean impassable = "yes".equals(way.get("impassable")) || "impassable".equals(way.get("status"));
        boolean road = ROADS.contains(highway) || highway.equals("pedestrian") && opened(way);
        return road && !emergency && !rough && !impassable;
    }

    /** Roundabouts and motorways go one way where nothing else is said. */
    private Passage direction(Map<String, String> way) {
        String oneWay = way.getOrDefault("oneway", "");
        boolean implied = oneWay.isEmpty()
                && (ROUND.contains(way.getOrDefault("junction", "")) || "motorway".equals(way.get("highway")));
        boolean noneBack = ONE_WAY.contains(oneWay) || implied || closedOneWay(way, "backward");
        boolean noneForth = oneWay.equals("-1") || closedOneWay(way, "forward");
        return Passage.of(!noneForth, !noneBack);
    }

    private static boolean closedOneWay(Map<String, String> way, String direction) {
        return CLOSED.contains(way.getOrDefault("vehicle:" + direction, ""))
                || CLOSED.contains(way.getOrDefault("motor_vehicle:" + direction, ""));
    }
}

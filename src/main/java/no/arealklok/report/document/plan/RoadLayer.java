package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.Position;
import no.arealklok.report.SiteMap;
import no.arealklok.travel.DrawnRoad;
import no.arealklok.travel.DrawnRoad.Rank;

/**
 * The roads under a map of sites (veier), as few points as the eye needs and no more than a page has room for: the
 * larger roads first, small ones near the sites.
 */
final class RoadLayer {
    /** A page grows by about 30 bytes for each. */
    static final int MOST_POINTS = 8_000;

    /** Metres from a site, farther first: of a rank that there is no room for, what is nearer is drawn. */
    private static final List<Double> REACHES = List.of(100_000.0, 4_000.0, 2_000.0, 1_000.0, 500.0, 250.0);
    /** Farther out small roads say nothing. */
    private static final double LOCAL_REACH = 1_000;

    private static final double LEAST_MARGIN = 1_000;
    /** Half a pixel, on a map as wide as a page. */
    private static final double SHARE_OF_DIAGONAL = 1 / 2_000.0;

    private final List<Position> sites;
    private final Bounds land;
    private final double tolerance;

    /** @param widest metres around the sites that roads are known in */
    RoadLayer(List<Position> sites, double widest) {
        this.sites = sites;
        Bounds all = Bounds.of(sites);
        double diagonal = new Position(all.south(), all.west()).metresTo(new Position(all.north(), all.east()));
        this.land = all.widened(Math.max(0, Math.min(widest, Math.max(diagonal / 2, LEAST_MARGIN))));
        this.tolerance = Math.max(diagonal, LEAST_MARGIN) * SHARE_OF_DIAGONAL;
    }

    /** In the order of their ranks, and of the map. */
    List<SiteMap.Road> of(List<DrawnRoad> roads) {
        List<SiteMap.Road> drawn = new ArrayList<>();
        int room = MOST_POINTS;
        for (Rank rank : Rank.values()) {
            List<List<Position>> parts = roads.stream()
                    .filter(road -> road.rank() == rank)
                    .flatMap(road -> inside(road.line()).stream())
                    .toList();
            List<List<Position>> chosen = choose(parts, rank == Rank.LOCAL ? LOCAL_REACH : Double.MAX_VALUE, room);
            room -= points(chosen);
            chosen.forEach(line -> drawn.add(new SiteMap.Road(rank.compareTo(Rank.SECONDARY) <= 0, line)));
        }
        return drawn;
    }

    private List<List<Position>> choose(List<List<Position>> parts, double farthest, int room) {
        List<List<Position>> left = parts;
        for (double reach : REACHES) {
            if (reach <= farthest) {
                List<Bounds> near = sites.stream()
                        .distinct()
                        .map(site -> Bounds.of(List.of(site)).widened(reach))
                        .toList();
                left = left.stream()
                        .filter(part ->
                                part.stream().anyMatch(at -> near.stream().anyMatch(square -> square.contains(at))))
                        .toList();
                List<List<Position>> lines =
                        left.stream().map(line -> PlainLine.of(line, tolerance)).toList();
                if (points(lines) <= room) {
                    return lines;
                }
            }
        }
        return List.of();
    }

    private static int points(List<List<Position>> lines) {
        return lines.stream().mapToInt(List::size).sum();
    }

    /** A road that leaves the land and comes back is two. */
    private List<List<Position>> inside(List<Position> line) {
        List<List<Position>> parts = new ArrayList<>();
        List<Position> part = new ArrayList<>();
        for (Position at : line) {
            if (land.contains(at)) {
                part.add(at);
            } else {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        parts.removeIf(one -> one.size() < 2);
        return parts;
    }
}

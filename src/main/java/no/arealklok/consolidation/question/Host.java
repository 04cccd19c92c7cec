package no.arealklok.consolidation.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Where a unit's users are: one building, or several that share them (vertsbygg).
 *
 * @param places the building with the most of them first
 */
public record Host(List<Place> places) {
    /** @param site index of the building */
    public record Place(int site, Share share) {}

    public Host {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a host is one building at least");
        }
    }

    /** All in one building. */
    public static Host of(int site) {
        return new Host(List.of(new Place(site, Share.ALL)));
    }

    /** @param parts of the users, one number for each building, all above 0 */
    public static Host shared(List<Integer> sites, List<Integer> parts) {
        int of = parts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> order = IntStream.range(0, sites.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(parts.get(other), parts.get(one)))
                .toList();
        List<Place> places = new ArrayList<>();
        int before = 0;
        for (int i : order) {
            places.add(new Place(sites.get(i), new Share(before, parts.get(i), of)));
            before += parts.get(i);
        }
        return new Host(places);
    }

    /** The same with the buildings numbered anew. */
    public Host at(IntUnaryOperator site) {
        return new Host(places.stream()
                .map(place -> new Place(site.applyAsInt(place.site()), place.share()))
                .toList());
    }

    /** Index of the building with the most of the users. */
    public int site() {
        return places.get(0).site();
    }

    public boolean isShared() {
        return places.size() > 1;
    }

    public boolean has(int site) {
        return places.stream().anyMatch(place -> place.site() == site);
    }

    /** Indexes of its buildings. */
    public IntStream sites() {
        return places.stream().mapToInt(Place::site);
    }
}

package no.arealklok.allotment.option;

import java.util.List;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;

/**
 * How the users of a unit are divided by where they live, year by year: share(t) = w(t) ÷ Σ w(t), w(t) = share today ×
 * d(t) ÷ d(0), d the need of those who live there or, where that is not known, the users of the unit. So the unit has
 * as many as without.
 */
final class Shares {
    private final Horizon horizon;
    private final List<List<Double>> shares;

    /** @param users of the whole unit, in the population alternative of the needs */
    Shares(Series users, List<Living> parts, Horizon horizon) {
        this.horizon = horizon;
        List<Double> today = parts.stream().map(Living::share).toList();
        boolean differ = parts.stream().anyMatch(part -> part.need().isPresent());
        this.shares = horizon.years()
                .mapToObj(year -> differ ? in(year, users, parts, today) : today)
                .toList();
    }

    private List<Double> in(int year, Series users, List<Living> parts, List<Double> today) {
        List<Double> weights = parts.stream()
                .map(part -> part.share() * growth(part.need().orElse(users), year))
                .toList();
        double sum = weights.stream().mapToDouble(weight -> weight).sum();
        // Where nobody is left anywhere, it is as today.
        return sum == 0 ? today : weights.stream().map(weight -> weight / sum).toList();
    }

    private double growth(Series need, int year) {
        double base = need.in(horizon.baseYear());
        return base == 0 ? 1 : need.in(year) / base;
    }

    /** Of the part with this index in each year. */
    List<Double> of(int part) {
        return shares.stream().map(year -> year.get(part)).toList();
    }

    /** Of all parts before it together. */
    List<Double> before(int part) {
        return shares.stream()
                .map(year -> year.subList(0, part).stream().reduce(0.0, Double::sum))
                .toList();
    }
}

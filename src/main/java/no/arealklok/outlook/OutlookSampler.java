package no.arealklok.outlook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.service.ServiceType;

/**
 * Draws outlooks around the main one, as wide as the 80 % bands. Users are n × (1 + e) + o. SSB's error e is common to
 * all units of a service and goes at random from where it was the year before, in steps that make it as wide each year
 * as the norms say. A unit's own noise o is as wide as in its band every year, and part of it is carried along.
 */
public final class OutlookSampler {
    private final Horizon horizon;
    private final Uncertainty uncertainty;
    private final Collection<UnitOutlook> units;
    private final Random random;

    OutlookSampler(Horizon horizon, Uncertainty uncertainty, Collection<UnitOutlook> units, long seed) {
        this.horizon = horizon;
        this.uncertainty = uncertainty;
        this.units = units;
        // The algorithm is part of its specification: the same draws in every Java.
        this.random = new Random(seed);
    }

    /** The next one. */
    public OutlookSample draw() {
        Map<ServiceType, double[]> steps = new HashMap<>();
        Map<String, int[]> users = new HashMap<>();
        for (UnitOutlook unit : units) {
            double[] common = steps.computeIfAbsent(unit.use().type(), type -> normal());
            users.put(unit.use().unit().id(), users(unit, errors(unit.errors(), common)));
        }
        return (unit, index) -> {
            int[] known = users.get(unit.id());
            return known == null ? 0 : known[index];
        };
    }

    private double[] normal() {
        double[] drawn = new double[horizon.length()];
        for (int t = 0; t < drawn.length; t++) {
            drawn[t] = random.nextGaussian();
        }
        return drawn;
    }

    /** A random walk; the errors never get smaller with the years. */
    private double[] errors(Optional<Series> known, double[] steps) {
        double[] errors = new double[steps.length];
        if (known.isEmpty()) {
            return errors;
        }
        double before = 0;
        for (int t = 1; t < errors.length; t++) {
            double now = uncertainty.deviation(known.get(), horizon.year(t));
            errors[t] = errors[t - 1] + Math.sqrt(Math.max(0, now * now - before * before)) * steps[t];
            before = now;
        }
        return errors;
    }

    private int[] users(UnitOutlook unit, double[] errors) {
        int[] users = new int[errors.length];
        double carried = uncertainty.carried();
        double own = random.nextGaussian();
        for (int t = 0; t < users.length; t++) {
            double main = unit.users(Growth.MAIN).in(horizon.year(t));
            double noise = t == 0 ? 0 : own * uncertainty.ownNoise(unit, horizon.year(t));
            users[t] = (int) Math.max(0, Math.round(main * (1 + errors[t]) + noise));
            own = carried * own + Math.sqrt(1 - carried * carried) * random.nextGaussian();
        }
        return users;
    }
}

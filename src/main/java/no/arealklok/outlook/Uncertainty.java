package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.arealklok.norm.Norms;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;

/**
 * The 80 % band around users n: ± √((Σ n × SSB's error)² + Σ (1.28 × own noise)²), rounded outwards. All units share
 * SSB's error, so it adds up straight. A unit alone has its own noise too, max(norm × n, √n), and where a
 * projection drives it, more of it each year: × (1 + norm × years after the first); all units of a service
 * together do not, for who leaves one comes to another, and SSB's errors hold the noise of counting. Users whom no
 * projection drives have nothing but noise. In the base year users are known.
 */
final class Uncertainty {
    private final Horizon horizon;
    private final Figure noise;
    private final Figure deviations;
    private final Figure carried;
    private final Figure growth;

    Uncertainty(Horizon horizon, Norms norms) {
        this.horizon = horizon;
        this.noise = norms.figure("outlook.unit-noise");
        this.deviations = norms.figure("outlook.normal-80");
        this.carried = norms.figure("outlook.noise-carried");
        this.growth = norms.figure("outlook.noise-growth");
    }

    /** @param users of the units together, at main growth */
    ErrorBand together(Series users, List<UnitOutlook> units) {
        return around(users, units, unit -> unit.errors().isEmpty());
    }

    ErrorBand alone(UnitOutlook unit) {
        return around(unit.users(Growth.MAIN), List.of(unit), any -> true);
    }

    private ErrorBand around(Series users, List<UnitOutlook> units, Predicate<UnitOutlook> noisy) {
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        horizon.years().forEach(year -> {
            double half = year == horizon.baseYear() ? 0 : half(units, noisy, year);
            low.add(Math.max(0, Math.floor(users.in(year) - half)));
            high.add(Math.ceil(users.in(year) + half));
        });
        List<Traceable> operands = new ArrayList<>(List.of(users));
        units.stream().flatMap(unit -> unit.errors().stream()).distinct().forEach(operands::add);
        if (units.stream().anyMatch(noisy)) {
            operands.addAll(List.of(noise, growth, deviations));
        }
        return new ErrorBand(series(users, "low", low, operands), series(users, "high", high, operands));
    }

    private Series series(Series users, String end, List<Double> values, List<Traceable> operands) {
        Origin origin = new Origin.Computed("outlook.band." + end, operands);
        return new Series(users.id() + "/80-" + end, horizon.baseYear(), values, MeasureUnit.PERSONS, origin);
    }

    /** Standard deviation of a unit's own noise in the year, around its users at main growth. */
    double ownNoise(UnitOutlook unit, int year) {
        double users = unit.users(Growth.MAIN).in(year);
        int after = unit.errors().isEmpty() ? 0 : Math.max(0, year - horizon.baseYear() - 1);
        return Math.max(noise.value() * users, Math.sqrt(users)) * (1 + growth.value() * after);
    }

    /** How much of its own noise a unit takes along into the next year, 0–1. */
    double carried() {
        return Math.min(1, carried.value());
    }

    /** The standard deviation of SSB's error, as a share, in the year. */
    double deviation(Series errors, int year) {
        return errors.in(year) / deviations.value();
    }

    private double half(List<UnitOutlook> units, Predicate<UnitOutlook> noisy, int year) {
        double shared = 0;
        double own = 0;
        for (UnitOutlook unit : units) {
            double users = unit.users(Growth.MAIN).in(year);
            shared += unit.errors().map(errors -> users * errors.in(year)).orElse(0.0);
            if (noisy.test(unit)) {
                double deviation = deviations.value() * ownNoise(unit, year);
                own += deviation * deviation;
            }
        }
        return Math.sqrt(shared * shared + own);
    }
}

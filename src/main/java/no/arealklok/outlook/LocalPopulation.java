package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.population.Transfer;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;

/**
 * Residents as the municipality knows them: those of the population, those of homes to be built, and for each service
 * those who use it in another area than their own. Each series is made once.
 */
final class LocalPopulation {
    private record Key(Optional<String> area, String service, AgeGroup ages, Growth growth) {}

    private final Population known;
    private final NewHomes homes;
    private final List<Transfer> transfers;
    private final Horizon horizon;
    private final Map<Key, Optional<Series>> made = new HashMap<>();

    LocalPopulation(Population known, NewHomes homes, List<Transfer> transfers, Horizon horizon) {
        this.known = known;
        this.homes = homes;
        this.transfers = List.copyOf(transfers);
        this.horizon = horizon;
    }

    boolean holds(String area) {
        return known.areas().contains(area);
    }

    /**
     * @param area empty for the whole municipality
     * @param service whose transfers count
     */
    Optional<Series> persons(Optional<String> area, String service, AgeGroup ages, Growth growth) {
        Key key = new Key(area, service, ages, growth);
        Optional<Series> found = made.get(key);
        if (found == null) {
            found = area.isEmpty() ? everywhere(ages, growth) : using(area.get(), service, ages, growth);
            made.put(key, found);
        }
        return found;
    }

    private Optional<Series> everywhere(AgeGroup ages, Growth growth) {
        Optional<Series> residents = known.persons(ages, growth);
        Optional<Series> newcomers = homes.residents(Population.EVERYWHERE, area -> true, ages);
        return homes.comeOnTop() ? residents.map(base -> plus(base, newcomers)) : residents;
    }

    private Optional<Series> using(String area, String service, AgeGroup ages, Growth growth) {
        List<Transfer> here = transfers.stream()
                .filter(transfer -> transfer.isOf(service))
                .filter(transfer ->
                        transfer.from().equals(area) || transfer.to().equals(area))
                .toList();
        Optional<Series> own = living(area, ages, growth);
        if (own.isEmpty() || here.isEmpty() || own.get().firstYear() > horizon.baseYear()) {
            return own;
        }
        List<Series> parts = new ArrayList<>(List.of(own.get()));
        List<Traceable> operands = new ArrayList<>(parts);
        double[] shares = new double[here.size() + 1];
        shares[0] = 1;
        for (Transfer transfer : here) {
            operands.add(transfer.share());
            if (transfer.from().equals(area)) {
                shares[0] -= transfer.share().value();
            } else {
                Optional<Series> other = living(transfer.from(), ages, growth);
                if (other.isEmpty() || other.get().firstYear() > horizon.baseYear()) {
                    return Optional.empty();
                }
                shares[parts.size()] = transfer.share().value();
                parts.add(other.get());
                operands.add(other.get());
            }
        }
        return Optional.of(series(own.get().id() + "/" + service, "transfers.users", operands, year -> {
            double sum = 0;
            for (int i = 0; i < parts.size(); i++) {
                sum += shares[i] * in(parts.get(i), year);
            }
            return sum;
        }));
    }

    /** Residents of the area with those of its new homes. */
    private Optional<Series> living(String area, AgeGroup ages, Growth growth) {
        Optional<Series> residents = known.persons(area, ages, growth);
        if (homes.none()
                || residents
                        .filter(base -> base.firstYear() <= horizon.baseYear())
                        .isEmpty()) {
            return residents;
        }
        return homes.comeOnTop()
                ? residents.map(base -> plus(base, homes.residents(area, area::equals, ages)))
                : residents.map(base -> moved(base, area, ages, growth));
    }

    private Series plus(Series base, Optional<Series> newcomers) {
        return newcomers.isEmpty() || base.firstYear() > horizon.baseYear()
                ? base
                : series(
                        base.id() + "/homes",
                        "homes.on-top",
                        List.of(base, newcomers.get(), homes.choice()),
                        year -> in(base, year) + newcomers.get().in(year));
    }

    /** New homes take their people from all areas: the municipality's total stays that of the population. */
    private Series moved(Series base, String area, AgeGroup ages, Growth growth) {
        Optional<Series> total = known.inNamedAreas(ages, growth);
        Optional<Series> all = homes.residents(Population.EVERYWHERE, this::isSummed, ages);
        if (total.isEmpty() || all.isEmpty()) {
            return base;
        }
        Optional<Series> here = homes.residents(area, area::equals, ages);
        List<Traceable> operands = new ArrayList<>(List.of(base));
        here.ifPresent(operands::add);
        operands.addAll(List.of(total.get(), all.get(), homes.choice()));
        return series(base.id() + "/homes", "homes.moved", operands, year -> {
            double everyone = in(total.get(), year) + all.get().in(year);
            double living = in(base, year) + here.map(homes -> homes.in(year)).orElse(0.0);
            return everyone == 0 ? 0 : living * in(total.get(), year) / everyone;
        });
    }

    /** Whether its residents are among those of the named areas together. */
    private boolean isSummed(String area) {
        return holds(area) && !known.isWithin(area);
    }

    private Series series(String id, String formula, List<Traceable> operands, IntToDoubleFunction value) {
        List<Double> values = horizon.years().mapToObj(value::applyAsDouble).toList();
        return new Series(id, horizon.baseYear(), values, MeasureUnit.PERSONS, new Origin.Computed(formula, operands));
    }

    private static double in(Series persons, int year) {
        return Residents.in(persons, year).orElseThrow();
    }
}

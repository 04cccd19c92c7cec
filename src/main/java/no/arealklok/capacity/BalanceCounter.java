package no.arealklok.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.service.NeedRule.Coverage;
import no.arealklok.service.ServiceType;

/** Counts places against need in one year, for services that some ages use: need = Σ residents of an age × coverage. */
public final class BalanceCounter {
    private final Population population;
    private final Norms norms;
    private final int year;

    public BalanceCounter(Population population, Norms norms, int year) {
        this.population = population;
        this.norms = norms;
        this.year = year;
    }

    /** @return empty where need follows no ages, or the population lacks them or the year */
    public Optional<Balance> count(ServiceType type, List<UnitUse> units) {
        if (!(type.need() instanceof Coverage rule)) {
            return Optional.empty();
        }
        List<Figure> operands = new ArrayList<>();
        double need = 0;
        for (Coverage.Share share : rule.shares()) {
            Optional<Figure> persons = residents(share.ages());
            if (persons.isEmpty()) {
                return Optional.empty();
            }
            Optional<Figure> coverage = share.coverage().map(norms::figure);
            operands.add(persons.get());
            coverage.ifPresent(operands::add);
            need += persons.get().value() * coverage.map(Figure::value).orElse(1.0);
        }
        Figure needed = Figure.computed("need/" + type.id(), need, MeasureUnit.PERSONS, "need.coverage", operands);
        AgeGroup told = ages(rule);
        return residents(told)
                .filter(persons -> persons.value() > 0)
                .map(persons -> new Balance(
                        type,
                        told,
                        persons,
                        needed,
                        sum(
                                "users",
                                type,
                                units.stream()
                                        .flatMap(use -> use.users().stream())
                                        .toList()),
                        sum(
                                "places",
                                type,
                                units.stream()
                                        .flatMap(use -> use.places().stream())
                                        .toList())));
    }

    private static AgeGroup ages(Coverage rule) {
        List<AgeGroup> ages = rule.shares().stream().map(Coverage.Share::ages).toList();
        int from = ages.stream().mapToInt(AgeGroup::from).min().orElse(0);
        int to = ages.stream().mapToInt(AgeGroup::to).max().orElse(AgeGroup.OPEN);
        return ages.stream()
                .filter(group -> group.to() == AgeGroup.OPEN)
                .findFirst()
                .orElseGet(() -> new AgeGroup(from, to));
    }

    private Optional<Figure> residents(AgeGroup ages) {
        return population
                .persons(ages, Growth.MAIN)
                .filter(persons -> persons.firstYear() <= year && year <= persons.lastYear())
                .map(persons -> persons.figure(year));
    }

    /** Not of the units that have both numbers only: those that lack one still use, or give, what the other says. */
    private static Optional<Figure> sum(String what, ServiceType type, List<Figure> parts) {
        double sum = parts.stream().mapToDouble(Figure::whole).sum();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.computed(
                        what + "-in-all/" + type.id(), sum, parts.get(0).unit(), "sum", parts));
    }
}

package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.service.NeedRule.Coverage;

/**
 * Top-down: users(t) = users(0) × need(t) ÷ need(0), need = Σ residents of an age × coverage at that age. Coverage of
 * the old is that of a variant.
 */
final class CoverageOutlook {
    private record Key(Coverage rule, Residents residents, Growth growth, CareVariant variant) {}

    private final Horizon horizon;
    private final Norms norms;
    private final int oldFrom;
    /** Units of an area share its need. */
    private final Map<Key, Optional<Series>> needs = new HashMap<>();

    CoverageOutlook(Horizon horizon, Norms norms) {
        this.horizon = horizon;
        this.norms = norms;
        this.oldFrom = (int) norms.figure("care.old-from").whole();
    }

    /** @return empty when the population does not hold the ages or the base year, or there is no need then */
    Optional<Series> users(Figure users, Coverage rule, Residents residents, Growth growth, CareVariant variant) {
        return need(rule, residents, growth, variant)
                .filter(need -> need.in(horizon.baseYear()) > 0)
                .map(need -> follow(users, need, growth));
    }

    /** @return empty when the population does not hold the ages or the base year */
    Optional<Series> need(Coverage rule, Residents residents, Growth growth, CareVariant variant) {
        return needs.computeIfAbsent(new Key(rule, residents, growth, variant), this::need);
    }

    private Series follow(Figure users, Series need, Growth growth) {
        double base = need.in(horizon.baseYear());
        List<Double> values = horizon.years()
                .mapToObj(year -> WholePersons.of(users.value() * need.in(year) / base))
                .toList();
        Origin origin = new Origin.Computed("outlook.coverage", List.of(users, need));
        return new Series(users.id() + "/" + growth, horizon.baseYear(), values, MeasureUnit.PERSONS, origin);
    }

    /** Whether any of the shares is of the old, so that the variants differ. */
    boolean isOfTheOld(Coverage rule) {
        return rule.shares().stream().anyMatch(this::isOld);
    }

    private boolean isOld(Coverage.Share share) {
        return share.ages().from() >= oldFrom;
    }

    private Optional<Series> need(Key key) {
        Coverage rule = key.rule();
        double[] need = new double[horizon.length()];
        List<Traceable> operands = new ArrayList<>();
        for (Coverage.Share share : rule.shares()) {
            Optional<Series> persons = key.residents().of(share.ages(), key.growth());
            if (persons.isEmpty() || persons.get().firstYear() > horizon.baseYear()) {
                return together(key);
            }
            Optional<Figure> coverage = share.coverage().map(norms::figure);
            for (int i = 0; i < need.length; i++) {
                need[i] += Residents.in(persons.get(), horizon.year(i)).orElseThrow()
                        * coverage.map(Figure::value).orElse(1.0)
                        * (isOld(share) ? key.variant().factor(i, norms) : 1);
            }
            operands.add(persons.get());
            coverage.ifPresent(operands::add);
        }
        if (isOfTheOld(rule)) {
            operands.addAll(key.variant().operands(norms));
        }
        return Optional.of(need(key, need, "need.coverage", operands));
    }

    /**
     * Where the population tells of all the ages together only (SSB's «1–5 år»): as many of each age, in every year.
     */
    private Optional<Series> together(Key key) {
        Coverage rule = key.rule();
        Optional<Series> persons =
                key.residents().together(rule, key.growth()).filter(known -> known.firstYear() <= horizon.baseYear());
        if (persons.isEmpty() || isOfTheOld(rule)) {
            return Optional.empty();
        }
        List<Traceable> operands = new ArrayList<>(List.of(persons.get()));
        double covered = 0;
        double ages = 0;
        for (Coverage.Share share : rule.shares()) {
            Optional<Figure> coverage = share.coverage().map(norms::figure);
            coverage.ifPresent(operands::add);
            covered += coverage.map(Figure::value).orElse(1.0) * share.ages().years();
            ages += share.ages().years();
        }
        double[] need = new double[horizon.length()];
        for (int i = 0; i < need.length; i++) {
            need[i] = Residents.in(persons.get(), horizon.year(i)).orElseThrow() * covered / ages;
        }
        return Optional.of(need(key, need, "need.together", operands));
    }

    private Series need(Key key, double[] need, String formula, List<Traceable> operands) {
        Coverage rule = key.rule();
        List<Double> values = Arrays.stream(need).boxed().toList();
        Residents residents = key.residents();
        String id = "need/" + residents.place() + "/" + residents.service() + "/" + Residents.ages(rule) + "/"
                + key.growth() + (isOfTheOld(rule) ? "/" + key.variant() : "");
        return new Series(id, horizon.baseYear(), values, MeasureUnit.PERSONS, new Origin.Computed(formula, operands));
    }
}

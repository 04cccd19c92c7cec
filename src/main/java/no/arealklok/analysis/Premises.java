package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.norm.Norm;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Norms;
import no.arealklok.population.Population;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Horizon;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.Catchment;
import no.arealklok.service.ServiceTypes;

/**
 * What the analysis stands on: the norms in force and the plan period, and what had to be assumed to get there.
 *
 * @param findings of the reading first, then its own
 */
record Premises(Norms norms, Horizon horizon, List<Finding> findings) {
    private static final String REGISTER_YEAR = "register.year";
    private static final int YEARS = 20;

    static Premises of(Inputs inputs) {
        checkCapacity(inputs);
        List<Finding> findings = new ArrayList<>(inputs.findings());
        Norms norms = inputs.defaults();
        List<NormReplacement> replacements = Stream.concat(
                        inputs.municipality().replacements().stream(), inputs.assumptions().norms().stream())
                .toList();
        for (NormReplacement replacement : replacements) {
            Optional<Norm> norm = norms.find(replacement.key());
            if (norm.isEmpty()) {
                findings.add(Finding.of(FindingCode.UNKNOWN_NORM, replacement.place(), replacement.key()));
            } else if (!norm.get().accepts(replacement)) {
                findings.add(Finding.of(
                        FindingCode.NORM_OUT_OF_RANGE,
                        replacement.place(),
                        Double.toString(replacement.value()),
                        replacement.key()));
            } else {
                norms = norms.with(replacement);
            }
        }
        Horizon horizon = horizon(inputs, norms, findings);
        findings.addAll(aboutPopulation(inputs, horizon));
        return new Premises(norms, horizon, findings);
    }

    /** @throws UnusableInputException when a service or a definition of places that the user chose does not exist */
    private static void checkCapacity(Inputs inputs) {
        inputs.assumptions().capacity().forEach((service, definition) -> {
            List<String> known = inputs.types().all().stream()
                    .filter(type -> type.id().equals(service))
                    .flatMap(type -> type.capacityRules().stream())
                    .map(CapacityRule::key)
                    .toList();
            if (!known.contains(definition)) {
                throw new UnusableInputException("input.capacity", service, definition, String.join(", ", known));
            }
        });
    }

    private static Horizon horizon(Inputs inputs, Norms norms, List<Finding> findings) {
        Population population = inputs.municipality().population();
        OptionalInt first = population.rows().stream()
                .mapToInt(row -> row.persons().firstYear())
                .min();
        int stated = (int) norms.figure(REGISTER_YEAR).whole();
        boolean replaced = norms.norm(REGISTER_YEAR).replaced().isPresent();
        if (first.isEmpty() && !replaced) {
            findings.add(Finding.of(FindingCode.BASE_YEAR_ASSUMED, wholeFile(inputs), "", Integer.toString(stated)));
        }
        int baseYear = replaced ? stated : first.orElse(stated);
        int lastYear = inputs.lastYear().orElse(baseYear + YEARS);
        if (!Horizon.reaches(baseYear, lastYear)) {
            throw new UnusableInputException("input.horizon", Integer.toString(lastYear), Integer.toString(baseYear));
        }
        return new Horizon(baseYear, lastYear);
    }

    private static List<Finding> aboutPopulation(Inputs inputs, Horizon horizon) {
        Population population = inputs.municipality().population();
        if (population.rows().isEmpty()) {
            return List.of(Finding.of(FindingCode.POPULATION_MISSING, wholeFile(inputs), ""));
        }
        List<Finding> findings = new ArrayList<>();
        int last = population.rows().stream()
                .mapToInt(row -> row.persons().lastYear())
                .min()
                .orElseThrow();
        if (last < horizon.lastYear()) {
            findings.add(Finding.of(FindingCode.POPULATION_YEARS_SHORT, wholeFile(inputs), "", Integer.toString(last)));
        }
        Register register = inputs.municipality().register();
        for (Unit unit : register.units()) {
            aboutArea(unit, register, population, inputs.types()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> aboutArea(
            Unit unit, Register register, Population population, ServiceTypes types) {
        Optional<String> area = register.area(unit);
        boolean follows = types.type(unit.service()).catchment() == Catchment.AREA;
        if (!follows || area.filter(population.areas()::contains).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(FindingCode.AREA_UNKNOWN, unit.cells().of("area"), area.orElse(""), unit.name()));
    }

    private static CellReference wholeFile(Inputs inputs) {
        return CellReference.file(inputs.run().file());
    }
}

package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.capacity.UnitUses;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.CapacityChoice;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.AgeGaps;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.Catchment;
import no.arealklok.service.ServiceTypes;

/**
 * What the analysis stands on: the norms in force and the plan period, and what had to be assumed to get there.
 *
 * @param choices of definitions of places, one a service at most
 * @param findings of the reading first, then its own
 */
record Premises(Norms norms, List<CapacityChoice> choices, Horizon horizon, List<Finding> findings) {
    private static final String REGISTER_YEAR = "register.year";
    private static final int YEARS = 20;

    static Premises of(Inputs inputs) {
        List<Finding> findings = new ArrayList<>(inputs.findings());
        List<CapacityChoice> choices = choices(inputs, findings);
        AssumptionCheck check = new AssumptionCheck(inputs.defaults())
                .take(inputs.municipality().assumptions().norms())
                .take(inputs.assumptions().norms());
        findings.addAll(check.findings());
        Norms norms = check.norms();
        Horizon horizon = horizon(inputs, norms, findings);
        findings.addAll(aboutPopulation(inputs, norms, horizon));
        return new Premises(norms, choices, horizon, findings);
    }

    /** Places and users, by the definitions in force. */
    UnitUses uses(Register register, ServiceTypes types) {
        return new UnitUses(
                register,
                types,
                norms,
                choices.stream().collect(Collectors.toMap(CapacityChoice::service, CapacityChoice::definition)));
    }

    /** The same, with more that was noticed. */
    Premises noting(List<Finding> more) {
        return new Premises(
                norms,
                choices,
                horizon,
                Stream.concat(findings.stream(), more.stream()).toList());
    }

    /**
     * Those of the file go before the workbook's.
     *
     * @throws UnusableInputException when the file names a service or a definition of places that does not exist
     */
    private static List<CapacityChoice> choices(Inputs inputs, List<Finding> findings) {
        Map<String, CapacityChoice> choices = new LinkedHashMap<>();
        for (CapacityChoice choice : inputs.municipality().assumptions().capacity()) {
            List<String> known = definitions(choice, inputs.types());
            if (known.contains(choice.definition())) {
                choices.put(choice.service(), choice);
            } else {
                findings.add(Finding.of(
                        FindingCode.UNKNOWN_DEFINITION,
                        choice.place(),
                        choice.definition(),
                        choice.key(),
                        String.join(", ", known)));
            }
        }
        for (CapacityChoice choice : inputs.assumptions().capacity()) {
            List<String> known = definitions(choice, inputs.types());
            if (!known.contains(choice.definition())) {
                throw new UnusableInputException(
                        "input.capacity", choice.service(), choice.definition(), String.join(", ", known));
            }
            choices.put(choice.service(), choice);
        }
        return List.copyOf(choices.values());
    }

    /** Empty when there is no such service. */
    private static List<String> definitions(CapacityChoice choice, ServiceTypes types) {
        return types.all().stream()
                .filter(type -> type.id().equals(choice.service()))
                .flatMap(type -> type.capacityRules().stream())
                .map(CapacityRule::key)
                .toList();
    }

    private static Horizon horizon(Inputs inputs, Norms norms, List<Finding> findings) {
        Population population = inputs.municipality().population();
        OptionalInt first = population.firstYear();
        int stated = (int) norms.figure(REGISTER_YEAR).whole();
        boolean replaced = norms.norm(REGISTER_YEAR).replaced().isPresent();
        if (first.isEmpty() && !replaced) {
            findings.add(Finding.of(FindingCode.BASE_YEAR_ASSUMED, wholeFile(inputs), "", Integer.toString(stated)));
        }
        int baseYear = replaced ? stated : first.orElse(stated);
        int lastYear = inputs.terms().lastYear().orElse(baseYear + YEARS);
        if (!Horizon.reaches(baseYear, lastYear)) {
            throw new UnusableInputException("input.horizon", Integer.toString(lastYear), Integer.toString(baseYear));
        }
        return new Horizon(baseYear, lastYear);
    }

    private static List<Finding> aboutPopulation(Inputs inputs, Norms norms, Horizon horizon) {
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
        population.rows().stream()
                .filter(row -> row.persons().firstYear() > horizon.baseYear())
                .forEach(row -> findings.add(startsLate(row, horizon)));
        findings.addAll(aboutLocalKnowledge(inputs.municipality().local(), population));
        Register register = inputs.municipality().register();
        AgeGaps gaps = new AgeGaps(register, population, inputs.municipality().local(), horizon, norms);
        for (Unit unit : register.units()) {
            aboutArea(unit, register, population, inputs.types()).ifPresent(findings::add);
            List<AgeGroup> unknown = gaps.find(unit, inputs.types().type(unit.service()));
            if (!unknown.isEmpty()) {
                findings.add(
                        Finding.of(FindingCode.AGES_UNKNOWN, unit.cells().of("area"), "", unit.name(), ages(unknown)));
            }
        }
        return findings;
    }

    /** New homes and transfers of areas that the population lacks move nobody. */
    private static List<Finding> aboutLocalKnowledge(LocalKnowledge local, Population population) {
        List<Finding> findings = new ArrayList<>();
        local.housing().stream()
                .filter(phase -> !population.areas().contains(phase.area()))
                .forEach(phase -> findings.add(unknownArea(phase.homes(), phase.area())));
        local.transfers()
                .forEach(transfer -> Stream.of(transfer.from(), transfer.to())
                        .filter(area -> !population.areas().contains(area))
                        .forEach(area -> findings.add(unknownArea(transfer.share(), area))));
        return findings;
    }

    private static Finding unknownArea(Figure figure, String area) {
        return Finding.of(FindingCode.LOCAL_AREA_UNKNOWN, ((Origin.Read) figure.origin()).cell(), area);
    }

    private static Finding startsLate(PopulationRow row, Horizon horizon) {
        CellReference place = ((Origin.Read) row.persons().origin()).cell();
        String first = Integer.toString(row.persons().firstYear());
        return Finding.of(FindingCode.POPULATION_STARTS_LATE, place, "", first, Integer.toString(horizon.baseYear()));
    }

    private static String ages(List<AgeGroup> groups) {
        return groups.stream().map(AgeGroup::toString).collect(Collectors.joining(", "));
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
        return CellReference.file(inputs.run().register().name());
    }
}

package no.arealklok.input;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.directive.Directive;
import no.arealklok.norm.NormReplacement;
import no.arealklok.population.Home;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Population;
import no.arealklok.register.Register;
import no.arealklok.travel.RoadLink;

/** Everything that one register workbook tells of a municipality. */
public record Municipality(
        Register register,
        Population population,
        List<RoadLink> roads,
        List<Directive> directives,
        Assumptions assumptions,
        LocalKnowledge local) {
    public Municipality {
        Objects.requireNonNull(local);
        Objects.requireNonNull(register);
        population = local.homes().isEmpty() && local.areas().isEmpty()
                ? population
                : population.within(smallAreas(register, local));
        roads = List.copyOf(roads);
        Objects.requireNonNull(assumptions);
        directives = List.copyOf(directives);
    }

    /** Of a municipality that tells nothing of its users but this year's. */
    public Municipality(
            Register register,
            Population population,
            List<RoadLink> roads,
            List<Directive> directives,
            List<NormReplacement> replacements) {
        this(register, population, roads, directives, new Assumptions(replacements, List.of()), LocalKnowledge.none());
    }

    /** Where some live, or that are known to lie somewhere, and no unit or building is said to lie. */
    private static Set<String> smallAreas(Register register, LocalKnowledge local) {
        Set<String> small = local.homes().stream().map(Home::area).collect(Collectors.toCollection(HashSet::new));
        local.areas().forEach(area -> small.add(area.name()));
        register.units().forEach(unit -> unit.area().ifPresent(small::remove));
        register.buildings().forEach(building -> building.area().ifPresent(small::remove));
        return small;
    }

    /** The same with other directives. */
    public Municipality with(List<Directive> others) {
        return new Municipality(register, population, roads, others, assumptions, local);
    }
}

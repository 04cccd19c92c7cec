package no.arealklok.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.language.Label;

/**
 * A kind of service (tjenestetype): data, not Java. Adding one takes a data file.
 *
 * @param id stable name: {@code school}
 * @param plural what several units of it are called, in a heading
 * @param synonyms what registers call it, in lower case
 * @param graded whether its units teach grades, and a host must teach at least those of the units it takes in
 * @param capacityRules in order of preference: the first that has its input is used
 * @param allotment who decides who goes where
 * @param areaPerPlace key of the norm with the gross area, in m², that one added place takes
 * @param smallestUnit key of the norm with the fewest places that a unit should have; told, never enforced
 * @param largestUnit key of the norm with the most users of the service under one roof, which no plan may pass by
 *     moving
 * @param travelLimit key of the norm with the longest way, in metres, between a unit's building and its host
 * @param lowerSecondaryLimit the same for units that teach from grade 8 on; empty where they have no limit of their own
 * @param staff how its staff follows from its users; empty where no number is taken for granted
 * @param journey how its users get there; empty where a longer way is not counted
 * @param grant key of the norm with the state's grant for each place built
 * @param unitGrant key of the norm with what the state gives a year for each unit there is
 * @param serving what users cost with a place and without; empty where no number is taken for granted
 * @param sensitive whether small numbers of users are health information
 */
public record ServiceType(
        String id,
        Label label,
        Label plural,
        List<String> synonyms,
        boolean graded,
        List<CapacityRule> capacityRules,
        NeedRule need,
        Catchment catchment,
        Allotment allotment,
        BandScale bands,
        String areaPerPlace,
        Optional<String> smallestUnit,
        Optional<String> largestUnit,
        String travelLimit,
        Optional<String> lowerSecondaryLimit,
        Optional<StaffRule> staff,
        Optional<Journey> journey,
        Optional<String> grant,
        Optional<String> unitGrant,
        Optional<ServingCost> serving,
        boolean sensitive) {
    /** First grade of the stage. */
    private static final int LOWER_SECONDARY = 8;

    public ServiceType {
        Objects.requireNonNull(id);
        Objects.requireNonNull(need);
        Objects.requireNonNull(allotment);
        Objects.requireNonNull(bands);
        synonyms = List.copyOf(synonyms);
        capacityRules = List.copyOf(capacityRules);
    }

    /** Key of the norm with the longest way, in metres, for a unit whose first grade this is; empty where unknown. */
    public String travelLimit(OptionalInt firstGrade) {
        boolean older = firstGrade.isPresent() && firstGrade.getAsInt() >= LOWER_SECONDARY;
        return older ? lowerSecondaryLimit.orElse(travelLimit) : travelLimit;
    }

    /** The group size by which the type's parallels are counted; empty for a service without classes. */
    public Optional<GroupSize> groupSize() {
        return capacityRules.stream()
                .filter(CapacityRule.Parallels.class::isInstance)
                .map(rule -> ((CapacityRule.Parallels) rule).groupSize())
                .findFirst();
    }

    /** The right to free school transport follows the shortest way on foot; elsewhere people are mostly driven. */
    public Mode mode() {
        return journey.filter(Journey::schoolTransport).isPresent() ? Mode.ON_FOOT : Mode.BY_CAR;
    }

    /** Keys of all norms that the type names. */
    public Set<String> norms() {
        Set<String> keys = new TreeSet<>(need.norms());
        capacityRules.forEach(rule -> keys.addAll(rule.norms()));
        bands.steps().forEach(step -> keys.add(step.from()));
        bands.smallestPlaces().ifPresent(keys::add);
        smallestUnit.ifPresent(keys::add);
        largestUnit.ifPresent(keys::add);
        staff.ifPresent(rule -> keys.addAll(rule.norms()));
        journey.ifPresent(way -> keys.add(way.trips()));
        grant.ifPresent(keys::add);
        unitGrant.ifPresent(keys::add);
        serving.ifPresent(cost -> keys.addAll(List.of(cost.served(), cost.unserved())));
        keys.addAll(allotment.norms());
        keys.add(areaPerPlace);
        keys.add(travelLimit);
        lowerSecondaryLimit.ifPresent(keys::add);
        return keys;
    }
}

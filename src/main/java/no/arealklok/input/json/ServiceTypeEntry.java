package no.arealklok.input.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.norm.Label;
import no.arealklok.norm.Norm;
import no.arealklok.population.AgeGroup;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.BandScale;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.Catchment;
import no.arealklok.service.Journey;
import no.arealklok.service.NeedRule;
import no.arealklok.service.ServiceType;
import no.arealklok.service.StaffRule;

/** A service type as JSON has it. */
record ServiceTypeEntry(
        String id,
        String nb,
        String en,
        String nbPlural,
        String enPlural,
        List<String> synonyms,
        boolean graded,
        List<CapacityEntry> capacityRules,
        NeedEntry need,
        Catchment catchment,
        List<BandScale.Step> bands,
        String smallestForBand,
        String areaPerPlace,
        String largestUnit,
        String travelLimit,
        StaffEntry staff,
        Journey journey,
        String grant,
        boolean sensitive,
        List<NormEntry> norms) {
    ServiceType type() {
        return new ServiceType(
                id,
                new Label(nb, en),
                new Label(nbPlural, enPlural),
                Stream.concat(synonyms.stream(), Stream.of(nb.toLowerCase(Locale.ROOT), en.toLowerCase(Locale.ROOT)))
                        .distinct()
                        .toList(),
                graded,
                capacityRules.stream().map(CapacityEntry::capacityRule).toList(),
                need.needRule(),
                catchment,
                new BandScale(bands, Optional.ofNullable(smallestForBand)),
                areaPerPlace,
                Optional.ofNullable(largestUnit),
                travelLimit,
                Optional.ofNullable(staff).map(StaffEntry::staffRule),
                Optional.ofNullable(journey),
                Optional.ofNullable(grant),
                sensitive);
    }

    /** The norms that come with the type; none when the program's own are enough. */
    List<Norm> ownNorms() {
        return norms == null ? List.of() : norms.stream().map(NormEntry::norm).toList();
    }

    private record StaffEntry(String leader, List<StepEntry> steps) {
        StaffRule staffRule() {
            return new StaffRule(
                    leader,
                    Stream.ofNullable(steps)
                            .flatMap(List::stream)
                            .map(StepEntry::step)
                            .toList());
        }
    }

    private record StepEntry(String size, String cost, String floor) {
        StaffRule.Step step() {
            return new StaffRule.Step(size, cost, Optional.ofNullable(floor));
        }
    }

    private record CapacityEntry(String rule, String key, UnitQuantity quantity, List<String> norms) {
        CapacityRule capacityRule() {
            return switch (rule) {
                case "stated" -> new CapacityRule.Stated(key, quantity);
                case "parallels" -> new CapacityRule.Parallels(key, norms.get(0), norms.get(1));
                case "perItem" -> new CapacityRule.PerItem(key, quantity, norms.get(0));
                case "perArea" -> new CapacityRule.PerArea(key, quantity, norms.get(0));
                case "playArea" -> new CapacityRule.PlayArea(key, norms.get(0), norms.get(1), norms.get(2));
                default -> throw new IllegalArgumentException("there is no capacity rule " + rule);
            };
        }
    }

    private record NeedEntry(String rule, int ageInFirstGrade, List<ShareEntry> shares) {
        NeedRule needRule() {
            return switch (rule) {
                case "cohorts" -> new NeedRule.Cohorts(ageInFirstGrade);
                case "coverage" ->
                    new NeedRule.Coverage(shares.stream().map(ShareEntry::share).toList());
                case "steady" -> new NeedRule.Steady();
                default -> throw new IllegalArgumentException("there is no need rule " + rule);
            };
        }
    }

    private record ShareEntry(int fromAge, Integer toAge, String norm) {
        NeedRule.Coverage.Share share() {
            int last = Optional.ofNullable(toAge).orElse(AgeGroup.OPEN);
            return new NeedRule.Coverage.Share(new AgeGroup(fromAge, last), Optional.of(norm));
        }
    }
}

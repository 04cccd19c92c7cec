package no.arealklok.input.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.language.Label;
import no.arealklok.norm.Norm;
import no.arealklok.population.AgeGroup;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.Allotment;
import no.arealklok.service.BandScale;
import no.arealklok.service.CapacityKind;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.Catchment;
import no.arealklok.service.GroupSize;
import no.arealklok.service.Journey;
import no.arealklok.service.NeedRule;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServingCost;
import no.arealklok.service.StaffRule;

/** A service type as JSON has it. */
record ServiceTypeEntry(
        String id,
        Label label,
        Label plural,
        List<String> synonyms,
        boolean graded,
        List<CapacityEntry> capacityRules,
        NeedEntry need,
        Catchment catchment,
        AllotmentEntry allotment,
        List<BandScale.Step> bands,
        String smallestForBand,
        String areaPerPlace,
        String smallestUnit,
        String largestUnit,
        String travelLimit,
        String lowerSecondaryLimit,
        StaffEntry staff,
        Journey journey,
        String grant,
        String unitGrant,
        ServingCost serving,
        boolean sensitive,
        List<NormEntry> norms) {
    ServiceType type() {
        return new ServiceType(
                id,
                label,
                plural,
                Stream.concat(synonyms.stream(), label.all().stream().map(word -> word.toLowerCase(Locale.ROOT)))
                        .distinct()
                        .toList(),
                graded,
                capacityRules.stream().map(CapacityEntry::capacityRule).toList(),
                need.needRule(),
                catchment,
                Optional.ofNullable(allotment).map(AllotmentEntry::allotment).orElse(Allotment.TOGETHER),
                new BandScale(bands, Optional.ofNullable(smallestForBand)),
                areaPerPlace,
                Optional.ofNullable(smallestUnit),
                Optional.ofNullable(largestUnit),
                travelLimit,
                Optional.ofNullable(lowerSecondaryLimit),
                Optional.ofNullable(staff).map(StaffEntry::staffRule),
                Optional.ofNullable(journey),
                Optional.ofNullable(grant),
                Optional.ofNullable(unitGrant),
                Optional.ofNullable(serving),
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

    /**
     * @param kind what is stated is what the owner plans by, and what is counted is what the rooms hold, unless it says
     */
    private record CapacityEntry(
            String rule,
            String key,
            CapacityKind kind,
            UnitQuantity quantity,
            List<ItemEntry> items,
            CapacityEntry of,
            List<String> norms) {
        CapacityRule capacityRule() {
            return switch (rule) {
                case "stated" -> new CapacityRule.Stated(key, kindOr(CapacityKind.DIMENSIONING), quantity);
                case "parallels" -> new CapacityRule.Parallels(key, counted(), groupSize(0));
                case "classrooms" -> new CapacityRule.Classrooms(key, counted(), groupSize(0));
                case "roomArea" -> new CapacityRule.RoomArea(key, counted(), norms.get(0), groupSize(1));
                case "perItem" ->
                    new CapacityRule.PerItem(
                            key, counted(), items.stream().map(ItemEntry::item).toList());
                case "perArea" -> new CapacityRule.PerArea(key, counted(), quantity, norms.get(0));
                case "playArea" -> new CapacityRule.PlayArea(key, counted(), norms.get(0), norms.get(1), norms.get(2));
                case "shareOf" ->
                    new CapacityRule.ShareOf(key, kindOr(CapacityKind.FUNCTIONAL), of.capacityRule(), norms.get(0));
                default -> throw new IllegalArgumentException("there is no capacity rule " + rule);
            };
        }

        private CapacityKind counted() {
            return kindOr(CapacityKind.MAXIMUM);
        }

        private CapacityKind kindOr(CapacityKind usual) {
            return Optional.ofNullable(kind).orElse(usual);
        }

        private GroupSize groupSize(int first) {
            return new GroupSize(norms.get(first), norms.get(first + 1));
        }
    }

    private record ItemEntry(UnitQuantity quantity, String norm) {
        CapacityRule.PerItem.Item item() {
            return new CapacityRule.PerItem.Item(quantity, Optional.ofNullable(norm));
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

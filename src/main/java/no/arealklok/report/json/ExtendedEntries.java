package no.arealklok.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.population.Home;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.Pavilions;

/** Today's structure where what still lacks is built or rented, as analysis.json tells it. */
final class ExtendedEntries {
    private final AllotmentPlan plan;
    private final Question question;

    /**
     * @param fewestShort no plan has fewer than this, in place-years
     * @param costGap in whole NOK: a plan with as few short in each part is cheaper by no more
     */
    record ExtendedEntry(
            List<ServiceShortage> shortages,
            List<PoolStrain> strained,
            List<LevelEntry> built,
            List<RentEntry> rented,
            List<PartsEntry> moved,
            long cost,
            long fewestShort,
            long costGap) {}

    record ServiceShortage(String service, @MayLack String part, List<Integer> shortage) {}

    /** @param users beyond what is planned with in these buildings together who are tolerated, and so not short */
    record PoolStrain(int year, String service, List<String> buildings, int users) {}

    record LevelEntry(int year, String building, String service, int places, long cost) {}

    /** @param places in pavilions that stand from the one year to the other */
    record RentEntry(int year, int until, String building, String service, int places) {}

    /** @param area where they live; absent where that is not known, and the metres are between the buildings */
    record PartsEntry(int year, String unit, @MayLack String area, String from, String to, int users, long metres) {}

    ExtendedEntries(AllotmentPlan plan) {
        this.plan = plan;
        this.question = plan.question();
    }

    /**
     * @param fewest no plan has fewer short, in place-years
     * @param gap by which a plan can be cheaper at most, in whole NOK
     */
    ExtendedEntry entry(long fewest, long gap) {
        return new ExtendedEntry(
                question.pools().stream()
                        .map(pool -> new ServiceShortage(
                                pool.service(),
                                pool.part().orElse(null),
                                plan.years().get(pool).stream()
                                        .map(PoolYear::shortage)
                                        .toList()))
                        .toList(),
                strained(),
                question.facilities().stream()
                        .flatMap(facility -> levels(facility).stream())
                        .toList(),
                rented(),
                moved(),
                plan.score().cost(),
                fewest,
                gap);
    }

    private List<PoolStrain> strained() {
        List<PoolStrain> strained = new ArrayList<>();
        for (Pool pool : question.pools()) {
            List<PoolYear> years = plan.years().get(pool);
            for (int t = 0; t < years.size(); t++) {
                int year = question.horizon().year(t);
                years.get(t).strained().stream()
                        .map(over -> new PoolStrain(
                                year,
                                pool.service(),
                                over.facilities().stream().map(this::building).toList(),
                                over.users()))
                        .forEach(strained::add);
            }
        }
        return strained;
    }

    private List<LevelEntry> levels(Facility facility) {
        List<Integer> ready = plan.decisions().ready().get(facility.index());
        return IntStream.range(0, ready.size())
                .filter(k -> ready.get(k) < question.years())
                .mapToObj(k -> new LevelEntry(
                        question.horizon().year(ready.get(k)),
                        building(facility.index()),
                        facility.service(),
                        facility.levels().get(k).added(),
                        facility.levels().get(k).cost()))
                .toList();
    }

    private List<RentEntry> rented() {
        return new TreeMap<>(plan.decisions().pavilions())
                .entrySet().stream()
                        .map(rented -> rented(question.facilities().get(rented.getKey()), rented.getValue()))
                        .toList();
    }

    private RentEntry rented(Facility facility, Pavilions.Stay stay) {
        Horizon horizon = question.horizon();
        return new RentEntry(
                horizon.year(stay.term().from()),
                horizon.year(stay.term().to() - 1),
                building(facility.index()),
                facility.service(),
                stay.number() * facility.pavilions().size());
    }

    private List<PartsEntry> moved() {
        List<PartsEntry> moved = new ArrayList<>();
        question.groups()
                .forEach(group -> plan.decisions()
                        .moves()
                        .get(group.index())
                        .forEach(move -> moved.add(new PartsEntry(
                                question.horizon().year(move.from()),
                                group.unit().id(),
                                group.area().map(Home::area).orElse(null),
                                building(group.home()),
                                building(move.facility()),
                                group.users(move.from(), move.parts()),
                                group.reach(move.facility()).metres()))));
        return moved;
    }

    private String building(int facility) {
        return question.sites()
                .get(question.facilities().get(facility).site())
                .building()
                .id();
    }
}

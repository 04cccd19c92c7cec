package no.arealklok.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.analysis.SpareCapacity;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.population.Home;
import no.arealklok.service.Allotment;

/** What today's structure can take when what stands empty is used first, as analysis.json tells it. */
final class AllotmentEntries {
    private final SpareCapacity spare;
    private final Question question;

    /**
     * @param extended absent where it is not known what must be built
     * @param apart today's structure, extended, if nobody went elsewhere than today
     */
    record AllotmentEntry(List<PoolEntry> pools, @MayLack ExtendedEntry extended, PlanScore apart) {}

    /**
     * @param part of the municipality that it is for; absent where it is for all, or for those of no known district
     * @param shortApart place-years, if nobody goes elsewhere than today
     * @param shortToday place-years, when places are allotted and nothing is built
     */
    record PoolEntry(
            String service,
            Allotment.Rule rule,
            @MayLack String part,
            List<Integer> need,
            List<Integer> places,
            long shortApart,
            long shortToday) {}

    /**
     * @param fewestShort no plan has fewer than this, in place-years
     * @param costGap in whole NOK: a plan with as few short in each part is cheaper by no more
     */
    record ExtendedEntry(
            List<ServiceShortage> shortages,
            List<PoolStrain> strained,
            List<LevelEntry> built,
            List<PartsEntry> moved,
            long cost,
            long fewestShort,
            long costGap) {}

    record ServiceShortage(String service, @MayLack String part, List<Integer> shortage) {}

    /** @param users beyond what is planned with in these buildings together who are tolerated, and so not short */
    record PoolStrain(int year, String service, List<String> buildings, int users) {}

    record LevelEntry(int year, String building, String service, int places, long cost) {}

    /** @param area where they live; absent where that is not known, and the metres are between the buildings */
    record PartsEntry(int year, String unit, @MayLack String area, String from, String to, int users, long metres) {}

    AllotmentEntries(SpareCapacity spare) {
        this.spare = spare;
        this.question = spare.today().question();
    }

    AllotmentEntry entry() {
        return new AllotmentEntry(
                question.pools().stream().map(this::pool).toList(),
                spare.extended()
                        .map(answer -> extended(answer.plan(), answer.shortage(), answer.costGap()))
                        .orElse(null),
                spare.apart().score());
    }

    private PoolEntry pool(Pool pool) {
        List<PoolYear> years = spare.today().years().get(pool);
        return new PoolEntry(
                pool.service(),
                pool.rule(),
                pool.part().orElse(null),
                years.stream().map(PoolYear::need).toList(),
                years.stream().map(PoolYear::places).toList(),
                spare.today().shortageApart(pool),
                spare.today().shortage(pool));
    }

    private ExtendedEntry extended(AllotmentPlan plan, long fewest, long gap) {
        return new ExtendedEntry(
                question.pools().stream()
                        .map(pool -> new ServiceShortage(
                                pool.service(),
                                pool.part().orElse(null),
                                plan.years().get(pool).stream()
                                        .map(PoolYear::shortage)
                                        .toList()))
                        .toList(),
                strained(plan),
                question.facilities().stream()
                        .flatMap(facility -> levels(plan, facility).stream())
                        .toList(),
                moved(plan),
                plan.score().cost(),
                fewest,
                gap);
    }

    private List<PoolStrain> strained(AllotmentPlan plan) {
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

    private List<LevelEntry> levels(AllotmentPlan plan, Facility facility) {
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

    private List<PartsEntry> moved(AllotmentPlan plan) {
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

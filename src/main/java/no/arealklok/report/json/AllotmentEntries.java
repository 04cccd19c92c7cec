package no.arealklok.report.json;

import java.util.List;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.analysis.SpareCapacity;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.service.Allotment;

/** What today's structure can take when what stands empty is used first, as analysis.json tells it. */
final class AllotmentEntries {
    private final SpareCapacity spare;
    private final Question question;

    /**
     * @param extended absent where it is not known what must be built
     * @param apart today's structure, extended, if nobody went elsewhere than today
     */
    record AllotmentEntry(List<PoolEntry> pools, @MayLack ExtendedEntries.ExtendedEntry extended, PlanScore apart) {}

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

    AllotmentEntries(SpareCapacity spare) {
        this.spare = spare;
        this.question = spare.today().question();
    }

    AllotmentEntry entry() {
        return new AllotmentEntry(
                question.pools().stream().map(this::pool).toList(),
                spare.extended()
                        .map(answer -> new ExtendedEntries(answer.plan()).entry(answer.shortage(), answer.costGap()))
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
}

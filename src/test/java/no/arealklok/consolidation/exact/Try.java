package no.arealklok.consolidation.exact;

import java.util.*;
import no.arealklok.consolidation.*;
import no.arealklok.fixture.*;

public final class Try {
    public static void main(String[] a) throws Exception {
        ExactEngine e = CpSatEngine.load().orElseThrow();
        int n = Integer.parseInt(a[1]);
        for (long seed = Long.parseLong(a[0]); seed < Long.parseLong(a[0]) + n; seed++) {
            ConsolidationCase facts = a[2].equals("small")
                    ? RandomMunicipality.small(seed)
                    : a[2].equals("tiny")
                            ? RandomMunicipality.tiny(seed)
                            : RandomMunicipality.large(seed, Double.parseDouble(a[2]));
            PlanEvaluator ev = new PlanEvaluator(facts);
            long t = System.nanoTime();
            List<Option> search = new no.arealklok.consolidation.solver.OptaPlannerSearch()
                    .search(facts, new SearchBudget(1, Integer.parseInt(a[4])), s -> {});
            long t1 = System.nanoTime();
            List<Option> start = a[5].equals("zero") ? facts.stayOptions() : search;
            Optional<ExactEngine.Answer> ans = e.solve(Subproblem.whole(facts, start), Double.parseDouble(a[3]));
            long t2 = System.nanoTime();
            System.out.println(seed + " zero "
                    + ev.evaluate(facts.stayOptions()).score() + " search "
                    + ev.evaluate(search).score() + " " + (t1 - t) / 1000000 + " ms; exact "
                    + ans.map(x -> ev.evaluate(x.choices()).score() + " gaps " + x.shortageGap() + " " + x.costGap()
                                    + " work " + x.work())
                            .orElse("none")
                    + " " + (t2 - t1) / 1000000 + " ms");
        }
    }
}

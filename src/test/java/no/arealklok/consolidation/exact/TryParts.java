package no.arealklok.consolidation.exact;

import java.util.*;
import no.arealklok.consolidation.*;

public final class TryParts {
    public static void run(ConsolidationCase facts, int effort, double work) {
        ExactEngine e = CpSatEngine.load().orElseThrow();
        PlanEvaluator ev = new PlanEvaluator(facts);
        System.out.println("zero " + ev.evaluate(facts.stayOptions()).score());
        List<Option> plan = new ArrayList<>();
        facts.occupants().forEach(o -> plan.add(o.options().get(0)));
        long sg = 0, cg = 0;
        long t00 = System.nanoTime();
        for (Part part : Part.of(facts)) {
            long t0 = System.nanoTime();
            List<Option> own = new no.arealklok.consolidation.solver.OptaPlannerSearch()
                    .search(part.facts(), new SearchBudget(1, effort), s -> {});
            long t1 = System.nanoTime();
            PlanScore s1 = new PlanEvaluator(part.facts()).evaluate(own).score();
            var ans = e.solve(Subproblem.whole(part.facts(), own), work).orElseThrow();
            long t2 = System.nanoTime();
            PlanScore s2 =
                    new PlanEvaluator(part.facts()).evaluate(ans.choices()).score();
            part.paste(ans.choices(), plan);
            sg += ans.shortageGap();
            cg += ans.costGap();
            System.out.println("part " + part.facts().occupants().size() + " options "
                    + part.facts().occupants().stream()
                            .mapToInt(o -> o.options().size())
                            .sum() + " search " + s1 + " " + (t1 - t0) / 1000000 + " exact " + s2 + " gaps "
                    + ans.shortageGap() + " " + ans.costGap() + " work " + ans.work() + " " + (t2 - t1) / 1000000
                    + " ms");
        }
        System.out.println(ev.evaluate(plan).score() + " gaps " + sg + " " + cg + " "
                + 100.0 * cg / ev.evaluate(plan).score().cost() + " % " + (System.nanoTime() - t00) / 1000000);
    }

    public static void main(String[] a) {
        run(
                no.arealklok.fixture.RandomMunicipality.large(Long.parseLong(a[0]), Double.parseDouble(a[1])),
                Integer.parseInt(a[2]),
                Double.parseDouble(a[3]));
    }
}

package no.arealklok.report.document.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Contender;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.Objective;
import no.arealklok.economy.Perspective;

/** What the plan was searched for, and who is best off with which alternative. */
public final class ObjectiveWords {
    private final Phrases phrases;
    private final Analysis analysis;

    public ObjectiveWords(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    /** Whose money was made small, and what counted on top. */
    public String objective() {
        Objective objective = analysis.plan().facts().objective();
        String whose = phrases.text("objective." + objective.perspective());
        boolean weighted = objective.travel() + objective.climate() + objective.disruption() > 0;
        String robust = analysis.inputs().robust() ? " " + phrases.text("objective.robust") : "";
        return whose
                + robust
                + " "
                + (weighted
                        ? phrases.text(
                                "objective.weighted",
                                exact(objective.travel()),
                                exact(objective.climate()),
                                exact(objective.disruption()))
                        : phrases.text("objective.unweighted"))
                + new PreferenceWords(phrases)
                        .sentence()
                        .map(sentence -> " " + sentence)
                        .orElse("");
    }

    private String exact(double weight) {
        return phrases.numerals().exact(weight);
    }

    /**
     * Which of the three alternatives costs the municipality least and which society, and what the difference comes
     * from.
     */
    public String comparison() {
        List<Contender> own = cheapest(Perspective.MUNICIPALITY);
        List<Contender> all = cheapest(Perspective.SOCIETY);
        String best = own.stream()
                .filter(all::contains)
                .findFirst()
                .map(same -> phrases.text("objective.same", among(), name(same)))
                .orElseGet(() -> phrases.text("objective.different", among(), name(own.get(0)), name(all.get(0))));
        return best + " " + shifted();
    }

    /**
     * Those that cost as little as any. The zero alternative takes part only where it leaves no one more without a
     * place: doing nothing is cheap.
     */
    private List<Contender> cheapest(Perspective perspective) {
        SortedMap<Long, List<Contender>> byCost = Arrays.stream(Contender.values())
                .filter(contender -> contender != Contender.OTHER)
                .filter(contender -> contender != Contender.ZERO || zeroTakesPart())
                .collect(Collectors.groupingBy(
                        contender -> plan(contender).presentValue(perspective), TreeMap::new, Collectors.toList()));
        return byCost.get(byCost.firstKey());
    }

    private boolean zeroTakesPart() {
        return analysis.zero().score().shortage() <= analysis.expanded().score().shortage();
    }

    private String among() {
        return phrases.text(zeroTakesPart() ? "objective.amongThree" : "objective.amongTwo");
    }

    private Plan plan(Contender contender) {
        return switch (contender) {
            case ZERO -> analysis.zero();
            case EXPANDED -> analysis.expanded();
            case PLAN -> analysis.plan();
            case OTHER -> analysis.rival();
        };
    }

    private String name(Contender contender) {
        return phrases.text("alternative." + contender.name().toLowerCase(Locale.ROOT))
                .toLowerCase(Locale.ROOT);
    }

    /** What of the municipality's gain others pay for, or what they gain too. */
    private String shifted() {
        long own = gain(Perspective.MUNICIPALITY);
        long all = gain(Perspective.SOCIETY);
        String key = all < own ? "objective.shifted" : "objective.gainsToo";
        return phrases.text(
                key,
                phrases.numerals().millions(own),
                phrases.numerals().millions(Math.abs(own - all)),
                phrases.numerals().millions(all));
    }

    private long gain(Perspective perspective) {
        return analysis.expanded().presentValue(perspective) - analysis.plan().presentValue(perspective);
    }
}

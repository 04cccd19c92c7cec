package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.consolidation.search.Starter;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A plan in the making: the units that may move, each with its option, and the facts around them. */
@PlanningSolution
final class PlanDraft {
    @ProblemFactProperty
    private ConsolidationCase facts;

    @ProblemFactCollectionProperty
    private List<FixedUnit> fixed;

    @SuppressWarnings("UnusedVariable") // OptaPlanner reads it
    @ProblemFactCollectionProperty
    private List<PairRule> pairRules;

    @SuppressWarnings("UnusedVariable") // OptaPlanner reads it
    @ProblemFactCollectionProperty
    private List<YearlyLimit> limits;

    private Sketch sketch;
    /** Empty where nothing is known. */
    private Set<Integer> promising = Set.of();

    @PlanningEntityCollectionProperty
    private List<PlannedUnit> units;

    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For OptaPlanner, which clones the draft. */
    PlanDraft() {}

    PlanDraft(ConsolidationCase facts) {
        this.facts = facts;
        this.fixed = new ArrayList<>();
        this.pairRules = facts.pairRules();
        this.limits = facts.limits();
        this.units = new ArrayList<>();
        Set<Site> empty = new HashSet<>(facts.sites());
        facts.occupants().forEach(occupant -> {
            empty.remove(occupant.home());
            occupant.annexes().forEach(empty::remove);
        });
        for (Occupant occupant : facts.occupants()) {
            if (occupant.options().size() > 1) {
                units.add(new PlannedUnit(units.size(), new Choices(occupant, facts, empty)));
            } else {
                Option only = occupant.options().get(0);
                fixed.add(new FixedUnit(occupant, Placement.of(occupant, only, facts)));
            }
        }
        this.sketch = new Sketch(facts, units, new Neighbourhood(facts, units, fixed));
    }

    /** Units that must leave go where they are best, the largest first; all others stay. */
    void placeThoseThatMustLeave() {
        List<PlannedUnit> leaving = units.stream()
                .filter(unit -> unit.choices().stay().isEmpty())
                .sorted(Comparator.comparingInt(
                        unit -> -unit.occupant().demand().in(facts.horizon().length() - 1)))
                .toList();
        Sketch sketch = sketch();
        leaving.forEach(unit -> sketch.takeOut(unit.position()));
        leaving.forEach(unit -> sketch.putBest(unit.position(), unit.choices().placements()));
        PlacementsMove move = sketch.move();
        for (int i = 0; i < move.units().size(); i++) {
            move.units().get(i).setPlacement(move.placements().get(i));
        }
    }

    void begin(Starter.Start start) {
        units.forEach(unit -> unit.setOption(start.plan().get(unit.occupant().index())));
        promising = start.promising();
    }

    /** Whether it is worth while to think of moving someone there who is not there. */
    boolean isPromising(int site) {
        return promising.isEmpty() || promising.contains(site);
    }

    /** The same question with the nearby hosts only. */
    ConsolidationCase nearby() {
        Map<Occupant, Set<Host>> hosts = new HashMap<>();
        units.forEach(
                unit -> hosts.put(unit.occupant(), new HashSet<>(unit.choices().nearby())));
        return facts.where((unit, option) -> option.isStay()
                        || !hosts.containsKey(unit)
                        || hosts.get(unit).contains(option.host()))
                .orElse(facts);
    }

    ConsolidationCase facts() {
        return facts;
    }

    /** A sketch of a move from here; it ends the one before. */
    Sketch sketch() {
        return sketch.begin(units);
    }

    List<PlannedUnit> units() {
        return units;
    }

    HardMediumSoftLongScore score() {
        return score;
    }

    /** An option of each occupant, in their order. */
    List<Option> choices() {
        List<Option> choices = facts.firstOptions();
        units.forEach(unit -> choices.set(unit.occupant().index(), unit.option()));
        return choices;
    }

    static PlanScore planScore(HardMediumSoftLongScore score) {
        return new PlanScore(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }
}

package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PairRule;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.YearlyLimit;
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

    @ProblemFactCollectionProperty
    private List<PairRule> pairRules;

    @ProblemFactCollectionProperty
    private List<YearlyLimit> limits;

    private Neighbourhood neighbourhood;

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
        for (Occupant occupant : facts.occupants()) {
            if (occupant.options().size() > 1) {
                units.add(new PlannedUnit(units.size(), new Choices(occupant, facts)));
            } else {
                Option only = occupant.options().get(0);
                fixed.add(new FixedUnit(occupant, Placement.of(occupant, only, facts)));
            }
        }
        this.neighbourhood = new Neighbourhood(facts, units, fixed);
    }

    /** Units that must leave go where they are best, the largest first; all others stay. */
    void placeThoseThatMustLeave() {
        List<PlannedUnit> leaving = units.stream()
                .filter(unit -> unit.choices().stay().isEmpty())
                .sorted(Comparator.comparingInt(
                        unit -> -unit.occupant().demand().in(facts.horizon().length() - 1)))
                .toList();
        Sketch sketch = new Sketch(this);
        leaving.forEach(unit -> sketch.takeOut(unit.position()));
        leaving.forEach(unit -> sketch.putBest(unit.position(), unit.choices().options()));
        OptionsMove move = sketch.move();
        for (int i = 0; i < move.units().size(); i++) {
            move.units().get(i).setOption(move.options().get(i));
        }
    }

    ConsolidationCase facts() {
        return facts;
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
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

package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.population.AgeGroup;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Unit;
import no.arealklok.service.NeedRule.Cohorts;

/**
 * As in the school's own last years, times what new homes add; the first grade follows the residents of its age,
 * or the births before them.
 *
 * @param ratios from the grade below, by the grade above
 */
record HistorySteps(Series entering, Map<Integer, Figure> ratios, Cohorts rule, Lift lift) implements GradeSteps {
    /** @return empty when the history is shorter than the ratios need, or no one has the age of the first grade */
    static Optional<GradeSteps> of(
            Unit unit, Cohorts rule, GradeRange grades, Progression progression, Lift lift, Horizon horizon) {
        if (!progression.knows(unit, horizon.baseYear())) {
            return Optional.empty();
        }
        Map<Integer, Figure> ratios = new TreeMap<>();
        for (int grade = grades.first() + 1; grade <= grades.last(); grade++) {
            Optional<Figure> ratio = progression.ratio(unit, grade - 1, horizon.baseYear(), horizon.baseYear());
            if (ratio.isEmpty()) {
                return Optional.empty();
            }
            ratios.put(grade, ratio.get());
        }
        return ResidentSteps.ofGrade(rule, grades.first(), lift.residents(), lift.growth(), horizon)
                .or(() -> born(rule.ages(grades.first(), grades.first()), lift, horizon))
                .map(entering -> new HistorySteps(entering, ratios, rule, lift));
    }

    /**
     * Where the population does not hold the age of the first grade by itself: those who were born as many years
     * before.
     */
    private static Optional<Series> born(AgeGroup age, Lift lift, Horizon horizon) {
        return lift.asBuilt()
                .of(AgeGroup.of(0), lift.growth())
                .filter(born -> born.firstYear() <= horizon.baseYear() - age.from())
                .map(born -> {
                    List<Double> values = horizon.years()
                            .mapToObj(year ->
                                    Residents.in(born, year - age.from()).orElseThrow())
                            .toList();
                    Origin origin = new Origin.Computed("outlook.births", List.of(born));
                    return new Series(
                            born.id() + "/at-" + age, horizon.baseYear(), values, MeasureUnit.PERSONS, origin);
                })
                .filter(entering -> entering.values().stream().allMatch(persons -> persons > 0));
    }

    @Override
    public double factor(int grade, int year) {
        Figure ratio = ratios.get(grade);
        return ratio == null
                ? Residents.in(entering, year).orElseThrow()
                        / Residents.in(entering, year - 1).orElseThrow()
                : ratio.value() * lift.in(age(grade), year) / lift.in(age(grade - 1), year - 1);
    }

    private AgeGroup age(int grade) {
        return rule.ages(grade, grade);
    }

    @Override
    public List<Traceable> operands() {
        List<Traceable> operands = new ArrayList<>(List.of(entering));
        operands.addAll(ratios.values());
        if (lift.isAny()) {
            ratios.keySet().forEach(grade -> operands.addAll(lift.operands(age(grade))));
        }
        return operands;
    }

    @Override
    public String formula() {
        return lift.isAny() ? "outlook.progression.homes" : "outlook.progression";
    }
}

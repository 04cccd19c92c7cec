package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Unit;

/** Cohort progression: pupils(g + 1, t + 1) = pupils(g, t) × the step from grade to grade. */
final class CohortOutlook {
    private final Horizon horizon;

    CohortOutlook(Horizon horizon) {
        this.horizon = horizon;
    }

    /** The grades taught, where the register has pupils in each. */
    static Optional<GradeRange> grades(Unit unit) {
        return unit.grades().filter(range -> {
            for (int grade = range.first(); grade <= range.last(); grade++) {
                if (!unit.usersByGrade().containsKey(grade)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** @param grades as of {@link #grades} */
    Series users(Unit unit, GradeRange grades, Figure users, GradeSteps steps, Growth growth) {
        TreeMap<Integer, Double> pupils = pupils(unit, grades, users);
        List<Double> values = new ArrayList<>();
        // The first year is the register's own total, which pupils outside the grades may belong to.
        double outside = users.value() - sum(pupils);
        values.add((double) users.whole());
        for (int year = horizon.baseYear() + 1; year <= horizon.lastYear(); year++) {
            progress(pupils, steps, year);
            values.add(WholePersons.of(sum(pupils) + outside));
        }
        List<Traceable> operands = new ArrayList<>(List.of(users));
        new TreeMap<>(unit.usersByGrade()).values().forEach(operands::add);
        operands.addAll(steps.operands());
        return new Series(
                users.id() + "/" + growth,
                horizon.baseYear(),
                values,
                MeasureUnit.PERSONS,
                new Origin.Computed(steps.formula(), operands));
    }

    /** Where the grades add up to more than the register's total, the total stands, shared as the grades are. */
    private static TreeMap<Integer, Double> pupils(Unit unit, GradeRange grades, Figure users) {
        TreeMap<Integer, Double> pupils = new TreeMap<>();
        for (int grade = grades.first(); grade <= grades.last(); grade++) {
            pupils.put(grade, unit.usersByGrade().get(grade).value());
        }
        double sum = sum(pupils);
        if (sum > users.value()) {
            pupils.replaceAll((grade, number) -> number * users.value() / sum);
        }
        return pupils;
    }

    private static void progress(TreeMap<Integer, Double> pupils, GradeSteps steps, int year) {
        for (Map.Entry<Integer, Double> entry : pupils.descendingMap().entrySet()) {
            int grade = entry.getKey();
            int from = grade == pupils.firstKey() ? grade : grade - 1;
            entry.setValue(pupils.get(from) * steps.factor(grade, year));
        }
    }

    private static double sum(TreeMap<Integer, Double> pupils) {
        return pupils.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

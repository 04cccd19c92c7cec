package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
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
 * Cohort progression: pupils(g + 1, t + 1) = pupils(g, t) × residents(age + 1, t + 1) ÷ residents(age, t); the first
 * grade follows the residents of its age. The ratio is that of the population projection, so it may pass 1.
 */
final class CohortOutlook {
    private final Horizon horizon;

    CohortOutlook(Horizon horizon) {
        this.horizon = horizon;
    }

    /** @return empty when a grade lacks pupils or the population lacks one of the ages, or has no one of it */
    Optional<Series> users(Unit unit, Figure users, Cohorts rule, Residents residents, Growth growth) {
        Optional<GradeRange> grades = unit.grades().filter(range -> hasAll(unit, range));
        return grades.flatMap(range -> residents(rule, range, residents, growth))
                .map(byGrade -> series(unit, users, byGrade, growth));
    }

    private static boolean hasAll(Unit unit, GradeRange range) {
        for (int grade = range.first(); grade <= range.last(); grade++) {
            if (!unit.usersByGrade().containsKey(grade)) {
                return false;
            }
        }
        return true;
    }

    private Optional<TreeMap<Integer, Series>> residents(
            Cohorts rule, GradeRange grades, Residents residents, Growth growth) {
        TreeMap<Integer, Series> byGrade = new TreeMap<>();
        for (int grade = grades.first(); grade <= grades.last(); grade++) {
            AgeGroup age = rule.ages(grade, grade);
            Optional<Series> persons = residents.of(age, growth).filter(this::usable);
            if (persons.isEmpty()) {
                return Optional.empty();
            }
            byGrade.put(grade, persons.get());
        }
        return Optional.of(byGrade);
    }

    private boolean usable(Series persons) {
        return persons.firstYear() <= horizon.baseYear()
                && horizon.years().allMatch(year -> Residents.in(persons, year).orElseThrow() > 0);
    }

    private Series series(Unit unit, Figure users, TreeMap<Integer, Series> residents, Growth growth) {
        TreeMap<Integer, Double> pupils = pupils(unit, users, residents.keySet());
        List<Double> values = new ArrayList<>();
        // The first year is the register's own total, which pupils outside the grades may belong to.
        double outside = users.value() - sum(pupils);
        values.add((double) users.whole());
        for (int year = horizon.baseYear() + 1; year <= horizon.lastYear(); year++) {
            progress(pupils, residents, year);
            values.add(WholePersons.of(sum(pupils) + outside));
        }
        List<Traceable> operands = new ArrayList<>(List.of(users));
        new TreeMap<>(unit.usersByGrade()).values().forEach(operands::add);
        operands.addAll(residents.values());
        return new Series(
                users.id() + "/" + growth,
                horizon.baseYear(),
                values,
                MeasureUnit.PERSONS,
                new Origin.Computed("outlook.cohorts", operands));
    }

    /** Where the grades add up to more than the register's total, the total stands, shared as the grades are. */
    private static TreeMap<Integer, Double> pupils(Unit unit, Figure users, Set<Integer> grades) {
        TreeMap<Integer, Double> pupils = new TreeMap<>();
        grades.forEach(grade -> pupils.put(grade, unit.usersByGrade().get(grade).value()));
        double sum = sum(pupils);
        if (sum > users.value()) {
            pupils.replaceAll((grade, number) -> number * users.value() / sum);
        }
        return pupils;
    }

    private static void progress(TreeMap<Integer, Double> pupils, TreeMap<Integer, Series> residents, int year) {
        for (Map.Entry<Integer, Double> entry : pupils.descendingMap().entrySet()) {
            int grade = entry.getKey();
            boolean entryGrade = grade == pupils.firstKey();
            int from = entryGrade ? grade : grade - 1;
            double before = Residents.in(residents.get(from), year - 1).orElseThrow();
            double now = Residents.in(residents.get(grade), year).orElseThrow();
            entry.setValue(pupils.get(from) * now / before);
        }
    }

    private static double sum(TreeMap<Integer, Double> pupils) {
        return pupils.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

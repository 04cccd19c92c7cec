package no.arealklok.outlook;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.GradeRange;
import no.arealklok.service.NeedRule.Cohorts;

/** As the residents of their age: the ratio is that of the population projection, so it may pass 1. */
record ResidentSteps(TreeMap<Integer, Series> byGrade) implements GradeSteps {
    /** @return empty when the population lacks one of the ages, or has no one of it */
    static Optional<GradeSteps> of(
            Cohorts rule, GradeRange grades, Residents residents, Growth growth, Horizon horizon) {
        TreeMap<Integer, Series> byGrade = new TreeMap<>();
        for (int grade = grades.first(); grade <= grades.last(); grade++) {
            Optional<Series> persons = ofGrade(rule, grade, residents, growth, horizon);
            if (persons.isEmpty()) {
                return Optional.empty();
            }
            byGrade.put(grade, persons.get());
        }
        return Optional.of(new ResidentSteps(byGrade));
    }

    /** The residents of the grade's age, where there are some in every year. */
    static Optional<Series> ofGrade(Cohorts rule, int grade, Residents residents, Growth growth, Horizon horizon) {
        AgeGroup age = rule.ages(grade, grade);
        return residents
                .of(age, growth)
                .filter(persons -> persons.firstYear() <= horizon.baseYear()
                        && horizon.years()
                                .allMatch(year -> Residents.in(persons, year).orElseThrow() > 0));
    }

    @Override
    public double factor(int grade, int year) {
        int from = grade == byGrade.firstKey() ? grade : grade - 1;
        return Residents.in(byGrade.get(grade), year).orElseThrow()
                / Residents.in(byGrade.get(from), year - 1).orElseThrow();
    }

    @Override
    public List<Traceable> operands() {
        return List.copyOf(byGrade.values());
    }

    @Override
    public String formula() {
        return "outlook.cohorts";
    }
}

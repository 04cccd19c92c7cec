package no.arealklok.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/**
 * Pupils a class (gruppestørrelse).
 *
 * @param primary key of the norm for grades 1–7
 * @param lowerSecondary key of the norm for grades 8–10
 */
public record GroupSize(String primary, String lowerSecondary) {
    private static final int LAST_PRIMARY_GRADE = 7;

    List<String> norms() {
        return List.of(primary, lowerSecondary);
    }

    /** Places that one class in each grade gives. */
    double ofAParallel(GradeRange grades, Norms norms) {
        int inPrimary = Math.max(0, Math.min(grades.last(), LAST_PRIMARY_GRADE) - grades.first() + 1);
        return inPrimary * norms.value(primary) + (grades.count() - inPrimary) * norms.value(lowerSecondary);
    }

    /** The mean over the grades that the unit teaches; that of grades 1–7 where it does not say. */
    Figure mean(Unit unit, Norms norms) {
        Optional<GradeRange> mixed = unit.grades().filter(grades -> grades.last() > LAST_PRIMARY_GRADE);
        if (mixed.isEmpty()) {
            return norms.figure(primary);
        }
        GradeRange grades = mixed.get();
        if (grades.first() > LAST_PRIMARY_GRADE) {
            return norms.figure(lowerSecondary);
        }
        return Figure.computed(
                "group-size/" + unit.id(),
                ofAParallel(grades, norms) / grades.count(),
                MeasureUnit.PERSONS,
                "capacity.group-size",
                norms.figure(primary),
                norms.figure(lowerSecondary));
    }

    /**
     * Classes that today's pupils fill (klasser): Σ ⌈pupils in a grade ÷ group size⌉. Grades taught together are
     * counted apart.
     *
     * @return empty where the register does not tell the pupils of every grade
     */
    public Optional<Figure> classes(Unit unit, Norms norms) {
        double told =
                unit.usersByGrade().values().stream().mapToDouble(Figure::value).sum();
        if (told == 0
                || unit.find(UnitQuantity.USERS)
                        .filter(all -> all.value() == told)
                        .isEmpty()) {
            return Optional.empty();
        }
        List<Figure> operands = new ArrayList<>();
        double classes = 0;
        for (int grade : unit.usersByGrade().keySet().stream().sorted().toList()) {
            Figure pupils = unit.usersByGrade().get(grade);
            operands.add(pupils);
            classes += Math.ceil(pupils.value() / norms.value(grade > LAST_PRIMARY_GRADE ? lowerSecondary : primary));
        }
        operands.add(norms.figure(primary));
        operands.add(norms.figure(lowerSecondary));
        return Optional.of(
                Figure.computed("classes/" + unit.id(), classes, MeasureUnit.GROUPS, "capacity.classes", operands));
    }
}

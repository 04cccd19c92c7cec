package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.capacity.UnitUse;
import no.arealklok.outlook.BackTest.Miss;
import no.arealklok.population.History;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Unit;

/**
 * Projects each unit from its earlier years, as the outlook does, and compares with what came. Only what was known in
 * the year is used: the ratios of that year and those before it. What the projections of residents said then is not
 * known, so the first grade stays as it was.
 */
final class BackTester {
    private static final int FEWEST_YEARS = 4;

    private final History history;
    private final Progression progression;
    private final int registerYear;

    BackTester(History history, Progression progression, int registerYear) {
        this.history = history;
        this.progression = progression;
        this.registerYear = registerYear;
    }

    /** @return empty when the history holds fewer than four years before the register's */
    Optional<BackTest> test(UnitUse use) {
        Unit unit = use.unit();
        NavigableMap<Integer, Figure> actual = new TreeMap<>();
        history.of(unit.id()).headMap(registerYear, false).forEach((year, row) -> actual.put(year, row.users()));
        if (actual.size() < FEWEST_YEARS || use.users().isEmpty()) {
            return Optional.empty();
        }
        actual.put(registerYear, use.users().get());
        return Optional.of(
                new BackTest(use, List.copyOf(actual.values()), miss(unit, actual, 1), miss(unit, actual, 3)));
    }

    private Miss miss(Unit unit, NavigableMap<Integer, Figure> actual, int ahead) {
        List<Figure> projected = new ArrayList<>();
        List<Figure> besides = new ArrayList<>();
        List<Figure> carried = new ArrayList<>();
        actual.forEach((year, known) -> {
            Optional<Figure> came =
                    Optional.ofNullable(actual.get(year + ahead)).filter(users -> users.value() > 0);
            if (came.isPresent()) {
                String id = "back-test/" + unit.id() + "/" + ahead + "/" + year;
                Figure asBefore = error(id + "/carried", known, came.get());
                carried.add(asBefore);
                projection(unit, year, known, ahead).ifPresent(said -> {
                    projected.add(error(id + "/projected", said, came.get()));
                    besides.add(asBefore);
                });
            }
        });
        String id = "back-test/" + unit.id() + "/" + ahead;
        return new Miss(
                mean(id + "/projected", projected), mean(id + "/carried", besides.isEmpty() ? carried : besides));
    }

    private static Figure error(String id, Figure said, Figure came) {
        double percent = 100 * Math.abs(said.value() - came.value()) / came.value();
        return Figure.computed(id, percent, MeasureUnit.PERCENT, "back-test.error", said, came);
    }

    private static Optional<Figure> mean(String id, List<Figure> errors) {
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.computed(
                        id,
                        errors.stream().mapToDouble(Figure::value).average().orElseThrow(),
                        MeasureUnit.PERCENT,
                        "mean",
                        errors));
    }

    private Optional<Figure> projection(Unit unit, int year, Figure known, int ahead) {
        return unit.grades().flatMap(grades -> projection(unit, grades, year, known, ahead));
    }

    private Optional<Figure> projection(Unit unit, GradeRange grades, int year, Figure known, int ahead) {
        TreeMap<Integer, Double> pupils = new TreeMap<>();
        TreeMap<Integer, Figure> ratios = new TreeMap<>();
        for (int grade = grades.first(); grade <= grades.last(); grade++) {
            int above = grade;
            progression.pupils(unit, grade, year, registerYear).ifPresent(number -> pupils.put(above, number.value()));
            if (grade > grades.first()) {
                progression.ratio(unit, grade - 1, year, registerYear).ifPresent(ratio -> ratios.put(above, ratio));
            }
        }
        if (pupils.size() < grades.count() || ratios.size() < grades.count() - 1) {
            return Optional.empty();
        }
        double outside = known.value() - sum(pupils);
        for (int i = 0; i < ahead; i++) {
            ratios.descendingMap().forEach((grade, ratio) -> pupils.put(grade, pupils.get(grade - 1) * ratio.value()));
        }
        List<Traceable> operands = new ArrayList<>(List.of(known));
        operands.addAll(ratios.values());
        String id = "back-test/" + unit.id() + "/" + ahead + "/" + year + "/said";
        return Optional.of(
                Figure.computed(id, sum(pupils) + outside, MeasureUnit.PERSONS, "back-test.projected", operands));
    }

    private static double sum(TreeMap<Integer, Double> pupils) {
        return pupils.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

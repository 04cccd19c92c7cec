package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.norm.Norms;
import no.arealklok.population.History;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;

/**
 * A school's own progression ratios (overgangsrater): {@code r(g) = Σ w(k) × E(g + 1, t − k + 1) ÷ E(g, t − k)} over
 * the most recent years, with weights that sum to 1; above 1 when pupils move in, at most the norm. Cohort survival, as
 * in www.statforecast.com/csr.htm.
 */
final class Progression {
    /** Of the most recent year first. */
    private static final List<String> WEIGHTS =
            List.of("outlook.progression.weight-1", "outlook.progression.weight-2", "outlook.progression.weight-3");

    static final int YEARS = WEIGHTS.size();

    private final History history;
    private final List<Figure> weights;
    private final Figure most;

    Progression(History history, Norms norms) {
        this.history = history;
        this.weights = WEIGHTS.stream().map(norms::figure).toList();
        this.most = norms.figure("outlook.progression.most");
    }

    /**
     * From the grade to the next, as known at the end of the year. A year before it without pupils in either grade is
     * left out, and the others weigh the more.
     *
     * @return empty when no year is left
     */
    Optional<Figure> ratio(Unit unit, int grade, int year, int registerYear) {
        double sum = 0;
        double weight = 0;
        List<Traceable> operands = new ArrayList<>();
        for (int k = 1; k <= YEARS; k++) {
            Optional<Figure> later = pupils(unit, grade + 1, year - k + 1, registerYear);
            Optional<Figure> before =
                    pupils(unit, grade, year - k, registerYear).filter(pupils -> pupils.value() > 0);
            if (later.isPresent() && before.isPresent()) {
                Figure share = weights.get(k - 1);
                sum += share.value() * later.get().value() / before.get().value();
                weight += share.value();
                operands.addAll(List.of(share, later.get(), before.get()));
            }
        }
        if (weight == 0) {
            return Optional.empty();
        }
        operands.add(most);
        String id = "progression/" + unit.id() + "/" + year + "/" + grade;
        double ratio = Math.min(most.value(), sum / weight);
        return Optional.of(Figure.computed(id, ratio, MeasureUnit.RATIO, "outlook.ratio", operands));
    }

    /** Of the register in its own year, of the history in others. */
    Optional<Figure> pupils(Unit unit, int grade, int year, int registerYear) {
        return year == registerYear
                ? Optional.ofNullable(unit.usersByGrade().get(grade))
                : history.users(unit.id(), grade, year);
    }

    /** Whether the history has pupils by grade in each of the years before the register's that the ratios weigh. */
    boolean knows(Unit unit, int registerYear) {
        return Stream.iterate(registerYear - 1, year -> year - 1)
                .limit(YEARS)
                .allMatch(year -> Optional.ofNullable(history.of(unit.id()).get(year))
                        .filter(row -> !row.byGrade().isEmpty())
                        .isPresent());
    }
}

package no.arealklok.service;

import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** A way to count places (kapasitetsregel). Each gives whole places, rounded down, or nothing where it lacks input. */
public sealed interface CapacityRule {
    /** Stable name; the name shown is the message {@code capacity.<key>}. */
    String key();

    Optional<Figure> places(Unit unit, Norms norms);

    /** Keys of the norms that the rule reads. */
    List<String> norms();

    private static Figure result(CapacityRule rule, String formula, Unit unit, double places, Figure... operands) {
        return Figure.computed(
                "places/" + unit.id() + "/" + rule.key(),
                Math.floor(places + 1e-9),
                MeasureUnit.PLACES,
                formula,
                operands);
    }

    /** As the register states it: approved places, beds or homes. */
    record Stated(String key, UnitQuantity quantity) implements CapacityRule {
        @Override
        public List<String> norms() {
            return List.of();
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            return unit.find(quantity).filter(places -> places.value() > 0);
        }
    }

    /**
     * Parallels × (grades 1–7 × group size + grades 8–10 × group size in lower secondary), over the grades taught
     * (paralleller × trinn × gruppestørrelse).
     */
    record Parallels(String key, String groupSize, String groupSizeLowerSecondary) implements CapacityRule {
        @Override
        public List<String> norms() {
            return List.of(groupSize, groupSizeLowerSecondary);
        }

        private static final int LAST_PRIMARY_GRADE = 7;

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            return unit.grades()
                    .flatMap(grades ->
                            unit.find(UnitQuantity.PARALLELS).map(parallels -> places(unit, norms, grades, parallels)));
        }

        private Figure places(Unit unit, Norms norms, GradeRange grades, Figure parallels) {
            int primary = Math.max(0, Math.min(grades.last(), LAST_PRIMARY_GRADE) - grades.first() + 1);
            Figure count = Figure.read(
                    "grades/" + unit.id(),
                    grades.count(),
                    MeasureUnit.GRADE,
                    unit.cells().of("grades"));
            Figure size = norms.figure(groupSize);
            Figure lowerSecondary = norms.figure(groupSizeLowerSecondary);
            double aParallel = primary * size.value() + (grades.count() - primary) * lowerSecondary.value();
            return result(
                    this,
                    "capacity.parallels",
                    unit,
                    parallels.value() * aParallel,
                    parallels,
                    count,
                    size,
                    lowerSecondary);
        }
    }

    /** A counted thing × places in each: classrooms × group size. */
    record PerItem(String key, UnitQuantity quantity, String placesEach) implements CapacityRule {
        @Override
        public List<String> norms() {
            return List.of(placesEach);
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            Figure each = norms.figure(placesEach);
            return unit.find(quantity)
                    .map(items -> result(this, "capacity.per-item", unit, items.value() * each.value(), items, each));
        }
    }

    /** Area ÷ m² a place. */
    record PerArea(String key, UnitQuantity area, String squareMetresEach) implements CapacityRule {
        @Override
        public List<String> norms() {
            return List.of(squareMetresEach);
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            Figure each = norms.figure(squareMetresEach);
            return unit.find(area)
                    .map(square ->
                            result(this, "capacity.per-area", unit, square.value() / each.value(), square, each));
        }
    }

    /**
     * Play area shared by children under and over three, at the share of young children that the unit has now, or the
     * norm's where it does not say: area ÷ (share × m² young + (1 − share) × m² old). Rundskriv F-08/2006.
     */
    record PlayArea(String key, String squareMetresUnderThree, String squareMetresOver, String shareUnderThree)
            implements CapacityRule {
        @Override
        public List<String> norms() {
            return List.of(squareMetresUnderThree, squareMetresOver, shareUnderThree);
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            Figure young = norms.figure(squareMetresUnderThree);
            Figure old = norms.figure(squareMetresOver);
            Figure share = share(unit, norms);
            double each = share.value() * young.value() + (1 - share.value()) * old.value();
            return unit.find(UnitQuantity.PLAY_AREA)
                    .map(area ->
                            result(this, "capacity.play-area", unit, area.value() / each, area, share, young, old));
        }

        private Figure share(Unit unit, Norms norms) {
            Optional<Figure> young = unit.find(UnitQuantity.USERS_UNDER_THREE);
            Optional<Figure> all = unit.find(UnitQuantity.USERS).filter(users -> users.value() > 0);
            if (young.isEmpty() || all.isEmpty()) {
                return norms.figure(shareUnderThree);
            }
            double share = Math.min(1, young.get().value() / all.get().value());
            return Figure.computed(
                    "share-under-three/" + unit.id(), share, MeasureUnit.RATIO, "share", young.get(), all.get());
        }
    }
}

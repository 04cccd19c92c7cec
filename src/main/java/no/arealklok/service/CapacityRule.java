package no.arealklok.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    CapacityKind kind();

    Optional<Figure> places(Unit unit, Norms norms);

    /** Keys of the norms that the rule reads. */
    List<String> norms();

    private static Figure result(CapacityRule rule, String formula, Unit unit, double places, Figure... operands) {
        return result(rule, formula, unit, places, List.of(operands));
    }

    private static Figure result(CapacityRule rule, String formula, Unit unit, double places, List<Figure> operands) {
        return Figure.computed(
                "places/" + unit.id() + "/" + rule.key(),
                Math.floor(places + 1e-9),
                MeasureUnit.PLACES,
                formula,
                operands);
    }

    /** As the register states it: approved places, beds or homes. */
    record Stated(String key, CapacityKind kind, UnitQuantity quantity) implements CapacityRule {
        @Override
        public List<String> norms() {
            return List.of();
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            return unit.find(quantity).filter(places -> places.value() > 0);
        }
    }

    /** Parallels × grades taught × group size (paralleller × trinn × gruppestørrelse). */
    record Parallels(String key, CapacityKind kind, GroupSize groupSize) implements CapacityRule {
        @Override
        public List<String> norms() {
            return groupSize.norms();
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            return unit.grades()
                    .flatMap(grades ->
                            unit.find(UnitQuantity.PARALLELS).map(parallels -> places(unit, norms, grades, parallels)));
        }

        private Figure places(Unit unit, Norms norms, GradeRange grades, Figure parallels) {
            Figure count = Figure.read(
                    "grades/" + unit.id(),
                    grades.count(),
                    MeasureUnit.GRADE,
                    unit.cells().of("grades"));
            return result(
                    this,
                    "capacity.parallels",
                    unit,
                    parallels.value() * groupSize.ofAParallel(grades, norms),
                    parallels,
                    count,
                    norms.figure(groupSize.primary()),
                    norms.figure(groupSize.lowerSecondary()));
        }
    }

    /** Classrooms × group size (klasserom × gruppestørrelse). */
    record Classrooms(String key, CapacityKind kind, GroupSize groupSize) implements CapacityRule {
        @Override
        public List<String> norms() {
            return groupSize.norms();
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            Figure size = groupSize.mean(unit, norms);
            return unit.find(UnitQuantity.CLASSROOMS)
                    .map(rooms -> result(this, "capacity.classrooms", unit, rooms.value() * size.value(), rooms, size));
        }
    }

    /**
     * Classrooms by their area: Σ min(⌊area ÷ m² a pupil⌋, group size). The register has the classrooms' number and
     * their area together, so each counts as the mean room; where rooms differ much that is a little too many.
     */
    record RoomArea(String key, CapacityKind kind, String squareMetresEach, GroupSize groupSize)
            implements CapacityRule {
        @Override
        public List<String> norms() {
            return List.of(squareMetresEach, groupSize.primary(), groupSize.lowerSecondary());
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            Figure each = norms.figure(squareMetresEach);
            Figure size = groupSize.mean(unit, norms);
            return unit.find(UnitQuantity.CLASSROOMS)
                    .filter(rooms -> rooms.value() > 0)
                    .flatMap(rooms -> unit.find(UnitQuantity.CLASSROOM_AREA).map(area -> {
                        double inARoom = Math.floor(area.value() / rooms.value() / each.value() + 1e-9);
                        double places = rooms.value() * Math.min(inARoom, size.value());
                        return result(this, "capacity.room-area", unit, places, rooms, area, each, size);
                    }));
        }
    }

    /**
     * Counted things × places in each, added up: single rooms + double rooms × 2. Empty where one of them is unknown.
     */
    record PerItem(String key, CapacityKind kind, List<Item> items) implements CapacityRule {
        /** @param placesEach key of the norm with the places in each; one each when empty */
        public record Item(UnitQuantity quantity, Optional<String> placesEach) {}

        public PerItem {
            items = List.copyOf(items);
        }

        @Override
        public List<String> norms() {
            return items.stream().flatMap(item -> item.placesEach().stream()).toList();
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            List<Figure> operands = new ArrayList<>();
            double places = 0;
            for (Item item : items) {
                Optional<Figure> count = unit.find(item.quantity());
                if (count.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Figure> each = item.placesEach().map(norms::figure);
                operands.add(count.get());
                operands.addAll(each.stream().toList());
                places += count.get().value() * each.map(Figure::value).orElse(1.0);
            }
            return Optional.of(result(this, "capacity.per-item", unit, places, operands));
        }
    }

    /** Area ÷ m² a place. */
    record PerArea(String key, CapacityKind kind, UnitQuantity area, String squareMetresEach) implements CapacityRule {
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
     * norm's where it does not say: area ÷ (share × m² young + (1 − share) × m² old). Rundskriv F-08/2006. A child is
     * three from August of the calendar year in which it turns three, whatever its birthday.
     */
    record PlayArea(
            String key,
            CapacityKind kind,
            String squareMetresUnderThree,
            String squareMetresOver,
            String shareUnderThree)
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

    /** Another definition's places × the share of them that can be used from day to day. */
    record ShareOf(String key, CapacityKind kind, CapacityRule whole, String share) implements CapacityRule {
        @Override
        public List<String> norms() {
            return Stream.concat(whole.norms().stream(), Stream.of(share)).toList();
        }

        @Override
        public Optional<Figure> places(Unit unit, Norms norms) {
            Figure usable = norms.figure(share);
            return whole.places(unit, norms)
                    .map(all -> result(this, "capacity.share", unit, all.value() * usable.value(), all, usable));
        }
    }
}

package no.arealklok.capacity;

import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Percent;
import no.arealklok.register.UnitQuantity;

/**
 * Classes over classrooms (klasser per klasserom): full before the places are, where grades do not split evenly.
 *
 * @param rooms above 0
 */
public record ClassUse(String unit, Figure classes, Figure rooms) {
    /** Empty for services without classes, and where pupils by grade or classrooms are not known. */
    public static Optional<ClassUse> of(UnitUse use, Norms norms) {
        return use.type()
                .groupSize()
                .flatMap(size -> size.classes(use.unit(), norms))
                .flatMap(classes -> use.unit()
                        .find(UnitQuantity.CLASSROOMS)
                        .filter(rooms -> rooms.whole() > 0)
                        .map(rooms -> new ClassUse(use.unit().id(), classes, rooms)));
    }

    public Percent percent() {
        return Percent.of(classes.whole(), rooms.whole());
    }

    public Figure figure() {
        return Figure.computed(
                "class-use/" + unit, percent().value(), MeasureUnit.PERCENT, "class-use", classes, rooms);
    }
}

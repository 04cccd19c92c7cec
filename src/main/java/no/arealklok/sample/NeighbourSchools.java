package no.arealklok.sample;

import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.register.GradeRange;
import no.arealklok.register.UnitQuantity;

/**
 * Two half-empty neighbour schools in the valley, 240 pupils of 390 and 390 of 600: together they do not fit into the
 * larger one until rolls have fallen. The pattern, and its numbers, are those of a merger in Bærum in 2018.
 */
final class NeighbourSchools {
    static final int SMALL_PUPILS = 240;
    static final int SMALL_PLACES = 390;
    static final int LARGE_PUPILS = 390;
    static final int LARGE_PLACES = 600;

    private static final GradeRange GRADES = new GradeRange(1, 7);
    private static final double KILOMETRES_FROM_CENTRE = 1.02;

    private final Schools schools;
    private final Area valley;

    NeighbourSchools(Schools schools, Area valley) {
        this.schools = schools;
        this.valley = valley;
    }

    void add() {
        add("Granli skole", KILOMETRES_FROM_CENTRE, SMALL_PUPILS, SMALL_PLACES).put(UnitQuantity.PARALLELS, 2);
        add("Elvestad skole", -KILOMETRES_FROM_CENTRE, LARGE_PUPILS, LARGE_PLACES)
                .put(UnitQuantity.PARALLELS, 3);
    }

    private UnitDraft add(String name, double north, int pupils, int places) {
        List<Double> cohorts = IntStream.rangeClosed(GRADES.first(), GRADES.last())
                .mapToObj(grade -> Schools.pupils(valley, grade))
                .toList();
        List<Integer> byGrade = Shares.divide(pupils, cohorts);
        return schools.add(name, valley, valley.centre().moved(0, north), GRADES, byGrade, places)
                .put(UnitQuantity.CAPACITY, places);
    }
}

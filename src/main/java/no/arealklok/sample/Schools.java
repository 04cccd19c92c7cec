package no.arealklok.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.population.AgeGroup;
import no.arealklok.register.GradeRange;
import no.arealklok.register.UnitQuantity;

/** Schools with pupils by grade: those of the area, divided among its schools. */
final class Schools {
    private static final GradeRange PRIMARY = new GradeRange(1, 7);
    private static final GradeRange LOWER_SECONDARY = new GradeRange(8, 10);
    private static final GradeRange COMBINED = new GradeRange(1, 10);
    /** The others go to private schools or to schools in other municipalities. */
    private static final double SHARE_IN_MUNICIPAL_SCHOOLS = 0.97;

    private static final int GROUP = 28;

    private record School(GradeRange grades, double weight) {}

    private final Inventory inventory;
    private final Dice dice;
    private final PlaceNames names;
    private final Fullness fullness;

    Schools(Inventory inventory, Dice dice, PlaceNames names) {
        this.inventory = inventory;
        this.dice = dice;
        this.names = names;
        this.fullness = new Fullness(dice);
    }

    void addTo(Area area) {
        List<School> schools = new ArrayList<>();
        if (area.kind() != AreaKind.VALLEY) {
            repeat(schools, PRIMARY, area.primarySchools());
        }
        repeat(schools, LOWER_SECONDARY, area.lowerSecondarySchools());
        repeat(schools, COMBINED, area.combinedSchools());
        schools.forEach(school -> add(area, school, schools));
    }

    private void repeat(List<School> schools, GradeRange grades, int times) {
        IntStream.range(0, times).forEach(index -> schools.add(new School(grades, dice.between(0.7, 1.4))));
    }

    private void add(Area area, School school, List<School> schools) {
        List<Integer> pupils = IntStream.rangeClosed(
                        school.grades().first(), school.grades().last())
                .mapToObj(grade -> (int) Math.round(pupils(area, grade) * share(school, schools, grade)))
                .toList();
        int users = pupils.stream().mapToInt(Integer::intValue).sum();
        int places = Rounding.up(users / fullness.draw(area.kind()), 10);
        BuildingUse use = use(school.grades());
        String name = names.next() + (use == BuildingUse.LOWER_SECONDARY_SCHOOL ? " ungdomsskole" : " skole");
        UnitDraft unit = add(name, area, area.somewhere(dice, 1.5), school.grades(), pupils, places);
        if (dice.chance(0.12)) {
            unit.put(UnitQuantity.CLASSROOMS, Math.ceil((double) places / GROUP));
        } else {
            unit.put(UnitQuantity.CAPACITY, places);
        }
        extend(unit, school.grades());
    }

    /** A school whose numbers are decided. */
    UnitDraft add(String name, Area area, Point point, GradeRange grades, List<Integer> pupils, int places) {
        double squareMetres = Rounding.nearest(places * dice.between(10.5, 14.0), 10);
        BuildingDraft building = inventory
                .addBuilding(name, area, point, use(grades))
                .address(names.address())
                .enlarge(squareMetres);
        UnitDraft unit =
                inventory.addUnit("S", name, ServiceId.SCHOOL, building).pupils(grades, pupils);
        int users = pupils.stream().mapToInt(Integer::intValue).sum();
        unit.put(UnitQuantity.STAFF, Rounding.nearest(users / dice.between(9.5, 12), 0.5));
        unit.put(UnitQuantity.OUTDOOR_AREA, Rounding.nearest(places * dice.between(18, 42), 50));
        if (dice.chance(0.6)) {
            unit.put(UnitQuantity.OPERATING_COST, Rounding.nearest(users * dice.between(115_000, 145_000), 10_000));
        }
        return unit;
    }

    /** Pupils of a grade in the whole area. */
    static double pupils(Area area, int grade) {
        return SHARE_IN_MUNICIPAL_SCHOOLS * Residents.now(area, AgeGroup.of(grade + 5));
    }

    private static double share(School school, List<School> schools, int grade) {
        GradeRange only = new GradeRange(grade, grade);
        double all = schools.stream()
                .filter(other -> other.grades().covers(only))
                .mapToDouble(School::weight)
                .sum();
        return school.weight() / all;
    }

    private static BuildingUse use(GradeRange grades) {
        if (grades.equals(COMBINED)) {
            return BuildingUse.COMBINED_SCHOOL;
        }
        return grades.equals(PRIMARY) ? BuildingUse.PRIMARY_SCHOOL : BuildingUse.LOWER_SECONDARY_SCHOOL;
    }

    /** One or two more classes a grade where the area grows, one at some other schools. */
    private void extend(UnitDraft unit, GradeRange grades) {
        AreaKind kind = unit.building().area().kind();
        if (kind == AreaKind.GROWING || kind == AreaKind.STABLE && dice.chance(0.25)) {
            int parallel = grades.count() * GROUP;
            double each = Rounding.nearest(dice.between(11.5, 13.0) * dice.between(52_000, 62_000), 1_000);
            unit.building().extension(ServiceId.SCHOOL, parallel, Rounding.nearest(parallel * each, 100_000));
            if (kind == AreaKind.GROWING && !grades.equals(COMBINED)) {
                unit.building()
                        .extension(ServiceId.SCHOOL, 2 * parallel, Rounding.nearest(1.9 * parallel * each, 100_000));
            }
        }
    }
}

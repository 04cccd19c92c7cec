package no.arealklok.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Percent;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A school in two buildings, A and B, of which a kindergarten uses B too; two schools and a kindergarten on their own;
 * one school without users, and one without places.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UseGroupsTest {
    private final CaseText text = new CaseText().buildings("""
            A | 0 | 0 | 4000 | operating-cost=4000000
            B | 0 | 0 | 1000 | operating-cost=900000
            C | 1 | 0 | 3000 | operating-cost=2400000
            D | 2 | 0 | 2000
            E | 3 | 0 | 500  | operating-cost=500000
            F | 4 | 0 | -
            G | 4 | 0 | 700
            """).units("""
            S1 | school       | A+B | 400 | 300 | area=Vest | operating-cost=45000000 | outdoor-area=9000
            K1 | kindergarten | B   | 60  | 50  | area=Vest
            S2 | school       | C   | 200 | 240 | area=Vest | operating-cost=30000000
            S3 | school       | D   | 100 | 80  | area=Øst
            K2 | kindergarten | E   | 40  | 40  | area=Øst  | outdoor-area=1000 | private
            S4 | school       | F   | 90  | -   | area=Øst
            S5 | school       | G   | -   | 70  | area=Øst
            """);
    private final UnitUses uses = text.uses();
    private final UseGroups groups = new UseGroups(text.municipality().register(), uses, CaseText.TYPES.all());
    private final PerUserCounter counter =
            new PerUserCounter(text.municipality().register(), uses);

    private UseGroup service(String id) {
        return groups.services().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UseGroup area(String id) {
        return groups.areas().stream()
                .filter(group -> group.id().equals("area/" + id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Double> perUser(PerUserMeasure measure, UseGroup group) {
        return counter.count(measure, group).map(PerUser::value);
    }

    @Test
    void places_that_stand_free_are_not_taken_from_those_that_lack() {
        UseGroup schools = service("school");

        // S1 has 400 − 300 = 100 free, S3 100 − 80 = 20; S2 lacks 240 − 200 = 40. S4 and S5 have one number only.
        assertThat(schools.free().map(Figure::whole)).contains(120L);
        assertThat(schools.missing().map(Figure::whole)).contains(40L);
        assertThat(schools.unknown()).isEqualTo(2);
        Utilisation all = schools.utilisation().orElseThrow();
        // 300 + 240 + 80 = 620 of 400 + 200 + 100 = 700: 88.57 %
        assertThat(all.users().whole()).isEqualTo(620);
        assertThat(all.places().whole()).isEqualTo(700);
        assertThat(all.percent()).isEqualTo(new Percent(89));
        assertThat(all.figure().id()).isEqualTo("utilisation/school");
    }

    @Test
    void the_municipality_and_its_areas_hold_all_services() {
        UseGroup all = service("municipality");
        // 620 + 50 + 40 = 710 of 700 + 60 + 40 = 800: 88.75 %
        assertThat(all.utilisation().orElseThrow().percent()).isEqualTo(new Percent(89));
        assertThat(all.units()).hasSize(7);

        assertThat(groups.services())
                .extracting(UseGroup::id)
                .containsExactly("school", "kindergarten", "kindergarten/private", "municipality");
        assertThat(groups.areas())
                .extracting(UseGroup::id)
                .containsExactly(
                        "area/Vest/school",
                        "area/Vest/kindergarten",
                        "area/Vest",
                        "area/Øst/school",
                        "area/Øst/kindergarten",
                        "area/Øst");
        // Vest: 300 + 240 + 50 = 590 of 400 + 200 + 60 = 660: 89.39 %; Øst: 80 + 40 = 120 of 140: 85.71 %
        assertThat(area("Vest").utilisation().orElseThrow().percent()).isEqualTo(new Percent(89));
        assertThat(area("Øst").utilisation().orElseThrow().percent()).isEqualTo(new Percent(86));
    }

    @Test
    void units_that_share_a_building_are_told_of_together() {
        assertThat(groups.buildings())
                .extracting(group -> group.key() + " " + group.name() + " "
                        + group.units().stream().map(use -> use.unit().id()).toList())
                .containsExactly("A+B A + B [S1, K1]", "C C [S2]", "D D [S3]", "E E [K2]", "F F [S4]", "G G [S5]");
        // 300 + 50 = 350 of 460: 76.09 %, of no one service
        UseGroup shared = groups.buildings().get(0);
        assertThat(shared.utilisation().orElseThrow().percent()).isEqualTo(new Percent(76));
        assertThat(shared.type()).isEmpty();
    }

    @Test
    void a_shared_building_is_counted_once_and_not_split_between_services() {
        // (4 000 + 1 000) ÷ (300 + 50)
        assertThat(perUser(PerUserMeasure.GROSS_AREA, groups.buildings().get(0)))
                .contains(5000.0 / 350);
        // S1's buildings are K1's too; F has no area, S4 no users: (3 000 + 2 000 + 700) ÷ (240 + 80 + 70)
        assertThat(perUser(PerUserMeasure.GROSS_AREA, service("school"))).contains(5700.0 / 390);
        // (5 000 + 3 000) ÷ (300 + 50 + 240)
        assertThat(perUser(PerUserMeasure.GROSS_AREA, area("Vest"))).contains(8000.0 / 590);
        // (5 000 + 3 000 + 2 000 + 500 + 700) ÷ (350 + 240 + 80 + 40 + 70)
        PerUser all = counter.count(PerUserMeasure.GROSS_AREA, service("municipality"))
                .orElseThrow();
        assertThat(all.value()).isEqualTo(11200.0 / 780);
        assertThat(all.units()).hasSize(6);
        assertThat(perUser(PerUserMeasure.GROSS_AREA, unit("S1"))).isEmpty();
    }

    private UseGroup unit(String id) {
        return UseGroup.of(uses.of(text.municipality().register().unit(id)));
    }

    @Test
    void a_cost_that_the_register_lacks_leaves_its_users_out_too() {
        // (45 000 000 + 30 000 000) ÷ (300 + 240) = 138 888.9
        assertThat(perUser(PerUserMeasure.SERVICE_COST, service("school"))).contains(75_000_000.0 / 540);
        // D, F and G state none: 2 400 000 ÷ 240; A + B are not schools alone
        assertThat(perUser(PerUserMeasure.BUILDING_COST, service("school"))).contains(10_000.0);
        // 9 000 ÷ 300; 1 000 ÷ 40
        assertThat(perUser(PerUserMeasure.OUTDOOR_AREA, service("school"))).contains(30.0);
        assertThat(perUser(PerUserMeasure.OUTDOOR_AREA, unit("K2"))).contains(25.0);
        assertThat(perUser(PerUserMeasure.OUTDOOR_AREA, unit("K1"))).isEmpty();
    }

    @Test
    void what_nobody_uses_is_shared_out_on_no_one() {
        CaseText empty = new CaseText().buildings("B | 0 | 0 | 900").units("S | school | B | 100 | 0");
        UseGroup school = UseGroup.of(empty.uses().all().iterator().next());

        assertThat(new PerUserCounter(empty.municipality().register(), empty.uses())
                        .count(PerUserMeasure.GROSS_AREA, school))
                .isEmpty();
        assertThat(school.utilisation().orElseThrow().percent()).isEqualTo(new Percent(0));
    }

    @Test
    void a_building_of_a_unit_whose_users_are_not_known_is_left_out_with_them() {
        // 900 m² for 90; the 5 000 m² of C are nobody's that is known
        CaseText two = new CaseText()
                .buildings("B | 0 | 0 | 900\nC | 0 | 0 | 5000")
                .units("S1 | school | B | 100 | 90 | area=x\nS2 | school | C | 100 | - | area=x");
        UseGroup all = new UseGroups(two.municipality().register(), two.uses(), CaseText.TYPES.all())
                .services()
                .get(0);
        PerUser area = new PerUserCounter(two.municipality().register(), two.uses())
                .count(PerUserMeasure.GROSS_AREA, all)
                .orElseThrow();

        assertThat(area.figure().value()).isEqualTo(10);
        assertThat(area.figure().id()).isEqualTo("gross-area-per-user/school");
        assertThat(area.figure().unit()).isEqualTo(MeasureUnit.SQUARE_METRES_PER_PERSON);
        assertThat(area.units()).extracting(use -> use.unit().id()).containsExactly("S1");
    }

    @Test
    void what_is_shared_out_is_area_or_money_and_never_on_no_one() {
        assertThat(PerUserMeasure.values())
                .filteredOn(PerUserMeasure::isArea)
                .containsExactly(PerUserMeasure.GROSS_AREA, PerUserMeasure.OUTDOOR_AREA);
        assertThat(PerUserMeasure.SERVICE_COST.unit()).isEqualTo(MeasureUnit.NOK_PER_PERSON_A_YEAR);

        Figure area = Figure.read("area", 900, MeasureUnit.SQUARE_METRES, CellReference.file("test"));
        Figure nobody = Figure.read("users", 0.4, MeasureUnit.PERSONS, CellReference.file("test"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerUser("p", PerUserMeasure.GROSS_AREA, area, nobody, List.of()));
    }

    @Test
    void a_building_and_a_unit_are_no_sum_and_their_numbers_are_theirs() {
        assertThat(groups.services()).allMatch(UseGroup::isSum);
        assertThat(groups.areas()).allMatch(UseGroup::isSum);
        assertThat(groups.buildings()).noneMatch(UseGroup::isSum);
        assertThat(unit("S1").isSum()).isFalse();
    }

    @Test
    void a_unit_whose_area_nobody_tells_is_told_of_last_under_no_name() {
        CaseText two = new CaseText()
                .buildings("B | 0 | 0 | 900 | area=Vest\nC | 0 | 0 | 500")
                .units("S1 | school | B | 100 | 90\nS2 | school | C | 50 | 40");
        Register register = two.municipality().register();
        Register untold = new Register(
                List.copyOf(register.buildings()),
                register.units().stream().map(UseGroupsTest::withoutArea).toList());
        UnitUses both = new UnitUses(untold, CaseText.TYPES, two.norms());

        // S1 is where its building is
        assertThat(new UseGroups(untold, both, CaseText.TYPES.all()).areas())
                .extracting(group -> group.id() + " "
                        + group.units().stream().map(use -> use.unit().id()).toList())
                .containsExactly("area/Vest/school [S1]", "area/Vest [S1]", "area//school [S2]", "area/ [S2]");
    }

    private static Unit withoutArea(Unit unit) {
        return new Unit(
                unit.id(),
                unit.name(),
                unit.service(),
                unit.operator(),
                unit.buildings(),
                Optional.empty(),
                unit.organisationNumber(),
                unit.grades(),
                unit.dangerousWay(),
                unit.quantities(),
                unit.usersByGrade(),
                unit.cells());
    }

    @Test
    void long_and_short_stays_have_an_occupancy_each() {
        CaseText homes =
                new CaseText().buildings("B | 0 | 0 | -\nC | 0 | 0 | -").units("""
                H1 | care-home | B | 64 | 60 | long-stay-places=48 | short-stay-places=16 | short-stay-users=13
                H2 | care-home | C | 30 | 28 | long-stay-places=30
                """);
        List<UnitUse> both = List.copyOf(homes.uses().all());
        StayUse stays = StayUse.of(both.get(0)).orElseThrow();

        // 60 − 13 = 47 of 48: 97.9 %; 13 of 16: 81.25 %
        assertThat(stays.longStay().orElseThrow().users())
                .extracting(Figure::whole)
                .isEqualTo(47L);
        assertThat(stays.longStay().orElseThrow().percent()).isEqualTo(new Percent(98));
        assertThat(stays.shortStay().orElseThrow().percent()).isEqualTo(new Percent(81));
        // How many of H2's are short is not told: its 28 are not all long.
        assertThat(StayUse.of(both.get(1))).isEmpty();
    }

    @Test
    void stays_that_do_not_add_up_or_have_no_place_are_unknown() {
        CaseText homes = new CaseText()
                .buildings("B | 0 | 0 | -\nC | 0 | 0 | -\nD | 0 | 0 | -")
                .units("""
                H1 | care-home | B | 64 | 10 | long-stay-places=48 | short-stay-places=16 | short-stay-users=12
                H2 | care-home | C | 64 | 12 | long-stay-places=48 | short-stay-places=0  | short-stay-users=12
                H3 | care-home | D | 64 | 12 | long-stay-places=0  | short-stay-places=0  | short-stay-users=12
                """);
        List<UnitUse> all = List.copyOf(homes.uses().all());
        StayUse more = StayUse.of(all.get(0)).orElseThrow();
        StayUse equal = StayUse.of(all.get(1)).orElseThrow();

        // 12 for a short stay of 10 in all
        assertThat(more.longStay()).isEmpty();
        assertThat(more.shortStay().orElseThrow().percent()).isEqualTo(new Percent(75));
        // all 12 for a short stay: none of 48
        assertThat(equal.longStay().orElseThrow().percent()).isEqualTo(new Percent(0));
        assertThat(equal.shortStay()).isEmpty();
        assertThat(StayUse.of(all.get(2))).isEmpty();
    }
}

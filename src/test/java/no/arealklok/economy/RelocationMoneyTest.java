package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units of 70 that move in 2027, the second of two years. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RelocationMoneyTest {
    private static final Horizon TWO_YEARS = new Horizon(2026, 2027);

    private static Ledger moved(CaseText text, String row, int metres) {
        return moved(text, row, metres, true);
    }

    private static Ledger moved(CaseText text, String row, int metres, boolean merges) {
        return moved(text, row, metres, merges, false);
    }

    private static Ledger moved(CaseText text, String row, int metres, boolean merges, boolean dangerous) {
        Unit unit = text.buildings("B | 0 | 0 | 1000")
                .units(row)
                .municipality()
                .register()
                .unit("S");
        Figure way = Figure.read("way", metres, MeasureUnit.METRES, CellReference.file("test"));
        int all = Integer.parseInt(row.split(" \\| ")[4]);
        List<Integer> users = IntStream.range(0, 2).mapToObj(t -> all).toList();
        Relocation move = new Relocation(
                unit,
                CaseText.TYPES.type(unit.service()),
                users,
                way,
                1,
                new Way(way, dangerous),
                Optional.empty(),
                merges);
        Pricing pricing = Pricing.of(TWO_YEARS, text.norms(), Perspective.MUNICIPALITY);
        return new Ledger(new RelocationMoney(pricing).effects(List.of(move)).flows());
    }

    private static Ledger transport(String row, int metres) {
        CaseText text = new CaseText()
                .norm("transport.fare", 10_000)
                .norm("transport.cost-per-pupil", 30_000)
                .norm("transport.family-cost", 10);
        return moved(text, row, metres).of(CostLine.TRANSPORT);
    }

    @ParameterizedTest
    @CsvSource({"2000, 0", "2001, 10", "4000, 10", "4001, 70"})
    void pupils_beyond_the_legal_distances_are_the_countys_with_a_fare_from_the_municipality(int metres, int carried) {
        Ledger transport = transport("S | school | B | 100 | 70", metres);

        assertThat(transport.of(Payer.MUNICIPALITY).in(1)).isEqualTo(carried * 10_000L);
        assertThat(transport.of(Payer.COUNTY).in(1)).isEqualTo(carried * 20_000L);
        assertThat(transport.of(Payer.HOUSEHOLDS).in(1))
                .isEqualTo(Math.round((70 - carried) * metres / 1000.0 * 380 * 10));
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, 70"})
    void pupils_with_a_dangerous_way_are_carried_however_short_it_is(boolean dangerous, int carried) {
        CaseText text = new CaseText().norm("transport.fare", 10_000).norm("transport.family-cost", 10);
        Ledger transport =
                moved(text, "S | school | B | 100 | 70", 500, true, dangerous).of(CostLine.TRANSPORT);

        assertThat(transport.of(Payer.MUNICIPALITY).in(1)).isEqualTo(carried * 10_000L);
        assertThat(transport.of(Payer.HOUSEHOLDS).in(1)).isEqualTo((70L - carried) * 380 * 5);
    }

    /** Of 62 pupils, grades 1–7, 9 are in first grade: beyond 2 km they, beyond 4 km the others too. */
    @ParameterizedTest
    @CsvSource({"4600, 9, 2.6, 53, 0.6", "10500, 9, 8.5, 53, 6.5"})
    void a_way_beyond_the_limit_costs_by_its_length(int metres, int first, double beyond, int others, double less) {
        CaseText text = new CaseText()
                .norm("transport.fare", 10_000)
                .norm("transport.cost-per-pupil", 40_000)
                .norm("transport.trips.school", 100)
                .norm("transport.longer-way", 8);
        Ledger transport = moved(text, "S | school | B | 100 | 62", metres).of(CostLine.TRANSPORT);
        double kilometres = (first * beyond + others * less) * 100;

        // a fourth of it is the municipality's, as of the fare
        assertThat(transport.of(Payer.MUNICIPALITY).in(1)).isEqualTo(Math.round(62 * 10_000 + kilometres * 2));
        assertThat(transport.of(Payer.COUNTY).in(1)).isEqualTo(Math.round(62 * 30_000 + kilometres * 6));
    }

    @Test
    void the_way_from_home_counts_whole_and_what_it_was_is_taken_off() {
        CaseText text = new CaseText(TWO_YEARS)
                .norm("economy.discount-rate", 0)
                .norm("moving.cost-per-person", 0)
                .norm("transport.fare", 10_000);
        Unit unit = text.buildings("B | 0 | 0 | 1000")
                .units("S | school | B | 100 | 70")
                .municipality()
                .register()
                .unit("S");
        RelocationMoney money = new RelocationMoney(Pricing.of(TWO_YEARS, text.norms(), Perspective.MUNICIPALITY));

        // One of seven grades is carried beyond 2 km, all beyond 4.
        assertThat(money.boundaryValue(boundary(unit, 4500, 2500))).isEqualTo((70 - 10) * 10_000L);
        assertThat(money.boundaryValue(boundary(unit, 2500, 4500))).isEqualTo((10 - 70) * 10_000L);
        assertThat(money.boundaryValue(boundary(unit, 2500, 2500))).isZero();
    }

    private static Relocation boundary(Unit unit, int metres, int before) {
        List<Integer> users = List.of(70, 70);
        Figure now = Figure.read("way", metres, MeasureUnit.METRES, CellReference.file("test"));
        Figure then = Figure.read("before", before, MeasureUnit.METRES, CellReference.file("test"));
        return new Relocation(
                unit,
                CaseText.TYPES.type(unit.service()),
                users,
                now,
                1,
                Way.of(now),
                Optional.of(then).map(Way::of),
                true);
    }

    /** The kilograms of 70 who move in 2027, 5 km away. */
    private static double emitted(CaseText text, Optional<Figure> before) {
        Unit unit = text.buildings("B | 0 | 0 | 1000")
                .units("S | school | B | 100 | 70")
                .municipality()
                .register()
                .unit("S");
        Figure way = Figure.read("way", 5000, MeasureUnit.METRES, CellReference.file("test"));
        Relocation move = new Relocation(
                unit, CaseText.TYPES.type("school"), List.of(70, 70), way, 1, Way.of(way), before.map(Way::of), true);
        List<Emission> emissions = new RelocationMoney(Pricing.of(TWO_YEARS, text.norms(), Perspective.MUNICIPALITY))
                .effects(List.of(move))
                .emissions();
        assertThat(emissions).hasSize(1);
        assertThat(emissions.get(0).source()).isEqualTo(EmissionSource.TRANSPORT);
        assertThat(emissions.get(0).kilograms(0)).isZero();
        assertThat(emissions.get(0).kilowattHours(1)).isZero();
        return emissions.get(0).kilograms(1);
    }

    @Test
    void a_longer_way_emits_by_its_kilometres() {
        Figure before = Figure.read("before", 900, MeasureUnit.METRES, CellReference.file("test"));

        // 70 × 5 km × 380 ways × 0.07 kg
        assertThat(emitted(new CaseText(), Optional.empty())).isCloseTo(9310, within(1e-6));
        // where the norm says that half of the way between the buildings is longer for them
        assertThat(emitted(new CaseText().norm("transport.extra-way", 0.5), Optional.empty()))
                .isCloseTo(4655, within(1e-6));
        // from home, the whole of it
        assertThat(emitted(new CaseText().norm("transport.extra-way", 0.5), Optional.of(before)))
                .isCloseTo(9310, within(1e-6));
    }

    @Test
    void a_service_that_does_not_say_how_its_users_get_there_has_no_longer_way() throws IOException {
        CaseText text = new CaseText().norm("transport.family-cost", 10);
        Path file = Path.of("src/test/resources/no/arealklok/service/swimming-hall.json");
        ServiceType hall = new ServiceTypeReader().read(file, text.norms()).type();
        Unit unit = text.buildings("B | 0 | 0 | 1000")
                .units("S | swimming-hall | B | 100 | 70")
                .municipality()
                .register()
                .unit("S");
        Figure way = Figure.read("way", 5000, MeasureUnit.METRES, CellReference.file("test"));
        Effects moved = new RelocationMoney(Pricing.of(TWO_YEARS, text.norms(), Perspective.SOCIETY))
                .effects(List.of(
                        new Relocation(unit, hall, List.of(70, 70), way, 1, Way.of(way), Optional.empty(), true)));

        assertThat(hall.journey()).isEmpty();
        // moved, at 5 000 each
        assertThat(moved.flows()).extracting(CashFlow::line).containsExactly(CostLine.MOVING);
        assertThat(moved.emissions()).isEmpty();
    }

    @Test
    void fitting_out_for_those_who_come_costs_once_for_each() {
        String row = "S | school | B | 100 | 70";
        CaseText text = new CaseText().norm("moving.adaptation", 3000).norm("moving.redundancy", 250_000);
        Ledger moved = moved(text, row, 100);

        // 70 × 3 000 in 2027, and once for the staff, however many they are
        assertThat(moved.of(CostLine.ADAPTATION).in(1)).isEqualTo(210_000);
        assertThat(moved.of(CostLine.REDUNDANCY).in(1)).isEqualTo(250_000);
        assertThat(moved.of(Nature.ONE_OFF).in(0)).isZero();
    }

    @Test
    void a_lower_secondary_school_has_no_first_grade() {
        assertThat(transport("S | school | B | 100 | 70 | grades=8-10", 2001)
                        .of(Payer.COUNTY)
                        .flows())
                .isEmpty();
    }

    @Test
    void kindergartens_have_no_right_to_transport() {
        Ledger transport = transport("S | kindergarten | B | 100 | 70", 9000);

        assertThat(transport.of(Payer.COUNTY).flows()).isEmpty();
        assertThat(transport.of(Payer.HOUSEHOLDS).in(1)).isEqualTo(70L * 9 * 880 * 10);
    }

    @Test
    void homes_save_no_staff_unless_before_and_after_are_given() {
        String row = "S | supported-housing | B | 100 | 70";

        assertThat(moved(new CaseText(), row + " | night-staff=3.5", 100)
                        .of(CostLine.STAFF)
                        .flows())
                .isEmpty();
        assertThat(moved(new CaseText(), row + " | night-staff=3.5 | night-staff-merged=2", 100)
                        .of(CostLine.STAFF)
                        .in(1))
                // 1.5 × 800 000
                .isEqualTo(-1_200_000);
    }

    @Test
    void services_with_a_rule_for_staff_follow_the_rule() {
        String row = "S | school | B | 100 | 70 | night-staff=3.5 | night-staff-merged=2";

        assertThat(moved(new CaseText(), row, 100).of(CostLine.STAFF).flows()).isEmpty();
    }

    @Test
    void a_school_that_closes_loses_what_the_state_gives_for_each_every_year_after() {
        String row = "S | school | B | 100 | 70";
        CaseText text = new CaseText().norm("closing.school-grant", 500_000);

        Ledger lost = moved(text, row, 100).of(CostLine.UNIT_GRANT);
        assertThat(lost.of(Payer.MUNICIPALITY).in(0)).isZero();
        assertThat(lost.of(Payer.MUNICIPALITY).in(1)).isEqualTo(500_000);
        // it is the state's again: society loses nothing
        assertThat(lost.of(Payer.STATE).in(1)).isEqualTo(-500_000);
        assertThat(lost.of(Perspective.SOCIETY).presentValue()).isZero();
    }

    @Test
    void no_such_grant_is_lost_by_default_nor_by_a_school_that_only_moves_nor_by_a_kindergarten() {
        CaseText text = new CaseText().norm("closing.school-grant", 500_000);

        assertThat(moved(new CaseText(), "S | school | B | 100 | 70", 100)
                        .of(CostLine.UNIT_GRANT)
                        .flows())
                .isEmpty();
        assertThat(moved(text, "S | school | B | 100 | 70", 100, false)
                        .of(CostLine.UNIT_GRANT)
                        .flows())
                .isEmpty();
        CaseText other = new CaseText().norm("closing.school-grant", 500_000);
        assertThat(moved(other, "S | kindergarten | B | 100 | 70", 100)
                        .of(CostLine.UNIT_GRANT)
                        .flows())
                .isEmpty();
    }

    @Test
    void no_pupil_is_lost_unless_a_share_is_given() {
        String row = "S | school | B | 100 | 70";

        assertThat(moved(new CaseText(), row, 100).of(CostLine.LOST_PUPILS).flows())
                .isEmpty();
        Ledger lost =
                moved(new CaseText().norm("moving.lost-pupils", 0.1), row, 100).of(CostLine.LOST_PUPILS);
        // 7 × 110 000, which the state keeps
        assertThat(lost.of(Payer.MUNICIPALITY).in(1)).isEqualTo(770_000);
        assertThat(lost.of(Payer.STATE).in(1)).isEqualTo(-770_000);
    }
}

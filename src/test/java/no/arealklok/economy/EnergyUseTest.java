package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Norms: 190 kWh a m², 0.13 kg a kWh of electricity and 0.06 of district heat, 30 kg for each m² torn down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnergyUseTest {
    private static final Horizon HORIZON = new Horizon(2026, 2046);

    /** A tonne costs 1 000 NOK in every year, so that a kilogram costs one. */
    private static final Norms NORMS = new CaseText()
            .norm("economy.discount-rate", 0)
            .norm("climate.carbon-price.first", 1000)
            .norm("climate.carbon-price.target", 1000)
            .norm("climate.carbon-price.growth", 0)
            .norms();

    private final EnergyUse energy = new EnergyUse(NORMS);

    private static Building building(String row) {
        return new CaseText()
                .buildings("B | 0 | 0 | " + row)
                .municipality()
                .register()
                .building("B");
    }

    /** {@code carrier kWh}. */
    private List<String> yearly(String row) {
        return energy.yearly(building(row)).stream()
                .map(use -> use.carrier() + " " + use.kilowattHours().whole())
                .toList();
    }

    @Test
    void energy_is_what_the_register_states_by_carrier_else_its_sum_else_the_norm_for_its_area() {
        assertThat(yearly("1000 | electricity=100000 | district-heat=50000 | energy=170000"))
                .containsExactly("ELECTRICITY 100000", "DISTRICT_HEAT 50000");
        assertThat(yearly("1000 | biofuel=7 | fossil-fuel=9")).containsExactly("BIOFUEL 7", "FOSSIL 9");
        // of no carrier that is told: taken as electricity
        assertThat(yearly("1000 | energy=170000")).containsExactly("ELECTRICITY 170000");
        assertThat(yearly("1000")).containsExactly("ELECTRICITY 190000");
        assertThat(yearly("1000 | owner=LEASED")).containsExactly("ELECTRICITY 190000");
    }

    @Test
    void of_an_unknown_building_and_of_one_that_is_not_the_municipalitys_no_energy_is_told() {
        assertThat(yearly("-")).isEmpty();
        assertThat(yearly("1000 | owner=PRIVATE | electricity=100000")).isEmpty();
    }

    @Test
    void energy_of_an_area_names_the_area_and_the_norm() {
        Figure area = building("1000").find(BuildingQuantity.GROSS_AREA).orElseThrow();
        Figure hours = energy.ofArea("B", area);

        assertThat(hours.unit()).isEqualTo(MeasureUnit.KILOWATT_HOURS);
        assertThat(((Origin.Computed) hours.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("area/B", "norm/climate.energy-per-area");
    }

    @Test
    void emissions_are_energy_times_the_carriers_factor_in_each_year_of_use() {
        EnergyUse.Carried heat =
                energy.yearly(building("- | district-heat=50000")).get(0);
        Emission emission = energy.emission(heat, "B", 3, 5);

        // 50 000 × 0.06 in two years
        assertThat(emission.kilograms()).containsExactly(3000.0, 3000.0);
        assertThat(emission.kilowattHours()).containsExactly(50_000.0, 50_000.0);
        assertThat(emission.basis().value()).isEqualTo(3000);
        assertThat(energy.emission(heat, "B", 5, 5).kilograms()).isEmpty();
        assertThat(energy.emission(heat, "B", 6, 5).kilograms()).isEmpty();
    }

    @Test
    void an_emission_stands_in_its_years_and_nowhere_else() {
        Emission emission = energy.emission(
                energy.yearly(building("- | district-heat=50000")).get(0), "B", 3, 5);

        assertThat(List.of(emission.kilograms(2), emission.kilograms(3), emission.kilograms(4), emission.kilograms(5)))
                .containsExactly(0.0, 3000.0, 3000.0, 0.0);
        assertThat(List.of(emission.kilowattHours(2), emission.kilowattHours(3), emission.kilowattHours(5)))
                .containsExactly(0.0, 50_000.0, 0.0);
    }

    @Test
    void what_is_emitted_once_is_in_one_year_and_no_energy() {
        Figure area = building("1000").find(BuildingQuantity.GROSS_AREA).orElseThrow();
        Emission once = energy.once(EmissionSource.DEMOLITION, "B", area, 4).orElseThrow();

        // 1 000 × 30
        assertThat(once.kilograms()).containsExactly(30_000.0);
        assertThat(once.kilowattHours()).containsExactly(0.0);
        assertThat(once.from()).isEqualTo(4);

        Norms clean = new CaseText().norm("climate.embodied.demolition", 0).norms();
        assertThat(new EnergyUse(clean).once(EmissionSource.DEMOLITION, "B", area, 4))
                .isEmpty();
    }

    private static Effects used(String row, int from, int to) {
        return new BuildingMoney(building(row), Pricing.of(HORIZON, NORMS, Perspective.SOCIETY)).effects(from, to);
    }

    private static Optional<Emission> emission(EmissionSource source, Effects effects) {
        return effects.emissions().stream()
                .filter(emission -> emission.source() == source)
                .findFirst();
    }

    @Test
    void a_building_is_heated_while_it_stands_empty_and_half_of_it_is_then_torn_down() {
        Effects left = used("1000", 2, 4);

        // 190 000 × 0.13 in 2028 and 2029, and in 2030 when it is empty
        assertThat(emission(EmissionSource.ELECTRICITY, left))
                .map(Emission::kilograms)
                .contains(List.of(24_700.0, 24_700.0, 24_700.0));
        // 500 × 30 in 2031
        Emission torn = emission(EmissionSource.DEMOLITION, left).orElseThrow();
        assertThat(torn.kilograms()).containsExactly(15_000.0);
        assertThat(HORIZON.year(torn.from())).isEqualTo(2031);
    }

    @Test
    void nothing_is_torn_down_after_the_last_year_of_a_building_in_use_nor_of_a_leased_one() {
        // left after 2044: empty 2045, torn down 2046; left after 2045: in 2047
        assertThat(emission(EmissionSource.DEMOLITION, used("1000", 0, 19))).isPresent();
        assertThat(emission(EmissionSource.DEMOLITION, used("1000", 0, 20))).isEmpty();
        assertThat(emission(EmissionSource.DEMOLITION, used("1000", 0, 21))).isEmpty();
        assertThat(emission(EmissionSource.DEMOLITION, used("1000 | owner=LEASED", 0, 4)))
                .isEmpty();
    }

    @Test
    void emissions_cost_their_price_which_is_nobodys_cash() {
        List<CashFlow> priced = used("1000", 2, 4).flows().stream()
                .filter(flow -> flow.line() == CostLine.EMISSIONS)
                .toList();

        // 24.7 tonnes at 1 000 in each of three years, and 15 tonnes
        assertThat(priced).extracting(CashFlow::payer).containsOnly(Payer.CLIMATE);
        assertThat(priced)
                .extracting(CashFlow::amounts)
                .containsExactly(List.of(24_700L, 24_700L, 24_700L), List.of(15_000L));
        assertThat(priced).extracting(CashFlow::from).containsExactly(2, 5);
        // at no price there is no such cost, and the emissions are told as before
        Effects free = new BuildingMoney(
                        building("1000"), Pricing.of(HORIZON, new CaseText().norms(), Perspective.SOCIETY))
                .effects(2, 4);
        assertThat(free.flows()).noneMatch(flow -> flow.line() == CostLine.EMISSIONS);
        assertThat(free.emissions()).hasSize(2);
    }
}

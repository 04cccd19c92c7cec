package no.arealklok.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is the municipality’s own is counted, once, and only where both numbers are known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyFiguresTest {
    private static List<String> of(String buildings, String units) {
        return KeyFigures.of(new CaseRun(new CaseText().buildings(buildings).units(units)).analyse()).all().stream()
                .map(one -> one.measure() + " " + one.service().orElse("all") + " " + one.value() + " = " + one.amount()
                        + " / " + one.shared() + ", " + one.counted() + " of " + one.all())
                .toList();
    }

    @Test
    void energy_is_of_owned_buildings_and_cost_of_leased_ones_too_and_what_is_private_of_neither() {
        assertThat(of("""
                        B1 | 0 | 0 | 1000 | energy=100000 | operating-cost=500000
                        B2 | 1 | 0 | 1000 | energy=900000 | operating-cost=700000 | owner=LEASED
                        B3 | 2 | 0 | 1000 | energy=900000 | operating-cost=900000 | owner=PRIVATE
                        B4 | 3 | 0 | 1000
                        """, """
                        S1 | school | B1 | 200 | 100
                        S2 | school | B2 | 200 | 60
                        S3 | school | B3 | 200 | 90 | private
                        S4 | school | B4 | 200 | -
                        """))
                .contains(
                        "ENERGY_PER_AREA all 100 = 100000.0 / 1000.0, 1 of 2",
                        "OPERATING_COST_PER_AREA all 600 = 1200000.0 / 2000.0, 2 of 3",
                        "GROSS_AREA_PER_USER school 12.5 = 2000.0 / 160.0, 2 of 3",
                        "BUILDING_COST_PER_USER school 7500 = 1200000.0 / 160.0, 2 of 3",
                        "UTILISATION school 40 = 160.0 / 400.0, 2 of 3",
                        "ENERGY_PER_AREA school 100 = 100000.0 / 1000.0, 1 of 2")
                .noneMatch(line -> line.startsWith("SERVICE_COST") || line.startsWith("CLEANING"));
    }

    @Test
    void a_building_that_two_services_share_is_in_neither_but_in_all() {
        assertThat(of("""
                        B1 | 0 | 0 | 1000 | energy=100000
                        """, """
                        S1 | school | B1 | 200 | 100
                        K1 | kindergarten | B1 | 50 | 40
                        """))
                .contains(
                        "ENERGY_PER_AREA all 100 = 100000.0 / 1000.0, 1 of 1",
                        "UTILISATION school 50 = 100.0 / 200.0, 1 of 1")
                .noneMatch(line -> line.startsWith("ENERGY_PER_AREA school") || line.startsWith("GROSS_AREA"));
    }
}

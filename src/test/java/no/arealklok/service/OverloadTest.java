package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OverloadTest {
    /** In 100 places: none, 4, 12, 8 and 2 beyond them. */
    private static final int[] USERS = {90, 104, 112, 108, 102};

    private static Overload overload(double share, int years) {
        return new Overload(new Strain(share, years), USERS.length, t -> USERS[t], t -> 100);
    }

    @Test
    void whoever_is_beyond_the_places_is_short_where_nothing_is_tolerated() {
        assertThat(overload(0, 0).shortage()).isEqualTo(4 + 12 + 8 + 2);
        assertThat(overload(0, 0).tolerated()).containsOnly(0);
    }

    @Test
    void those_who_are_tolerated_in_the_years_with_the_most_are_not() {
        // Up to ten a year.
        assertThat(overload(0.1, 1).shortage()).isEqualTo(26 - 10);
        assertThat(overload(0.1, 2).shortage()).isEqualTo(26 - 10 - 8);
        assertThat(overload(0.1, 2).tolerated()).containsExactly(0, 0, 10, 8, 0);
        assertThat(overload(0.1, 9).shortage()).isEqualTo(2);
    }

    @Test
    void more_places_hold_more_and_no_more_are_tolerated_over_them() {
        Overload more = overload(0.1, 1).with(t -> t == 2 ? 5 : 0);

        // 4, 7, 8 and 2 are left, of whom eight are tolerated.
        assertThat(more.shortage()).isEqualTo(4 + 7 + 2);
        assertThat(more.tolerated()).containsExactly(0, 0, 0, 8, 0);
        assertThat(overload(0.1, 1).with(t -> 50).shortage()).isZero();
    }

    @Test
    void the_most_beyond_the_places_in_some_years() {
        assertThat(overload(0, 0).most(0, 2)).isEqualTo(4);
        assertThat(overload(0, 0).most(1, 4)).isEqualTo(12);
        assertThat(overload(0, 0).most(0, 1)).isZero();
        assertThat(overload(0, 0).most(2, 2)).isZero();
    }

    @Test
    void a_strain_carries_until_more_come_than_it_tolerates_or_its_years_are_used() {
        assertThat(overload(0, 0).firstBeyond(0)).isEqualTo(1);
        // Four are tolerated, twelve are not.
        assertThat(overload(0.1, 5).firstBeyond(0)).isEqualTo(2);
        assertThat(overload(0.12, 1).firstBeyond(0)).isEqualTo(2);
        assertThat(overload(0.12, 2).firstBeyond(0)).isEqualTo(3);
        assertThat(overload(0.12, 4).firstBeyond(0)).isEqualTo(5);
        assertThat(overload(0.12, 1).firstBeyond(4)).isEqualTo(5);
        assertThat(overload(0.12, 1).firstBeyond(9)).isEqualTo(5);
    }
}

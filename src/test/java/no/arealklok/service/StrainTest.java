package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrainTest {
    @Test
    void so_many_whole_persons_are_tolerated_over_the_places() {
        assertThat(new Strain(0.15, 1).over(20)).isEqualTo(3);
        assertThat(new Strain(0.15, 1).over(26)).isEqualTo(3);
        assertThat(new Strain(0.15, 1).over(27)).isEqualTo(4);
    }

    @Test
    void without_a_share_or_without_years_nothing_is_tolerated() {
        assertThat(new Strain(0, 3).isNone()).isTrue();
        assertThat(new Strain(0.1, 0).isNone()).isTrue();
        assertThat(Strain.NONE.isNone()).isTrue();
        assertThat(new Strain(0.1, 1).isNone()).isFalse();
    }

    @Test
    void it_is_used_in_the_years_in_which_the_most_are_and_the_first_of_those_with_as_many() {
        Strain twice = new Strain(0.1, 2);

        assertThat(twice.use(new int[] {2, 0, 5, 2, 1})).containsExactly(2, 0, 5, 0, 0);
        assertThat(twice.use(new int[] {0, 0, 1})).containsExactly(0, 0, 1);
        assertThat(Strain.NONE.use(new int[] {1, 2})).containsExactly(0, 0);
    }

    @Test
    void of_years_with_as_many_the_cheapest_is_used() {
        assertThat(new Strain(0.1, 1).use(new int[] {3, 3, 3}, year -> year == 1 ? 0 : 7))
                .containsExactly(0, 3, 0);
    }

    @Test
    void a_share_is_from_none_to_all() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Strain(-0.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Strain(1.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Strain(0.1, -1));
        assertThat(new Strain(1, 1).over(7)).isEqualTo(7);
    }
}

package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.function.ToLongFunction;
import no.arealklok.service.Pavilions.Stay;
import no.arealklok.service.Pavilions.Term;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PavilionChoiceTest {
    /** Beyond 100 places: none, 4, 12, 8, 2 and none. */
    private static final int[] USERS = {90, 104, 112, 108, 102, 90};

    private static final Pavilions TWO_OF_FIVE = new Pavilions(2, 5, 1, 2, 3);

    private static long byTheYear(Term term) {
        return (long) term.to() - term.from();
    }

    private static PavilionChoice choice(Pavilions pavilions, ToLongFunction<Term> price, int last) {
        Overload overload = new Overload(Strain.NONE, USERS.length, t -> USERS[t], t -> 100);
        return new PavilionChoice(overload, pavilions, price, last);
    }

    private static Optional<Stay> chosen(Pavilions pavilions) {
        return choice(pavilions, PavilionChoiceTest::byTheYear, USERS.length).fewestShort();
    }

    @Test
    void those_are_rented_that_leave_the_fewest_short() {
        // Two from year 1 to 3 leave two of the twelve, and the two of year 4.
        assertThat(chosen(TWO_OF_FIVE)).contains(new Stay(2, new Term(1, 4)));
        assertThat(choice(TWO_OF_FIVE, PavilionChoiceTest::byTheYear, USERS.length)
                        .left()
                        .shortage())
                .isEqualTo(2 + 2);
        // One year: twelve less ten.
        assertThat(chosen(new Pavilions(2, 5, 1, 1, 1))).contains(new Stay(2, new Term(2, 3)));
    }

    @Test
    void no_more_than_there_is_use_for() {
        assertThat(chosen(new Pavilions(9, 5, 1, 1, 1))).contains(new Stay(3, new Term(2, 3)));
        assertThat(chosen(new Pavilions(9, 12, 1, 1, 1))).contains(new Stay(1, new Term(2, 3)));
    }

    @Test
    void of_those_that_leave_as_few_the_cheapest_and_of_those_the_first() {
        // Four places relieve four in years 1, 2 and 3 alike.
        Pavilions four = new Pavilions(1, 4, 1, 1, 1);
        assertThat(choice(four, term -> 7, USERS.length).fewestShort()).contains(new Stay(1, new Term(1, 2)));
        assertThat(choice(four, term -> term.from() == 3 ? 6 : 7, USERS.length).fewestShort())
                .contains(new Stay(1, new Term(3, 4)));
    }

    @Test
    void not_before_they_can_stand_nor_after_the_last_year() {
        assertThat(chosen(new Pavilions(2, 5, 3, 1, 3))).contains(new Stay(2, new Term(3, 5)));
        assertThat(choice(TWO_OF_FIVE, PavilionChoiceTest::byTheYear, 2).fewestShort())
                .contains(new Stay(1, new Term(1, 2)));
        assertThat(choice(TWO_OF_FIVE, PavilionChoiceTest::byTheYear, 1).fewestShort())
                .isEmpty();
        assertThat(chosen(new Pavilions(2, 5, 5, 1, 3))).isEmpty();
    }

    @Test
    void none_where_none_may_be_or_nobody_is_short() {
        assertThat(chosen(Pavilions.NONE)).isEmpty();
        assertThat(chosen(new Pavilions(2, 0, 1, 1, 3))).isEmpty();
        Overload room = new Overload(Strain.NONE, USERS.length, t -> USERS[t], t -> 200);
        assertThat(new PavilionChoice(room, TWO_OF_FIVE, PavilionChoiceTest::byTheYear, USERS.length).fewestShort())
                .isEmpty();
        assertThat(choice(Pavilions.NONE, PavilionChoiceTest::byTheYear, USERS.length)
                        .left()
                        .shortage())
                .isEqualTo(26);
    }

    @Test
    void terms_are_no_longer_than_may_be_and_within_the_plan_period() {
        assertThat(new Pavilions(1, 5, 2, 1, 2).terms(4))
                .containsExactly(new Term(2, 3), new Term(2, 4), new Term(3, 4));
        assertThat(Pavilions.NONE.terms(4)).isEmpty();
        assertThat(new Pavilions(1, 0, 2, 1, 2).terms(4)).isEmpty();
    }

    @Test
    void places_are_added_while_they_stand_and_paid_for_as_long_as_they_must() {
        Stay stay = new Stay(2, new Term(1, 3));

        assertThat(TWO_OF_FIVE.added(stay, 0)).isZero();
        assertThat(TWO_OF_FIVE.added(stay, 1)).isEqualTo(10);
        assertThat(TWO_OF_FIVE.added(stay, 2)).isEqualTo(10);
        assertThat(TWO_OF_FIVE.added(stay, 3)).isZero();
        assertThat(TWO_OF_FIVE.paidTo(new Term(1, 2))).isEqualTo(3);
        assertThat(TWO_OF_FIVE.paidTo(new Term(1, 4))).isEqualTo(4);
    }

    @Test
    void nothing_of_them_is_below_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pavilions(-1, 5, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pavilions(1, -5, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pavilions(1, 5, -1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pavilions(1, 5, 1, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pavilions(1, 5, 1, 1, -1));
    }
}

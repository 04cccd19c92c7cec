package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** 4 000 000 put off, to be put right over four years after the first of use; a fourth falls on who takes over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BacklogTest {
    private static final Horizon HORIZON = new Horizon(2026, 2035);
    private static final String OWNED = "1000 | maintenance-backlog=4000000";

    private static Backlog backlog(String row, double years) {
        CaseText text = new CaseText()
                .buildings("B | 0 | 0 | " + row)
                .norm("economy.discount-rate", 0)
                .norm("property.backlog-years", years)
                .norm("property.backlog-passed-on", 0.25);
        return new Backlog(
                text.municipality().register().building("B"),
                Pricing.of(HORIZON, text.norms(), Perspective.MUNICIPALITY));
    }

    /** {@code payer amount from–to}, the last year included. */
    private static List<String> texts(List<CashFlow> flows) {
        return flows.stream()
                .map(flow -> flow.payer() + " " + flow.amounts().get(0) + " " + HORIZON.year(flow.from()) + "–"
                        + HORIZON.year(flow.to() - 1))
                .toList();
    }

    @Test
    void what_was_put_off_is_put_right_in_equal_parts_from_the_second_year() {
        assertThat(texts(backlog(OWNED, 4).flows(0, 10))).containsExactly("MUNICIPALITY 1000000 2027–2030");
        // taken into use in 2028
        assertThat(texts(backlog(OWNED, 4).flows(2, 10))).containsExactly("MUNICIPALITY 1000000 2029–2032");
    }

    @Test
    void what_is_not_put_right_when_the_building_is_left_falls_in_part_on_others() {
        // left after 2028: two of four parts are left
        assertThat(texts(backlog(OWNED, 4).flows(0, 3)))
                .containsExactly("MUNICIPALITY 1000000 2027–2028", "OTHERS 250000 2029–2030");
        // left after the first year
        assertThat(texts(backlog(OWNED, 4).flows(0, 1))).containsExactly("OTHERS 250000 2027–2030");
        assertThat(texts(backlog(OWNED, 4).flows(0, 5))).containsExactly("MUNICIPALITY 1000000 2027–2030");
    }

    @Test
    void parts_after_the_last_year_are_not_counted() {
        assertThat(texts(backlog(OWNED, 4).flows(7, 10))).containsExactly("MUNICIPALITY 1000000 2034–2035");
        assertThat(texts(backlog(OWNED, 20).flows(0, 10))).containsExactly("MUNICIPALITY 200000 2027–2035");
    }

    @Test
    void in_no_years_it_is_put_right_in_one() {
        assertThat(texts(backlog(OWNED, 0).flows(0, 10))).containsExactly("MUNICIPALITY 4000000 2027–2027");
    }

    @Test
    void a_backlog_that_is_not_told_or_is_the_owners_costs_the_municipality_nothing() {
        assertThat(backlog("1000", 4).flows(0, 10)).isEmpty();
        assertThat(backlog(OWNED + " | owner=LEASED", 4).flows(0, 10)).isEmpty();
    }
}

package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Home;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where nobody tells who goes where, but the population of small areas is told, and where they lie. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PresumedHomesTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);

    private static CaseText schools() {
        return new CaseText(TEN_YEARS)
                .norm("travel.detour-factor", 1)
                .norm("travel.limit.school", 9000)
                .buildings("A | 0 | 0 | 3000\nB | 4 | 0 | 3000\nC | 6 | 0 | 3000")
                .units("S | school | A | 100 | 90\nT | school | B | 100 | 40\nU | school | C | 100 | 50 | grades=8-10")
                .areas("West | -1 | 0\nEast | 1.5 | 0\nFar | 3.9 | 0\nNowhere | 0.1 | 0");
    }

    private static CaseText lived() {
        return schools().population(residents("West", 60) + residents("East", 30) + residents("Far", 50));
    }

    private static String residents(String area, int children) {
        String steady = (" " + children).repeat(10);
        return "%s | 6–12 | MAIN | 2026 |%s\n%s | 13–15 | MAIN | 2026 |%s\n".formatted(area, steady, area, steady);
    }

    /** {@code unit area users presumed}, of each group. */
    private static List<String> groups(CaseText text) {
        return AllotmentRun.of(text, TEN_YEARS).question().groups().stream()
                .map(group -> group.unit().id() + " "
                        + group.area().map(Home::area).orElse("-") + " " + group.users(0)
                        + (group.area().filter(Home::presumed).isPresent() ? " presumed" : ""))
                .toList();
    }

    @Test
    void the_users_of_a_unit_live_in_the_areas_that_it_is_nearest_to_by_their_residents() {
        // S has 90, of whom 60 of 90 live in the west; of those who teach grade 8 there is one, wherever it is: its 50
        // live as 60 to 30 to 50 do. What becomes of parts of persons is seen where groups border on each other.
        assertThat(groups(lived()))
                .containsExactly(
                        "S West 60 presumed",
                        "S East 30 presumed",
                        "T Far 40 presumed",
                        "U West 21 presumed",
                        "U East 11 presumed",
                        "U Far 18 presumed");
    }

    @Test
    void nothing_is_presumed_without_residents_or_where_the_norm_says_no() {
        List<String> unknown = List.of("S - 90", "T - 40", "U - 50");

        assertThat(groups(schools())).containsExactlyElementsOf(unknown);
        assertThat(groups(lived().norm("allotment.presumes-nearest", 0))).containsExactlyElementsOf(unknown);
    }

    @Test
    void nothing_is_presumed_of_a_service_of_which_something_is_told() {
        assertThat(groups(lived().homes("West | -1 | 0 | T | 15")))
                .containsExactly("S - 90", "T West 15", "T - 25", "U - 50");
    }

    @Test
    void the_number_leads_back_to_the_users_and_to_the_residents() {
        Home home = AllotmentRun.of(lived(), TEN_YEARS)
                .question()
                .groups()
                .get(1)
                .area()
                .orElseThrow();

        assertThat(home.users().value()).isEqualTo(30);
        assertThat(home.users().origin())
                .isInstanceOfSatisfying(
                        Origin.Computed.class,
                        computed -> assertThat(computed.operands())
                                .hasSize(3)
                                .extracting("id")
                                .anyMatch(id -> id.toString().contains("East")));
    }
}

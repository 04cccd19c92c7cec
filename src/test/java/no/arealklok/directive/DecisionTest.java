package no.arealklok.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.arealklok.fixture.TypedDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    private static Decision decision(String proposed, String kind, String host, int year) {
        return TypedDecision.of(Subject.unit("S1"), proposed, kind, host, year);
    }

    @ParameterizedTest
    @CsvSource({
        "B2 2030, OPEN,       ,   0,    B2 2030, ''",
        "B2 2030, ACCEPT,     ,   0,    B2 2030, ''",
        "B2 2030, REJECT,     ,   0,    stays,   KEEP_OPEN[S1]",
        "B2 2030, LOCK,       ,   0,    B2 2030, CLOSE[S1] HOST_FIXED[S1 B2] NOT_BEFORE[S1]2030 NOT_AFTER[S1]2030",
        "B2 2030, NOT_BEFORE, ,   2028, B2 2030, NOT_BEFORE[S1]2028",
        "B2 2030, NOT_BEFORE, ,   2034, B2 2034, NOT_BEFORE[S1]2034",
        "B2 2030, OTHER_HOST, B3, 0,    B3 2030, CLOSE[S1] HOST_FIXED[S1 B3] NOT_BEFORE[S1]2030 NOT_AFTER[S1]2030",
        "B2 2030, OPEN,       ,   2033, B2 2033, CLOSE[S1] HOST_FIXED[S1 B2] NOT_BEFORE[S1]2033 NOT_AFTER[S1]2033",
        ",        OTHER_HOST, B3, 2029, B3 2029, CLOSE[S1] HOST_FIXED[S1 B3] NOT_BEFORE[S1]2029 NOT_AFTER[S1]2029",
        ",        LOCK,       ,   0,    stays,   KEEP_OPEN[S1]",
        ",        NOT_BEFORE, ,   2030, stays,   NOT_BEFORE[S1]2030",
        ",        OPEN,       ,   0,    stays,   ''",
        "B2 6 + B3 4 2030, LOCK, , 0, B2 6 + B3 4 2030, CLOSE[S1] HOST_FIXED[S1 B2 B3] NOT_BEFORE[S1]2030 NOT_AFTER[S1]2030",
        "B2 2030, OTHER_HOST, B2 + B3, 0, B2 1 + B3 1 2030, CLOSE[S1] HOST_FIXED[S1 B2 B3] NOT_BEFORE[S1]2030 NOT_AFTER[S1]2030",
        "B2 2030, OTHER_SHARE, B2 6 + B3 4, 0, B2 6 + B3 4 2030, CLOSE[S1] HOST_FIXED[S1 B2 B3] NOT_BEFORE[S1]2030 NOT_AFTER[S1]2030"
    })
    void it_says_where_the_unit_goes_and_what_a_new_search_obeys(
            String proposed, String kind, String host, int year, String goal, String directives) {
        Decision decision = decision(proposed, kind, host, year);
        assertThat(decision.goal()
                        .map(place -> place.hosts().text() + " " + place.year())
                        .orElse("stays"))
                .isEqualTo(goal);
        assertThat(decision.isEdit()).isEqualTo(!goal.equals(proposed == null ? "stays" : proposed));
        assertThat(directives(decision)).isEqualTo(directives);
    }

    private static String directives(Decision decision) {
        return text(decision.directives());
    }

    private static String text(List<Directive> directives) {
        return directives.stream()
                .map(one -> one.kind()
                        + one.targets().toString().replace(",", "")
                        + (one.amount().isPresent() ? one.amount().getAsLong() + " " : "")
                        + (one.year().isPresent() ? one.year().getAsInt() : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "B2 2030, OPEN,       0,    ''",
        "B2 2030, ACCEPT,     0,    ''",
        "B2 2030, REJECT,     0,    NOT_EXTENDED[B2 school]",
        "B2 2030, LOCK,       0,    EXTENSION_DECIDED[B2 school]20 2030",
        "B2 2030, NOT_BEFORE, 2033, EXTENDED_NOT_BEFORE[B2 school]2033",
        "B2 2030, ACCEPT,     2032, EXTENDED_NOT_BEFORE[B2 school]2032",
        ",        REJECT,     0,    NOT_EXTENDED[B2 school]",
        ",        LOCK,       0,    NOT_EXTENDED[B2 school]"
    })
    void on_an_extension_it_is_about_the_building_and_the_service(
            String proposed, String kind, int year, String directives) {
        Subject subject = Subject.extension("B2", "school", OptionalLong.of(20));
        assertThat(directives(TypedDecision.of(subject, proposed, kind, null, year)))
                .isEqualTo(directives);
    }

    @ParameterizedTest
    @CsvSource({
        "B2 2030, OPEN,       0,    ''",
        "B2 2030, REJECT,     0,    EXTENSION_FIXED[B2 school]20 2030",
        "B2 2030, NOT_BEFORE, 2033, EXTENSION_FIXED[B2 school]20 2030",
        ",        REJECT,     0,    NOT_EXTENDED[B2 school]"
    })
    void what_was_proposed_after_a_decision_is_proposed_still(
            String proposed, String kind, int year, String directives) {
        Subject subject = Subject.extension("B2", "school", OptionalLong.of(20));
        assertThat(text(TypedDecision.of(subject, proposed, kind, null, year).asProposed()))
                .isEqualTo(directives);
    }

    @Test
    void another_host_needs_a_building_and_not_before_a_year() {
        assertThatIllegalArgumentException().isThrownBy(() -> decision("B2 2030", "OTHER_HOST", null, 2030));
        assertThatIllegalArgumentException().isThrownBy(() -> decision("B2 2030", "NOT_BEFORE", null, 0));
    }

    @Test
    void one_building_takes_all_in_however_many_parts() {
        assertThat(new Hosts(List.of("B2"), List.of(61))).isEqualTo(Hosts.of("B2"));
        assertThat(new Hosts(List.of("B2", "B3"), List.of(6, 4))).isEqualTo(Hosts.of("B2 6 + B3 4"));
    }
}

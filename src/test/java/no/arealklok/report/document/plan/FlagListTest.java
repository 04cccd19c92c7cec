package no.arealklok.report.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One school moves to another; what is stated decides what has to be settled. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FlagListTest {
    private static String flags(String distance, String building, String host, int users) {
        return flags(distance, building, host, users, "1-7");
    }

    private static String flags(String distance, String building, String host, int users, String grades) {
        CaseText text = new CaseText()
                .norm("transport.limit.grade-1", 2000)
                .buildings("A | 0 | 0 | 1000" + building + "\nB | 1 | 0 | 4000")
                .roads("A | B | " + distance)
                .units("S | school | A | 100 | 40 | grades=%3$s\nT | school | B | 500 | %1$d%2$s | grades=%3$s"
                        .formatted(users - 40, host, grades));
        Analysis analysis = new CaseRun(text).analyse((facts, budget, listener) -> {
            List<Option> choices = facts.firstOptions();
            List<Option> open = facts.occupants().get(0).options();
            choices.set(0, open.get(Math.min(1, open.size() - 1)));
            return choices;
        });
        return analysis.proposals().stream()
                .flatMap(one -> new FlagList(new Phrases(analysis, Messages.of("nb"), true)).of(one).stream())
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    /** IS-1130: 5 000 m² to 100 pupils, 10 000 to 300, then 15 000 and 25 for each above. */
    @ParameterizedTest
    @CsvSource({
        "100, 4999, true",
        "100, 5000, false",
        "101, 9999, true",
        "101, 10000, false",
        "299, 10000, false",
        "300, 14999, true",
        "300, 15000, false",
        "400, 17499, true",
        "400, 17500, false"
    })
    void outdoor_area_below_the_advice_is_told(int users, int area, boolean told) {
        String flags = flags("500", "", " | outdoor-area=" + area, users);

        assertThat(flags.contains("Utearealet er")).isEqualTo(told);
    }

    @Test
    void outdoor_area_that_is_not_stated_is_asked_for() {
        assertThat(flags("500", "", "", 300))
                .contains("Utearealet er ikke oppgitt; anbefalt er 15 000 m² for 300 elever (IS-1130).");
    }

    @ParameterizedTest
    @CsvSource({"2000, ''", "2001, på 1. trinn", "3999, på 1. trinn"})
    void a_way_that_gives_a_right_to_transport_is_told(String metres, String grades) {
        String flags = flags(metres, "", " | outdoor-area=90000", 300);

        assertThat(flags.contains("rett til skyss")).isEqualTo(!grades.isEmpty());
        assertThat(flags).contains(grades);
    }

    @Test
    void a_school_without_a_first_grade_has_no_right_by_its_limit() {
        assertThat(flags("2500", "", " | outdoor-area=90000", 300, "8-10")).doesNotContain("rett til skyss");
        assertThat(flags("2500", "", " | outdoor-area=90000", 300, "1-10")).contains("på 1. trinn");
    }

    @Test
    void a_listed_building_that_is_left_is_told() {
        assertThat(flags("500", " | listed", " | outdoor-area=90000", 300)).contains("A er vernet");
    }

    @Test
    void with_nothing_to_settle_nothing_is_told() {
        assertThat(flags("500", "", " | outdoor-area=90000", 300)).isEmpty();
    }
}

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
        return flags(text);
    }

    private static String flags(CaseText text) {
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

    /**
     * Seven grades in groups of 28, 1.7 of each to a hall: 333.2 pupils. Three grades in groups of 30, 4 of each: 360.
     */
    @ParameterizedTest
    @CsvSource({
        "333, 1-7, 333 elever på trinn 1–7 trenger om lag 1 sal (norm)",
        "334, 1-7, 334 elever på trinn 1–7 trenger om lag 2 saler (norm)",
        "360, 8-10, 360 elever på trinn 8–10 trenger om lag 1 sal (norm)",
        "361, 8-10, 361 elever på trinn 8–10 trenger om lag 2 saler (norm)"
    })
    void halls_that_the_timetable_asks_for_are_told(int users, String grades, String told) {
        assertThat(flags("500", "", "", users, grades)).contains("Gymsal: " + told);
    }

    @Test
    void no_halls_are_told_of_where_the_grades_are_not_known() {
        assertThat(flags("500", "", "", 300, "")).doesNotContain("Gymsal");
    }

    @Test
    void a_school_of_other_grades_that_comes_is_told_of() {
        CaseText text = new CaseText()
                .norm("school.join-stages", 1)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 4000")
                .units("S | school | A | 100 | 40 | grades=8-10\nT | school | B | 500 | 200 | grades=1-7");

        assertThat(flags(text))
                .contains(
                        "S (trinn 8–10) og B blir én skole for trinn 1–10: fagrom", "Gymsal: 240 elever på trinn 1–10");
        assertThat(flags("500", "", "", 300)).doesNotContain("blir én skole");
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
    void a_dangerous_way_is_told_however_short_it_is() {
        assertThat(flags("500 | dangerous", "", " | outdoor-area=90000", 300))
                .contains("S får en vei til B som registeret merker som farlig");
        assertThat(flags("500", "", " | outdoor-area=90000", 300)).doesNotContain("farlig");
    }

    @ParameterizedTest
    @CsvSource({"4000, false", "4001, true"})
    void a_way_beyond_the_limit_is_told_where_it_does_not_rule_out(int metres, boolean told) {
        CaseText text = new CaseText()
                .norm("travel.limit.rules-out", 0)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 4000")
                .roads("A | B | " + metres)
                .units("S | school | A | 100 | 40\nT | school | B | 500 | 260");

        assertThat(flags(text).contains("S får 4 001 m mellom byggene, lenger enn grensen på 4 000 m"))
                .isEqualTo(told);
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
        assertThat(flags("500", "", " | outdoor-area=90000", 300, "")).isEmpty();
    }
}

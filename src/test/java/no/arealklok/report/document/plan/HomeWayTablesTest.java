package no.arealklok.report.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.report.SiteMap;
import no.arealklok.report.document.Pages;
import no.arealklok.report.document.SectionText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * By hand: sixty pupils of S have 1,000 m to A and to B, forty have 500 m to A and 2,500 m to B, and the hundred of T
 * have 4,500 m to B. S moves into B.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeWayTablesTest {
    private static final String DISTRIBUTION = "The way from home, today’s and the plan’s, metres";
    private static final String TRANSPORT =
            "Pupils with a longer way than the limit of school transport, or a dangerous one, where grades are known";
    private static final String CHANGES = "Who gets another way";
    private static final String LOSERS = "The areas that lose most by the way, in 2046";
    private static final String MOVE = "S B 2028";

    private static CaseText schools(int south) {
        return schools(
                "1-7",
                "South | 0 | 0 | S | %d\nNorth | 0 | 1 | S | %d\nHill | 0 | 6 | T | 100".formatted(south, 100 - south));
    }

    private static CaseText schools(String grades, String homes) {
        return new CaseText()
                .norm("transport.trips.school", 380)
                .norm("climate.emission.travel", 0.07)
                .buildings("A | 0 | 0 | 2000\nB | 0 | 2 | 2000")
                .units("S | school | A | 300 | 100 | grades=%s\nT | school | B | 300 | 100 | grades=%s"
                        .formatted(grades, grades))
                .homes(homes)
                .roads("""
                        A | B | 2000
                        area/South | A | 500
                        area/North | A | 1000
                        area/North | B | 1000
                        area/Hill | B | 4500""");
    }

    private static SectionText section(CaseText text, String id) {
        return SectionText.of(Pages.planned(text, MOVE), id);
    }

    @Test
    void how_far_people_have_today_and_with_the_plan() {
        SectionText travel = section(schools(40), "travel");

        assertThat(travel.rows(DISTRIBUTION))
                .containsExactly(
                        "Schools | today’s way | 200 | 500 | 1,000 | 4,500 | 4,500 | 2,650 | 4,000 | 100",
                        "Schools | the plan’s way | 200 | 1,000 | 2,500 | 4,500 | 4,500 | 3,050 | 4,000 | 100");
        assertThat(travel.rows(TRANSPORT))
                .containsExactly("Grade 1 | 2,000 | 14 | 20", "Grades 2–10 | 4,000 | 86 | 86");
        assertThat(travel.rows(CHANGES)).containsExactly("Schools | 0 | 160 | 40 | 30,400 | 2.1");
        assertThat(travel.paragraphs())
                .noneMatch(text -> text.contains("left out of the tables"))
                .noneMatch(text -> text.contains("the register does not hold that"));
    }

    @Test
    void the_areas_that_lose_most_stand_in_the_first_section() {
        assertThat(section(schools(40), "summary").rows(LOSERS))
                .containsExactly("South | S | 40 | 500 | 2,500 | 2,000");
        assertThat(SectionText.of(schools(40), "summary").rows(LOSERS)).isEmpty();
    }

    @Test
    void the_map_shows_each_area_that_may_be_told_of_and_what_becomes_of_its_way() {
        String told = "Small signs: areas in which users live";
        CaseText bare = new CaseText().buildings("A | 0 | 0 | 2000").units("S | school | A | 300 | 100");

        assertThat(homes(map(schools(40))))
                .containsExactly("South LONGER A [B]", "North SAME A [B]", "Hill SAME B [B]");
        assertThat(map(schools(40)).description()).contains(told);
        assertThat(homes(map(schools(4)))).noneMatch(home -> home.startsWith("South"));
        assertThat(map(SectionText.of(bare, "map")).description()).doesNotContain(told);
    }

    private static SiteMap map(CaseText text) {
        return map(section(text, "map"));
    }

    private static SiteMap map(SectionText section) {
        return (SiteMap) section.blocks().get(0);
    }

    private static List<String> homes(SiteMap map) {
        return map.homes().stream()
                .map(home -> home.name() + " " + home.change() + " " + home.today() + " " + home.planned())
                .toList();
    }

    /** A hundred less ninety-six would tell of the four. */
    @Test
    void areas_with_few_are_left_out_and_nothing_tells_how_few() {
        SectionText travel = section(schools(4), "travel");

        assertThat(travel.rows(DISTRIBUTION))
                .first()
                .isEqualTo("Schools | today’s way | hidden | 1,000 | 4,500 | 4,500 | 4,500 | 2,786 | 4,000 | hidden");
        assertThat(travel.rows(CHANGES)).containsExactly("Schools | hidden | hidden | hidden | hidden | hidden");
        assertThat(travel.rows(TRANSPORT)).allMatch(row -> row.endsWith(" | hidden | hidden"));
        assertThat(travel.paragraphs())
                .anyMatch(text -> text.contains(
                        "1 group (those who live in one area and go to one unit) is left out of the tables"));
        assertThat(section(schools(4), "summary").rows(LOSERS)).isEmpty();
    }

    @Test
    void grades_that_are_not_known_give_nobody_a_right() {
        String homes = "South | 0 | 0 | S | 40\nNorth | 0 | 1 | S | 60\nHill | 0 | 6 | T | 100";

        assertThat(section(schools("", homes), "travel").rows(TRANSPORT)).isEmpty();
        assertThat(section(schools("8-10", homes), "travel").rows(TRANSPORT))
                .containsExactly("Grade 1 | 2,000 | 0 | 0", "Grades 2–10 | 4,000 | 100 | 100");
    }

    /** All of S who go to B walk along the road between the schools, but for those who live in the north. */
    @Test
    void a_dangerous_way_gives_a_right_at_any_distance() {
        CaseText text =
                schools("1-7", "South | 0 | 0 | S | 40\nNorth | 0 | 1 | S | 60").roads("A | B | 1999 | dangerous");

        assertThat(section(text, "travel").rows(TRANSPORT))
                .containsExactly("Grade 1 | 2,000 | 0 | 6", "Grades 2–10 | 4,000 | 0 | 34");
    }

    /** Six in ten to B, which those in the south are nearer to, and four to C, which those in the north are. */
    @Test
    void a_divided_unit_goes_where_the_ways_are_shortest_in_sum() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 0 | 1 | 2000\nC | 1 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 150 | 90\nU | school | C | 150 | 90")
                .homes("South | 0 | 0 | S | 30\nNorth | 0 | 1 | S | 70")
                .roads("""
                        area/South | A | 100
                        area/South | B | 700
                        area/South | C | 1000
                        area/North | A | 200
                        area/North | B | 1500
                        area/North | C | 800""");
        SectionText travel = SectionText.of(Pages.planned(text, "S B:6+C:4 2028"), "travel");

        // Thirty of the north fill B up.
        assertThat(
                        travel.rows(
                                "Which areas go where when several buildings share a unit, in 2046: a sketch of new boundaries"))
                .containsExactly(
                        "S | South | B | 30 | 100 | 700",
                        "S | North | B | 30 | 200 | 1,000",
                        "S | North | C | 40 | 200 | 800");
        assertThat(travel.rows(CHANGES)).first().asString().startsWith("Schools | 0 | 0 | 100 |");
    }

    @Test
    void a_longer_limit_of_lower_secondary_schools_counts_for_them_alone() {
        CaseText text = schools("8-10", "South | 0 | 0 | S | 40\nNorth | 0 | 1 | S | 60\nHill | 0 | 6 | T | 100")
                .norm("travel.limit.school.grades-8-10", 5000);

        assertThat(section(text, "travel").rows(DISTRIBUTION)).allMatch(row -> row.endsWith(" | 5,000 | 0"));
    }

    @Test
    void areas_of_which_a_way_is_not_known_are_told() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 0 | 2 | 2000 | nowhere")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100")
                .homes("North | 0 | 1 | S | 100\nHill | 0 | 6 | T | 100");

        assertThat(SectionText.of(text, "travel").paragraphs())
                .anyMatch(words -> words.contains("1 group is not counted, because one of the ways is not known."));
        assertThat(section(schools(40), "travel").paragraphs()).noneMatch(words -> words.contains("is not known"));
    }

    @Test
    void where_no_home_is_known_nothing_is_said_of_the_way_from_it() {
        SectionText travel = section(schools("1-7", ""), "travel");

        assertThat(travel.rows(DISTRIBUTION)).isEmpty();
        assertThat(travel.paragraphs()).noneMatch(text -> text.startsWith("What the road map changes"));
        assertThat(travel.paragraphs()).anyMatch(text -> text.contains("the register does not hold that"));
    }
}

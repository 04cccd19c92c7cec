package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.arealklok.directive.Directive;
import no.arealklok.input.CapacityChoice;
import no.arealklok.norm.NormReplacement;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;
import no.arealklok.travel.RoadLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherSheetsTest {
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg-ID | BTA | Breddegrad | Lengdegrad | Kapasitet | Brukere
            S1 | Lia | skole | B1 | 5000 | 59.9 | 10.5 | 390 | 240
            S2 | Dal | skole | B2 | 5000 | 59.9 | 10.6 | 600 | 390
            """;

    @TempDir
    Path folder;

    private RegisterReading read(String sheet, String text) throws Exception {
        return new RegisterReader()
                .read(Workbooks.sheet("Enheter", UNITS).and(sheet, text).in(folder), TestServices.TYPES);
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    private static String text(PopulationRow row) {
        Origin.Read origin = (Origin.Read) row.persons().origin();
        return row.area() + " " + row.ages() + " " + row.growth() + " "
                + row.persons().firstYear() + " " + row.persons().values() + " "
                + origin.cell().address();
    }

    @Test
    void population_with_a_column_per_year() throws Exception {
        RegisterReading reading = read("Ark7", """
                Framskriving
                Skolekrets | Alder | Alternativ | 2026 | 2027 | '2028' | Kommentar
                Nord | 0 år | Hovedalternativet (MMMM) | 100 | 101 | '1 102' | x
                Nord | 6-12 år | Lav vekst (LLML) | 1 | 2 | 3
                Nord | 90 år eller eldre | HHMH | 1 | 2 |
                Nord | 90+ | | | 2 | 3
                """);
        assertThat(reading.municipality().population().rows())
                .extracting(OtherSheetsTest::text)
                .containsExactly(
                        "Nord 0 MAIN 2026 [100.0, 101.0, 1102.0] D3:F3",
                        "Nord 6–12 LOW 2026 [1.0, 2.0, 3.0] D4:F4",
                        "Nord 90+ HIGH 2026 [1.0, 2.0] D5:E5",
                        "Nord 90+ MAIN 2027 [2.0, 3.0] E6:F6");
        assertThat(reading.municipality().population().rows().get(0).persons().id())
                .isEqualTo("population/Nord/0/MAIN");
        assertThat(told(reading)).containsExactly("COLUMN_UNREAD Ark7!G2");
    }

    @Test
    void population_with_a_row_per_year() throws Exception {
        RegisterReading reading = read("Population", """
                Area | Age | Year | Alternative | Persons
                North | 0 | 2026 | main | 100
                North | 0 | 2026 | high | 110
                North | 0 | 2027 | main | 101
                North | 0 | 2027 | high | 111
                """);
        assertThat(reading.municipality().population().rows())
                .extracting(OtherSheetsTest::text)
                .containsExactly("North 0 MAIN 2026 [100.0, 101.0] E2:E4", "North 0 HIGH 2026 [110.0, 111.0] E3:E5");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void alternatives_of_ageing_are_the_high_and_low_of_the_old_alone() throws Exception {
        RegisterReading reading = read("Befolkning", """
                Område | Alder | Alternativ | 2026 | 2027
                Nord | 6-12 år | HHMH | 1 | 2
                Nord | 6-12 år | Sterk aldring (LHML) | 3 | 4
                Nord | 80+ | LLML | 5 | 6
                Nord | 80+ | HHMH | 7 | 8
                Nord | 80+ | LHML | 9 | 10
                Nord | 80+ | Svak aldring (HLMH) | 11 | 12
                Nord | 67-79 år | HLMH | 13 | 14
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.municipality().population().rows())
                .extracting(OtherSheetsTest::text)
                .containsExactly(
                        "Nord 6–12 HIGH 2026 [1.0, 2.0] D2:E2",
                        "Nord 80+ HIGH 2026 [9.0, 10.0] D6:E6",
                        "Nord 80+ LOW 2026 [11.0, 12.0] D7:E7",
                        "Nord 67–79 LOW 2026 [13.0, 14.0] D8:E8");
    }

    @Test
    void population_that_cannot_be_used_is_told_row_by_row() throws Exception {
        RegisterReading reading = read("Befolkning", """
                Område | Alder | Alternativ | 2026 | 2027 | 2028
                Nord | alle | hoved | 1 | 2 | 3
                Nord | 1 | MMM0 | 1 | 2 | 3
                Nord | 2 | hoved | 1 | .. | 3
                Nord | 3 | hoved | 1 | | 3
                Nord | 4 | hoved | 1 | 2 | 3
                Nord | 4 | hoved | 1 | 2 | 3
                Nord | 5 | hoved | 1 | -2 | 3
                Nord |   | hoved | 1 | 2 | 3
                Nord | 6 | hoved | | |
                """);
        assertThat(reading.municipality().population().rows()).hasSize(1);
        assertThat(told(reading))
                .containsExactly(
                        "TOTAL_ROW_LEFT_OUT Befolkning!2:2",
                        "POPULATION_ROW_UNREADABLE Befolkning!C3",
                        "SIGN_NOT_AVAILABLE Befolkning!E4",
                        "POPULATION_ROW_UNREADABLE Befolkning!4:4",
                        "POPULATION_ROW_UNREADABLE Befolkning!5:5",
                        "POPULATION_ROW_UNREADABLE Befolkning!7:7",
                        "POPULATION_ROW_UNREADABLE Befolkning!E8",
                        "POPULATION_ROW_UNREADABLE Befolkning!9:9",
                        "POPULATION_ROW_UNREADABLE Befolkning!10:10");
    }

    @Test
    void directives_are_read_and_their_targets_checked() throws Exception {
        RegisterReading reading = read("Føringar", """
                Føring | Gjelder | År | Antall eller kroner | Begrunnelse
                Hold åpen | S1 | | | vedtak 12/25
                avvikle | B2 | | |
                keep together | S1, S2 | | |
                fast vertsbygg | S1; B2 | | |
                ikke før | S1 | 2030 | |
                ikke etter | S1 | | |
                Hold sammen | S1 | | |
                fast vertsbygg | B2; S1 | | |
                legg ned | S9 | | |
                mal blått | S1 | | |
                  | S1 | | |
                flest flyttinger per år | | | 2 |
                investment ceiling a year | | 2031 | 40 000 000 | budsjett
                investeringstak per år | | | | budsjett
                flest flyttinger | S1 | | 2 |
                flest prosjekter per år | | | 3 | plan
                most projects a year | S1 | | 3 | plan
                Ingen paviljonger | | | | vedtak
                """);
        assertThat(reading.municipality().directives())
                .extracting(directive -> directive.kind() + " " + directive.targets())
                .containsExactly(
                        "KEEP_OPEN [S1]",
                        "CLOSE [B2]",
                        "KEEP_TOGETHER [S1, S2]",
                        "HOST_FIXED [S1, B2]",
                        "NOT_BEFORE [S1]",
                        "MOST_MOVES []",
                        "MOST_INVESTMENT []",
                        "MOST_PROJECTS []",
                        "NO_PAVILIONS []");
        assertThat(reading.municipality().directives().get(5).amount()).hasValue(2);
        Directive ceiling = reading.municipality().directives().get(6);
        assertThat(ceiling.amount()).hasValue(40_000_000);
        assertThat(ceiling.year()).hasValue(2031);
        assertThat(reading.municipality().directives().get(0))
                .extracting(Directive::reason)
                .isEqualTo("vedtak 12/25");
        assertThat(reading.municipality().directives().get(4).year()).hasValue(2030);
        assertThat(told(reading))
                .containsExactly(
                        "DIRECTIVE_YEAR_MISSING Føringar!7:7",
                        "DIRECTIVE_TARGET_MISSING Føringar!B8",
                        "DIRECTIVE_TARGET_MISSING Føringar!B9",
                        "DIRECTIVE_TARGET_MISSING Føringar!B10",
                        "UNKNOWN_DIRECTIVE Føringar!A11",
                        "UNKNOWN_DIRECTIVE Føringar!12:12",
                        "DIRECTIVE_AMOUNT_MISSING Føringar!15:15",
                        "DIRECTIVE_TARGET_MISSING Føringar!B16",
                        "DIRECTIVE_TARGET_MISSING Føringar!B18");
    }

    @Test
    void assumptions_are_read_with_their_place_where_they_have_no_source() throws Exception {
        RegisterReading reading = read("Forutsetninger", """
                Nøkkel | Verdi | Kilde | Dato
                school.group-size | '24,5' | KS 3/26 | 2026
                school.area | 10 | |
                school.unchanged | | egen kilde | 2026
                school.wrong | mange | |
                """);
        assertThat(reading.municipality().assumptions().norms())
                .containsExactly(
                        new NormReplacement("school.group-size", 24.5, "KS 3/26", "2026", row(2)),
                        new NormReplacement("school.area", 10, "register.xlsx Forutsetninger!B3", "–", row(3)));
        assertThat(told(reading)).containsExactly("NOT_A_NUMBER Forutsetninger!B5");
    }

    @Test
    void the_definition_that_counts_a_services_places_is_a_word_among_the_numbers() throws Exception {
        RegisterReading reading = read("Forutsetninger", """
                Nøkkel | Verdi | Kilde | Dato
                school.group-size | 25 | KS 3/26 | 2026
                capacity.school | classrooms | Skolebruksplanen | 2025
                capacity.care-home | beds | |
                capacity.kindergarten | | egen kilde |
                """);
        assertThat(reading.municipality().assumptions().norms()).hasSize(1);
        assertThat(reading.municipality().assumptions().capacity())
                .containsExactly(
                        new CapacityChoice("school", "classrooms", "Skolebruksplanen", "2025", row(3)),
                        new CapacityChoice("care-home", "beds", "register.xlsx Forutsetninger!B4", "–", row(4)));
        assertThat(told(reading)).isEmpty();
    }

    private static CellReference row(int number) {
        return new CellReference("register.xlsx", "Forutsetninger", number + ":" + number);
    }

    @Test
    void roads_need_both_ends_and_a_length() throws Exception {
        RegisterReading reading = read("Veier", """
                Fra | Til | Lengde (m)
                B1 | Kryss 1 | 1 200
                Kryss 1 | B2 | 0
                B1 |  | 300
                """);
        assertThat(reading.municipality().roads()).extracting(RoadLink::to).containsExactly("Kryss 1");
        assertThat(reading.municipality().roads().get(0).length().id()).isEqualTo("road/B1/Kryss 1");
        assertThat(reading.municipality().roads().get(0).length().value()).isEqualTo(1200);
        assertThat(told(reading)).containsExactly("ROAD_INCOMPLETE Veier!3:3", "ROAD_INCOMPLETE Veier!4:4");
    }

    @Test
    void a_road_may_be_marked_as_dangerous() throws Exception {
        RegisterReading reading = read("Veger", """
                Fra | Til | Lengde (m) | Farlig skolevei
                B1 | K1 | 1200 | ja
                K1 | B2 | 300 | nei
                K1 | B3 | 300 |
                """);
        assertThat(reading.municipality().roads())
                .extracting(RoadLink::dangerous)
                .containsExactly(true, false, false);
        assertThat(told(reading)).isEmpty();
    }
}

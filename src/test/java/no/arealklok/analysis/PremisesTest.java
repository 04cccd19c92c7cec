package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.Assumptions;
import no.arealklok.input.CapacityChoice;
import no.arealklok.input.Municipality;
import no.arealklok.norm.NormReplacement;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PremisesTest {
    private static final Finding OF_READING =
            Finding.of(FindingCode.NAME_MISSING, new CellReference("by.xlsx", "Bygg", "B2"), "");

    /** A school in Vest; the default of the register's year is 2026. */
    private static CaseText vest() {
        return new CaseText().buildings("B | 0 | 0 | 1000").units("S | school | B | 100 | 60 | area=Vest");
    }

    private static final String TO_2046 =
            "Vest | 6–12 | MAIN | 2026 | " + "60 ".repeat(21).strip();

    private static NormReplacement norm(String key, double value, String place) {
        return new NormReplacement(key, value, "test", "2026", new CellReference("by.xlsx", "Forutsetninger", place));
    }

    private static Inputs inputs(
            CaseText text, List<NormReplacement> workbook, List<NormReplacement> file, OptionalInt lastYear) {
        return inputs(text, new Assumptions(workbook, List.of()), new Assumptions(file, List.of()), lastYear);
    }

    private static Inputs inputs(CaseText text, Assumptions workbook, Assumptions file, OptionalInt lastYear) {
        Municipality read = text.municipality();
        Municipality assuming = new Municipality(
                read.register(), read.population(), read.roads(), read.directives(), workbook, read.local());
        CaseRun run = new CaseRun(assuming, List.of(OF_READING), text.norms()).with(file);
        lastYear.ifPresent(run::until);
        return run.inputs();
    }

    private static Premises premises(CaseText text, NormReplacement... workbook) {
        return Premises.of(inputs(text, Arrays.asList(workbook), List.of(), OptionalInt.empty()));
    }

    private static List<String> findings(Premises premises) {
        return premises.findings().stream()
                .map(finding -> finding.code() + " " + finding.place() + " «" + finding.found() + "» "
                        + finding.arguments("nb"))
                .toList();
    }

    @Test
    void the_base_year_is_the_first_of_the_population_and_the_period_twenty_years() {
        Premises premises = premises(vest().population(
                        "Vest | 6–12 | MAIN | 2024 | " + "60 ".repeat(21).strip()));

        assertThat(premises.horizon()).isEqualTo(new Horizon(2024, 2044));
        assertThat(premises.findings()).containsExactly(OF_READING);
    }

    @Test
    void a_stated_register_year_goes_before_the_populations() {
        assertThat(premises(vest().population(TO_2046), norm("register.year", 2025, "B2"))
                        .horizon())
                .isEqualTo(new Horizon(2025, 2045));
    }

    @Test
    void without_either_the_default_is_assumed_and_told() {
        Premises premises = premises(vest());

        assertThat(premises.horizon()).isEqualTo(new Horizon(2026, 2046));
        assertThat(findings(premises))
                .containsExactly(
                        "NAME_MISSING Bygg!B2 «» []",
                        "BASE_YEAR_ASSUMED by.xlsx «» [2026]",
                        "POPULATION_MISSING by.xlsx «» []");
    }

    @Test
    void a_stated_year_without_population_is_not_assumed() {
        assertThat(findings(premises(vest(), norm("register.year", 2025, "B2"))))
                .containsExactly("NAME_MISSING Bygg!B2 «» []", "POPULATION_MISSING by.xlsx «» []");
    }

    @Test
    void the_last_year_may_be_chosen() {
        Inputs inputs = inputs(vest().population(TO_2046), List.of(), List.of(), OptionalInt.of(2030));

        assertThat(Premises.of(inputs).horizon()).isEqualTo(new Horizon(2026, 2030));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2087, 0})
    void a_last_year_that_cannot_be_is_told_with_the_base_year(int lastYear) {
        Inputs inputs = inputs(vest().population(TO_2046), List.of(), List.of(), OptionalInt.of(lastYear));

        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> Premises.of(inputs))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("input.horizon"))
                .satisfies(refusal ->
                        assertThat(refusal.arguments("nb")).containsExactly(Integer.toString(lastYear), "2026"));
    }

    @Test
    void population_that_ends_before_the_period_is_told() {
        assertThat(findings(premises(vest().population("Vest | 6–12 | MAIN | 2026 | 60 60 60"))))
                .contains("POPULATION_YEARS_SHORT by.xlsx «» [2028]");
        assertThat(findings(premises(vest().population(TO_2046)))).noneMatch(text -> text.contains("SHORT"));
    }

    @Test
    void a_unit_in_an_area_without_population_is_told_unless_it_serves_everyone() {
        CaseText text = vest().population(TO_2046)
                .units("T | school | B | 100 | 60 | area=Nord\nH | supported-housing | B | 4 | 4 | area=Nord");

        assertThat(findings(premises(text)))
                .containsExactly("NAME_MISSING Bygg!B2 «» []", "AREA_UNKNOWN test!T «Nord» [T]");
    }

    @Test
    void one_odd_row_neither_pulls_the_base_year_back_nor_is_it_used_unseen() {
        // two rows begin in 2026, one in 2016 and one in 2031
        Premises premises = premises(vest().population(TO_2046)
                .population(TO_2046.replace("6–12", "13–15"))
                .population(TO_2046.replace("6–12", "0").replace("2026", "2016"))
                .population(TO_2046.replace("6–12", "80+").replace("2026", "2031")));

        assertThat(premises.horizon()).isEqualTo(new Horizon(2026, 2046));
        assertThat(findings(premises))
                .contains("POPULATION_STARTS_LATE population!population/Vest/80+/MAIN «» [2031, 2026]");
    }

    @Test
    void homes_and_transfers_of_areas_without_population_are_told() {
        CaseText text = vest().population(TO_2046)
                .housing("Vest | HOUSE | 2028 | 20\nNord | FLAT | 2028 | 30")
                .transfers("Vest | Nord | - | 0.1");

        assertThat(findings(premises(text)))
                .containsExactly(
                        "NAME_MISSING Bygg!B2 «» []",
                        "LOCAL_AREA_UNKNOWN test!housing/Nord/2028 «Nord» []",
                        "LOCAL_AREA_UNKNOWN test!transfer/Vest/Nord «Nord» []");
    }

    @Test
    void ages_that_the_population_lacks_are_told_of_each_unit_that_follows_them() {
        // grades 1–7 are ages 6 to 12, which are there; 8–10 are 13 to 15; the care home needs 67–79 and 80+
        CaseText text = vest().population(TO_2046)
                .population(TO_2046.replace("6–12", "67–79"))
                .units("U | school | B | 100 | 60 | area=Vest | grades=8-10\nC | care-home | B | 40 | 30 | area=Vest");

        assertThat(findings(premises(text)))
                .containsExactly(
                        "NAME_MISSING Bygg!B2 «» []",
                        "AGES_UNKNOWN test!U «» [U, 13–15]",
                        "AGES_UNKNOWN test!C «» [C, 80+]");
    }

    @Test
    void a_norm_that_there_is_not_is_told_and_left_out() {
        Premises premises = premises(vest().population(TO_2046), norm("school.size", 3, "A7"));

        assertThat(findings(premises)).contains("UNKNOWN_NORM Forutsetninger!A7 «school.size» []");
        assertThat(premises.norms().find("school.size")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "economy.discount-rate, -2",
        "measure.lead-time.move, -3",
        "closing.empty-years, -1",
        "measure.years-of-effect, 1000000000000",
        "school.net-area-per-pupil, 0",
        "register.year, 26",
        "moving.cost-per-person, -5",
        // these are 0 in the program, and have nothing to be ten times of
        "economy.temporary-premises, 1000000",
        "grant.per-place, 1000000000",
        "closing.school-grant, 1000000000",
        "housing.on-top, 2",
        "care.coverage.variant, 3"
    })
    void a_norm_that_cannot_be_meant_is_told_and_the_default_stands(String key, double value) {
        Premises premises = premises(vest().population(TO_2046), norm(key, value, "C7"));

        assertThat(findings(premises)).contains("NORM_OUT_OF_RANGE Forutsetninger!C7 «" + value + "» [" + key + "]");
        assertThat(premises.norms().norm(key)).isEqualTo(vest().norms().norm(key));
    }

    @Test
    void an_assumption_file_goes_before_the_workbook() {
        Premises premises = Premises.of(inputs(
                vest().population(TO_2046),
                List.of(norm("school.group-size", 25, "C2")),
                List.of(norm("school.group-size", 22, "C2")),
                OptionalInt.empty()));

        assertThat(premises.norms().value("school.group-size")).isEqualTo(22);
        assertThat(premises.norms()
                        .norm("school.group-size")
                        .replaced()
                        .orElseThrow()
                        .value())
                .isEqualTo(28);
    }

    @Test
    void a_definition_of_places_chosen_in_the_workbook_holds_unless_a_file_chooses_another() {
        Premises both = chosen(
                List.of(
                        choice("school", "classrooms", "Forutsetninger"),
                        choice("care-home", "beds", "Forutsetninger")),
                List.of(choice("school", "parallels", "")));

        assertThat(both.choices())
                .extracting(choice -> choice.service() + " " + choice.definition())
                .containsExactly("school parallels", "care-home beds");
    }

    @Test
    void a_definition_that_there_is_not_is_told_where_a_row_chooses_it_and_refused_where_a_file_does() {
        assertThat(findings(chosen(List.of(choice("supported-housing", "rooms", "Forutsetninger")), List.of())))
                .contains("UNKNOWN_DEFINITION Forutsetninger!B3 «rooms» "
                        + "[capacity.supported-housing, approved, functional, maximum, homes]");
        assertThat(chosen(List.of(choice("library", "approved", "Forutsetninger")), List.of())
                        .choices())
                .isEmpty();
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> chosen(List.of(), List.of(choice("school", "rooms", ""))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("input.capacity"));
    }

    private static CapacityChoice choice(String service, String definition, String sheet) {
        return new CapacityChoice(service, definition, "test", "2026", new CellReference("by.xlsx", sheet, "B3"));
    }

    private static Premises chosen(List<CapacityChoice> workbook, List<CapacityChoice> file) {
        return Premises.of(inputs(
                vest().population(TO_2046),
                new Assumptions(List.of(), workbook),
                new Assumptions(List.of(), file),
                OptionalInt.empty()));
    }
}

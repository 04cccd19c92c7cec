package no.arealklok.report.document.money;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.analysis.Analysis;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ten years, 2026–2035. Ten children lack a place, until the kindergarten is extended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServingTableTest {
    private static Analysis extended(String service, int users) {
        CaseText text = new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .norm("economy.investment-life", 1)
                .norm("property.operation-cost", 0)
                .norm("property.maintenance-cost", 0)
                .norm("measure.lead-time.extension", 4)
                .extensions("A | %s | 10 | 6000000".formatted(service))
                .buildings("A | 0 | 0 | - | operating-cost=150000")
                .units("K | %s | A | 20 | %d".formatted(service, users));
        return new CaseRun(text).until(2035).analyse();
    }

    private static String words(Analysis analysis, boolean isPublic) {
        return new ServingTable(new Phrases(analysis, Messages.of("nb"), isPublic))
                .blocks()
                .toString()
                .replace('\u00a0', ' ');
    }

    @Test
    void a_child_with_a_place_costs_its_running_and_one_without_the_broken_right_alone() {
        String words = words(extended("kindergarten", 30), true);

        // ready in 2030, for six years: 60 of 100 place-years, at 187 000
        assertThat(words)
                .contains("value=100", "value=40", "11220000")
                .contains("Planen gir 60 plassår mer", "koster kommunen 6,0 mill. kr", "omtrent 100 000 kr for hvert");
    }

    @Test
    void a_pupil_is_taught_with_a_place_or_without() {
        Analysis analysis = extended("school", 30);

        assertThat(analysis.zero()
                        .shortage(analysis.plan().facts().occupants().get(0).type()))
                .isEqualTo(analysis.zero().score().shortage());
        assertThat(words(analysis, true).split("nok=9600000|9600000", -1).length)
                .isGreaterThan(2);
    }

    @Test
    void a_service_with_a_small_group_is_left_out_for_the_public_and_named() {
        CaseText text = new CaseText(new Horizon(2026, 2035))
                .extensions("A | kindergarten | 10 | 1000000\nD | supported-housing | 2 | 1000000")
                .buildings("A | 0 | 0 | 900\nC | 9 | 9 | 300\nD | 0 | 9 | 900\nE | 9 | 0 | 900")
                .units("""
                        K | kindergarten | A | 20 | 30
                        H | supported-housing | C | 4 | 4
                        I | supported-housing | D | 38 | 40
                        J | supported-housing | E | 29 | 29
                        """);
        Analysis analysis = new CaseRun(text).until(2035).analyse();

        assertThat(words(analysis, true)).contains("Ikke med: Tilrettelagte boliger", "text=Barnehager");
        assertThat(words(analysis, false))
                .contains("text=Tilrettelagte boliger")
                .doesNotContain("Ikke med");
    }

    @Test
    void where_all_have_a_place_nothing_is_said() {
        assertThat(words(extended("kindergarten", 20), true)).isEqualTo("[]");
    }
}

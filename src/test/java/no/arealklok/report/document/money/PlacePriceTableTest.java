package no.arealklok.report.document.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.PlacePrice;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Ten years, 2026–2035, nothing can be ready before 2030, no interest, and an extension is worth nothing at the end: in
 * A ten pupils lack a place for six years, in B twenty. Both are extended for 6 million.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacePriceTableTest {
    private static CaseText schools(String service) {
        return new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .norm("economy.investment-life", 1)
                .norm("property.operation-cost", 0)
                .norm("property.maintenance-cost", 0)
                .norm("measure.lead-time.extension", 4)
                .extensions("A | school | 10 | 6000000\nB | %s | 20 | 6000000".formatted(service))
                .buildings("A | 0 | 0 | - | operating-cost=150000\nB | 90 | 0 | - | operating-cost=150000")
                .units("S | school | A | 20 | 30\nT | %s | B | 20 | 40".formatted(service));
    }

    private static Analysis analysis(CaseText text) {
        return new CaseRun(text).until(2035).analyse();
    }

    private static String words(Analysis analysis) {
        return new PlacePriceTable(new Phrases(analysis, Messages.of("nb"), true))
                .blocks()
                .toString()
                .replace('\u00a0', ' ');
    }

    @Test
    void the_dearest_place_years_come_first() {
        List<PlacePrice> prices =
                PlacePrice.dearestFirst(analysis(schools("school")).plan());

        assertThat(prices)
                .extracting(price -> price.site().site().building().id() + " " + price.placeYears() + " " + price.cost()
                        + " " + price.each())
                .containsExactly("A 60 6000000 100000.0", "B 120 6000000 50000.0");
    }

    @Test
    void each_is_told_with_what_lacks_and_is_saved_without_it_and_those_before_it() {
        Analysis analysis = analysis(schools("school"));

        // 4 years of 10 and 20 lack anyway: 120; without A 180, without both 300
        assertThat(analysis.plan().score().shortage()).isEqualTo(120);
        assertThat(words(analysis))
                .contains("value=180", "value=300", "nok=6000000", "nok=12000000")
                // 60 are fewer than a hundred, so that both are told of: 12 million ÷ 180
                .contains(
                        "De dyreste plassårene i tabellen: 2 utvidelser gir 180 plassår og koster 12,0 mill. kr i nåverdi, omtrent"
                                + " 67 000 kr for hvert.");
    }

    @Test
    void where_nothing_is_built_nothing_is_said() {
        assertThat(words(analysis(new CaseText().buildings("A | 0 | 0 | 1000").units("S | school | A | 100 | 90"))))
                .isEqualTo("[]");
    }

    @Test
    void fewer_than_a_hundred_place_years_are_told_in_the_table_alone() {
        Analysis analysis = analysis(new CaseText(new Horizon(2026, 2035))
                .extensions("A | school | 10 | 6000000")
                .buildings("A | 0 | 0 | 1000")
                .units("S | school | A | 20 | 30"));

        assertThat(words(analysis)).contains("Plassår mot penger").doesNotContain("De dyreste plassårene");
    }

    @Test
    void what_is_built_for_a_small_group_is_left_out_for_the_public() {
        Analysis analysis = analysis(
                new CaseText(new Horizon(2026, 2035))
                        .extensions("A | school | 10 | 6000000\nB | supported-housing | 4 | 6000000")
                        .buildings("A | 0 | 0 | 1000\nB | 90 | 0 | 300\nC | 0 | 90 | 1000")
                        .units(
                                "S | school | A | 120 | 130\nH | supported-housing | B | 4 | 4\nI | supported-housing | B | 18 | 20\nT | school | C | 120 | 125"));

        assertThat(PlacePrice.dearestFirst(analysis.plan())).hasSize(2);
        assertThat(words(analysis)).contains("Plassår mot penger").doesNotContain("relieved/B");
    }
}

package no.arealklok.report.document.money;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Ten years, 2026–2035. Merging two kindergartens saves the municipality 150 000 a year in a building and a leader; 40
 * children travel 2 km further at 8 NOK a km, 563 200 a year.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RivalViewTest {
    private static Analysis analysis(Perspective perspective, double familyCost) {
        CaseText text = new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .norm("transport.family-cost", familyCost)
                .norm("closing.empty-years", 0)
                .buildings("A | 0 | 0 | - | operating-cost=150000\nB | 1 | 0 | - | operating-cost=150000")
                .roads("A | B | 2000")
                .units("K | kindergarten | A | 40 | 40\nL | kindergarten | B | 100 | 40");
        return new CaseRun(text).saving(perspective).until(2035).effort(10).analyse(new OptaPlannerSearch());
    }

    private static String words(Analysis analysis) {
        return new RivalView(new Phrases(analysis, Messages.of("nb"), false))
                .blocks()
                .toString()
                .replace('\u00a0', ' ');
    }

    @Test
    void the_best_for_the_municipality_is_not_the_best_for_society_and_the_words_say_why() {
        Analysis analysis = analysis(Perspective.MUNICIPALITY, 8);

        // K moves in 2028, the first year it may: 8 years of 150 000 less, and the move at 200 000
        assertThat(analysis.plan().choices().get(0)).isEqualTo(new Option(1, 2));
        assertThat(analysis.plan().score().cost())
                .isEqualTo(analysis.expanded().score().cost() - 8 * 150_000 + 200_000);
        assertThat(analysis.rival().choices()).isEqualTo(analysis.expanded().choices());
        // 8 × 563 200 for the families, less the million that the municipality saves
        assertThat(analysis.plan().presentValue(Perspective.SOCIETY)
                        - analysis.rival().presentValue(Perspective.SOCIETY))
                .isEqualTo(3_505_600);
        assertThat(words(analysis))
                .contains(
                        "Planen som er funnet for kommunen, er ikke den beste som er funnet for samfunnet",
                        "3,5 mill. kr bedre for samfunnet og koster kommunen 1,0 mill. kr mer",
                        "noe annet med 1 enhet",
                        "Mest skiller posten «Skyss og lengre reise», 4,5 mill. kr i samfunnets favør");
    }

    @Test
    void asked_for_society_the_rival_is_the_municipalitys() {
        Analysis analysis = analysis(Perspective.SOCIETY, 8);

        assertThat(analysis.plan().choices()).isEqualTo(analysis.expanded().choices());
        assertThat(analysis.rival().choices().get(0)).isEqualTo(new Option(1, 2));
        assertThat(words(analysis))
                .doesNotContain("fant ingen annen plan")
                .contains(
                        "Planen som er funnet for samfunnet, er ikke den beste som er funnet for kommunen",
                        "1,0 mill. kr bedre for kommunen og koster samfunnet 3,5 mill. kr mer");
    }

    @Test
    void where_one_plan_is_best_for_both_there_is_no_other() {
        Analysis analysis = analysis(Perspective.MUNICIPALITY, 0);

        assertThat(analysis.rival().choices()).isEqualTo(analysis.plan().choices());
        assertThat(words(analysis)).contains("fant ingen annen plan som er bedre for samfunnet");
        assertThat(words(analysis(Perspective.SOCIETY, 0))).contains("fant ingen annen plan som er bedre for kommunen");
    }
}

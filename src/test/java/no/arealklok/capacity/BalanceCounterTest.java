package no.arealklok.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.PopulationText;
import no.arealklok.population.Population;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BalanceCounterTest {
    private static Optional<Balance> balance(String service, CaseText text, String residents) {
        Population population = PopulationText.of(residents);
        return new BalanceCounter(population, text.norms(), 2026)
                .count(CaseText.TYPES.type(service), List.copyOf(text.uses().all()));
    }

    /**
     * Barnehagebruksplan 2017–2021: 7 904 places in operation 2016/17, 7 545 needed, 359 to spare. The plan's shares
     * (75, 91, 95, 97, 97 %) are the norms. Its number of children was not in the text that we read; these are made so
     * that the need is the plan's: 1 600 × 0.75 + 1 650 × 0.91 + 1 650 × 0.95 + 1 680 × 0.97 + 1 697 × 0.97 = 1 200 + 1
     * 501.5 + 1 567.5 + 1 629.6 + 1 646.09 = 7 544.69.
     */
    @Test
    void stavangers_balance_line() {
        CaseText stavanger = new CaseText()
                .buildings("B | 0 | 0 | -\nC | 0 | 0 | -")
                .units("K1 | kindergarten | B | 4000 | 3900 | area=x\nK2 | kindergarten | C | 3904 | 3500 | area=x");
        Balance line = balance("kindergarten", stavanger, """
                        Stavanger | 1 | MAIN | 2026 | 1600
                        Stavanger | 2 | MAIN | 2026 | 1650
                        Stavanger | 3 | MAIN | 2026 | 1650
                        Stavanger | 4 | MAIN | 2026 | 1680
                        Stavanger | 5 | MAIN | 2026 | 1697
                        """).orElseThrow();

        assertThat(line.places()).map(Figure::whole).contains(7904L);
        assertThat(line.need().whole()).isEqualTo(7545);
        assertThat(line.surplus().map(Figure::whole)).contains(359L);
        // 7 400 ÷ 8 277 = 89.4 %, 7 904 ÷ 8 277 = 95.5 %: which of the two is meant must be said
        assertThat(line.residents().whole()).isEqualTo(8277);
        assertThat(line.usersCovered().orElseThrow().value()).isEqualTo(100 * 7400.0 / 8277);
        assertThat(line.placesCovered().orElseThrow().value()).isEqualTo(100 * 7904.0 / 8277);
    }

    @Test
    void coverage_of_the_old_is_told_of_the_oldest_and_need_of_all() {
        CaseText homes = new CaseText()
                .buildings("B | 0 | 0 | -\nC | 0 | 0 | -")
                .units("H1 | care-home | B | 60 | 57 | area=x\nH2 | care-home | C | - | 20 | area=x");
        Balance line = balance("care-home", homes, "Vest | 67–79 | MAIN | 2026 | 1000\nVest | 80+ | MAIN | 2026 | 500")
                .orElseThrow();

        // 57 + 20 = 77 live there, 77 ÷ 500 = 15.4 %; 60 places are known, 12 %; 1 000 × 0.01 + 500 × 0.15 = 85 needed
        assertThat(line.ages()).hasToString("80+");
        assertThat(line.usersCovered().orElseThrow().value()).isEqualTo(15.4);
        assertThat(line.placesCovered().orElseThrow().value()).isEqualTo(12);
        assertThat(line.need().whole()).isEqualTo(85);
        assertThat(((Origin.Computed) line.need().origin()).operands())
                .extracting(Traceable::id)
                .containsExactly(
                        "population/Vest/67–79/MAIN/2026",
                        "norm/care-home.coverage.67-79",
                        "population/Vest/80+/MAIN/2026",
                        "norm/care-home.coverage.80-plus");
        assertThat(line.surplus().map(Figure::whole)).contains(60L - 85);
    }

    @Test
    void there_is_no_balance_where_need_follows_no_ages_or_the_population_lacks_them() {
        CaseText text = new CaseText().buildings("B | 0 | 0 | -").units("H | care-home | B | 60 | 57 | area=x");

        assertThat(balance("supported-housing", text, "Vest | 80+ | MAIN | 2026 | 500"))
                .isEmpty();
        assertThat(balance("school", text, "Vest | 6–12 | MAIN | 2026 | 500")).isEmpty();
        assertThat(balance("care-home", text, "Vest | 80+ | MAIN | 2026 | 500")).isEmpty();
        assertThat(balance("care-home", text, "Vest | 67–79 | MAIN | 2027 | 9\nVest | 80+ | MAIN | 2027 | 9"))
                .isEmpty();
        // nobody is 80: nothing to be covered
        assertThat(balance("care-home", text, "Vest | 67–79 | MAIN | 2026 | 9\nVest | 80+ | MAIN | 2026 | 0"))
                .isEmpty();
    }
}

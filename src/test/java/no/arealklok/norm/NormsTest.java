package no.arealklok.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import no.arealklok.language.Label;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormsTest {
    private static final Norm GROUP = norm("school.group-size", 28, MeasureUnit.PERSONS);
    private static final Norm RATE = norm("economy.discount-rate", 0.04, MeasureUnit.RATIO);

    private static Norm norm(String key, double value, MeasureUnit unit) {
        return new Norm(
                key,
                Label.of("a group"),
                value,
                unit,
                Evidence.VERIFIED,
                Label.of("a report"),
                "2016",
                unit.most(),
                Optional.empty(),
                Optional.empty());
    }

    private static NormReplacement replacement(String key, double value) {
        return new NormReplacement(key, value, "our budget", "2026", CellReference.file("by.json"));
    }

    @Test
    void a_replacement_keeps_label_and_unit_and_the_user_answers_for_the_source() {
        Norms norms = Norms.of(List.of(GROUP, RATE)).with(replacement("school.group-size", 25));

        Norm replaced = norms.norm("school.group-size");
        assertThat(replaced.value()).isEqualTo(25);
        assertThat(replaced.unit()).isEqualTo(MeasureUnit.PERSONS);
        assertThat(replaced.label()).isEqualTo(GROUP.label());
        assertThat(replaced.evidence()).isEqualTo(Evidence.USER);
        assertThat(replaced.source()).isEqualTo(Label.of("our budget"));
        assertThat(replaced.replaced()).contains(GROUP);
        assertThat(norms.value("economy.discount-rate")).isEqualTo(0.04);
    }

    @Test
    void replacing_twice_keeps_the_first_default() {
        Norms norms = Norms.of(List.of(GROUP))
                .with(replacement("school.group-size", 25))
                .with(replacement("school.group-size", 22));

        assertThat(norms.value("school.group-size")).isEqualTo(22);
        assertThat(norms.norm("school.group-size").replaced()).contains(GROUP);
    }

    @Test
    void replacing_leaves_the_norms_it_was_asked_of_and_their_order_as_they_were() {
        Norms defaults = Norms.of(List.of(GROUP, RATE));
        Norms norms = defaults.with(replacement("school.group-size", 25));

        assertThat(defaults.value("school.group-size")).isEqualTo(28);
        assertThat(norms.all()).extracting(Norm::key).containsExactly("school.group-size", "economy.discount-rate");
    }

    @Test
    void an_unknown_key_is_refused_and_not_found() {
        Norms norms = Norms.of(List.of(GROUP));

        assertThat(norms.find("school.size")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> norms.norm("school.size"));
        assertThatIllegalArgumentException().isThrownBy(() -> norms.value("school.size"));
        assertThatIllegalArgumentException().isThrownBy(() -> norms.with(replacement("school.size", 1)));
    }

    @Test
    void a_key_that_comes_twice_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Norms.of(List.of(GROUP, GROUP)));
    }

    @ParameterizedTest
    @CsvSource({"'', 2016", "' ', 2016", "a report, ''"})
    void a_norm_without_source_or_date_is_refused(String source, String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Norm(
                        "school.group-size",
                        Label.of("a group"),
                        28,
                        MeasureUnit.PERSONS,
                        Evidence.VERIFIED,
                        Label.of(source),
                        date,
                        1000,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_norm_that_is_not_a_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> norm("a", Double.NaN, MeasureUnit.RATIO));
    }

    @Test
    void a_norms_figure_says_which_norm_it_is() {
        assertThat(GROUP.figure().id()).isEqualTo("norm/school.group-size");
        assertThat(GROUP.figure().origin()).isEqualTo(new Origin.Assumed("school.group-size"));
    }

    @ParameterizedTest
    @CsvSource({
        "RATIO, 0, true",
        "RATIO, 0.04, true",
        "RATIO, -0.01, false",
        "RATIO, NaN, false",
        "RATIO, Infinity, false",
        "SQUARE_METRES_PER_PLACE, 0.1, true",
        "SQUARE_METRES_PER_PLACE, 0, false",
        "YEARS, 0, true",
        "YEARS, 100, true",
        "YEARS, 101, false",
        "YEARS, -1, false",
        "YEAR, 1900, true",
        "YEAR, 2200, true",
        "YEAR, 1899, false",
        "YEAR, 2201, false",
        "NOK, 0, true",
        "NOK, -1, false"
    })
    void a_norm_accepts_what_can_be_meant(MeasureUnit unit, double value, boolean accepted) {
        assertThat(norm("a", 2000, unit).accepts(value)).isEqualTo(accepted);
    }
}

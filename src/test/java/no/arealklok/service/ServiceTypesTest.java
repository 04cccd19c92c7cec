package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.language.Label;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceTypesTest {
    private final ServiceTypes types = new ServiceTypes(List.of(
            named("library", "Biblioteker", "Libraries", "bibliotek", "folkebibliotek"),
            named("swimming", "Svømmehaller", "Swimming halls", "svømmehall")));

    private static ServiceType named(String id, String plural, String inEnglish, String... synonyms) {
        return new ServiceType(
                id,
                Label.of(synonyms[0]),
                new Label(Map.of("nb", plural, "en", inEnglish)),
                List.of(synonyms),
                false,
                List.of(),
                new NeedRule.Steady(),
                Catchment.MUNICIPALITY,
                Allotment.TOGETHER,
                new BandScale(List.of(), Optional.empty()),
                "area",
                Optional.empty(),
                Optional.empty(),
                "limit",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Test
    void types_come_in_the_order_in_which_they_were_given() {
        assertThat(types.all()).extracting(ServiceType::id).containsExactly("library", "swimming");
        assertThat(types.type("swimming").synonyms()).containsExactly("svømmehall");
    }

    @Test
    void a_type_that_there_is_not_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> types.type("cinema"))
                .withMessageContaining("cinema");
    }

    @Test
    void a_new_type_is_added_last_and_one_of_a_known_name_takes_its_place() {
        assertThat(types.with(named("cinema", "Kinoer", "Cinemas", "kino")).all())
                .extracting(ServiceType::id)
                .containsExactly("library", "swimming", "cinema");

        ServiceTypes other = types.with(named("library", "Bibliotek", "Libraries", "boksamling"));
        assertThat(other.all()).extracting(ServiceType::id).containsExactly("swimming", "library");
        assertThat(other.type("library").synonyms()).containsExactly("boksamling");
        // those that there were are as they were
        assertThat(types.type("library").synonyms()).containsExactly("bibliotek", "folkebibliotek");
    }

    @ParameterizedTest
    @CsvSource({
        "library, library",
        "bibliotek, library",
        "'  Folkebibliotek ', library",
        "BIBLIOTEKER, library",
        "libraries, library",
        "Swimming Halls, swimming",
        "SVØMMEHALL, swimming"
    })
    void a_type_is_known_by_its_name_a_synonym_and_its_plural_in_each_language(String word, String id) {
        assertThat(types.findNamed(word)).map(ServiceType::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kino", "biblio", "bibliotek og kino"})
    void a_word_for_something_else_names_no_type(String word) {
        assertThat(types.findNamed(word)).isEmpty();
    }
}

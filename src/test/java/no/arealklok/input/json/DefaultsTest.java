package no.arealklok.input.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.population.AgeGroup;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.BandScale;
import no.arealklok.service.CapacityKind;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.Catchment;
import no.arealklok.service.NeedRule;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The norms and service types that come with the program. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DefaultsTest {
    private final Norms norms = new NormReader().readDefaults();
    private final ServiceTypes types = new ServiceTypeReader().readDefaults();

    @Test
    void every_norm_has_both_labels_and_accepts_its_own_value() {
        assertThat(norms.all()).hasSizeGreaterThan(50);
        for (Norm norm : norms.all()) {
            assertThat(norm.label().in("nb"))
                    .as(norm.key())
                    .isNotBlank()
                    .isNotEqualTo(norm.label().in("en"));
            assertThat(norm.label().in("en")).as(norm.key()).isNotBlank();
            assertThat(norm.accepts(norm.value())).as(norm.key()).isTrue();
            assertThat(norm.replaced()).as(norm.key()).isEmpty();
        }
    }

    /** A title is the same in both languages; what we say of it ourselves is not. */
    @Test
    void every_source_is_in_both_languages() {
        assertThat(norms.all())
                .allSatisfy(norm -> assertThat(norm.source().in("nb"))
                        .as(norm.key())
                        .doesNotContainPattern("(?i)working assumption|\\b(the|with|and)\\b"));
    }

    @Test
    void every_norm_is_read_by_the_program_or_named_by_a_service_type() throws IOException {
        Set<String> unread = new TreeSet<>();
        norms.all().forEach(norm -> unread.add(norm.key()));
        unread.removeAll(namedByTypes());
        String program = program();
        unread.removeIf(key -> program.contains('"' + key + '"'));
        assertThat(program)
                .contains(
                        "\"outlook.error.\"",
                        "\"outlook.published.\"",
                        "\".net-growth\"",
                        "\".outdoor.",
                        "\"decision.lead-time.\" + type.id()",
                        "\"housing.\"");
        unread.remove("supported-housing.net-growth");
        unread.removeIf(
                key -> key.matches(
                        "(outlook\\.(error|published)|housing\\.(house|flat|mixed)|school\\.outdoor|decision\\.lead-time)\\..*"));

        assertThat(unread).isEmpty();
    }

    private static String program() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void every_norm_that_a_service_type_names_exists() {
        assertThat(namedByTypes())
                .allSatisfy(key -> assertThat(norms.find(key)).as(key).isPresent());
    }

    private Set<String> namedByTypes() {
        Set<String> named = new TreeSet<>();
        for (ServiceType type : types.all()) {
            named.add(type.areaPerPlace());
            named.add(type.travelLimit());
            type.lowerSecondaryLimit().ifPresent(named::add);
            named.add(type.allotment().fill());
            named.add(type.allotment().parts());
            type.allotment().served().ifPresent(named::add);
            type.allotment().strained().ifPresent(keys -> named.addAll(List.of(keys.share(), keys.years())));
            type.allotment().housed().ifPresent(keys -> named.addAll(List.of(keys.most(), keys.size())));
            type.smallestUnit().ifPresent(named::add);
            type.largestUnit().ifPresent(named::add);
            type.grant().ifPresent(named::add);
            type.serving().ifPresent(cost -> named.addAll(List.of(cost.served(), cost.unserved())));
            type.staff().ifPresent(rule -> named.addAll(rule.norms()));
            type.journey().ifPresent(way -> named.add(way.trips()));
            type.bands().smallestPlaces().ifPresent(named::add);
            type.bands().steps().stream().map(BandScale.Step::from).forEach(named::add);
            type.capacityRules().forEach(rule -> named.addAll(rule.norms()));
            if (type.need() instanceof NeedRule.Coverage coverage) {
                coverage.shares().stream()
                        .flatMap(share -> share.coverage().stream())
                        .forEach(named::add);
            }
        }
        return named;
    }

    @Test
    void limits_are_in_the_unit_that_they_are_compared_in() {
        for (ServiceType type : types.all()) {
            assertThat(norms.norm(type.areaPerPlace()).unit()).isEqualTo(MeasureUnit.SQUARE_METRES_PER_PLACE);
            assertThat(norms.norm(type.travelLimit()).unit()).isEqualTo(MeasureUnit.METRES);
            type.largestUnit()
                    .ifPresent(key -> assertThat(norms.norm(key).unit()).isEqualTo(MeasureUnit.PLACES));
        }
    }

    @Test
    void every_scale_rises_through_all_bands_above_the_lowest() {
        for (ServiceType type : types.all()) {
            List<BandScale.Step> steps = type.bands().steps();
            assertThat(steps)
                    .as(type.id())
                    .extracting(BandScale.Step::band)
                    .containsExactly(Band.MODERATE, Band.GOOD, Band.FULL, Band.OVER, Band.CRITICAL);
            assertThat(steps).extracting(step -> norms.value(step.from())).isSorted();
        }
    }

    @Test
    void every_data_file_of_a_service_type_is_read() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(Path.of("src/main/resources/no/arealklok/input/json/service-types"))) {
            found.forEach(path -> files.add(path.getFileName().toString().replace(".json", "")));
        }
        assertThat(types.all()).extracting(ServiceType::id).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void every_service_type_is_complete() {
        assertThat(types.all()).hasSize(4);
        for (ServiceType type : types.all()) {
            assertThat(List.of(
                            type.label().in("nb"),
                            type.label().in("en"),
                            type.plural().in("nb"),
                            type.plural().in("en")))
                    .as(type.id())
                    .noneMatch(String::isBlank);
            assertThat(type.capacityRules()).as(type.id()).isNotEmpty();
            assertThat(type.capacityRules().get(0))
                    .isEqualTo(new CapacityRule.Stated("approved", CapacityKind.DIMENSIONING, UnitQuantity.CAPACITY));
        }
    }

    @Test
    void no_word_means_two_services_and_all_words_are_in_lower_case() {
        Set<String> words = new HashSet<>();
        for (ServiceType type : types.all()) {
            for (String word : type.synonyms()) {
                assertThat(words.add(word)).as(word).isTrue();
                assertThat(word).isLowerCase().isEqualTo(word.strip());
                assertThat(types.findNamed(word)).contains(type);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Grunnskole, school",
        "' UNGDOMSSKOLE ', school",
        "1-10 skole, school",
        "Barnehage, kindergarten",
        "kindergarten, kindergarten",
        "BBS, care-home",
        "Bo- og behandlingssenter, care-home",
        "Sykehjem, care-home",
        "care-home, care-home",
        "Omsorgsbolig (utviklingshemming), supported-housing",
        "supported-housing, supported-housing"
    })
    void registers_call_services_by_many_names(String word, String service) {
        assertThat(types.findNamed(word)).map(ServiceType::id).contains(service);
    }

    @Test
    void a_word_that_no_service_goes_by_is_not_guessed_at() {
        assertThat(types.findNamed("velferdsbolig")).isEmpty();
        assertThat(types.findNamed("")).isEmpty();
    }

    @Test
    void the_kindergartens_need_is_stavangers_shares() {
        NeedRule.Coverage need = (NeedRule.Coverage) types.type("kindergarten").need();

        assertThat(need.shares())
                .extracting(share ->
                        share.ages() + " " + norms.value(share.coverage().orElseThrow()))
                .containsExactly("1 0.75", "2 0.91", "3 0.95", "4 0.97", "5 0.97");
    }

    @Test
    void a_care_home_serves_the_whole_municipality_from_67_years_on() {
        ServiceType type = types.type("care-home");
        NeedRule.Coverage need = (NeedRule.Coverage) type.need();

        assertThat(type.catchment()).isEqualTo(Catchment.MUNICIPALITY);
        assertThat(type.sensitive()).isTrue();
        assertThat(need.shares())
                .extracting(NeedRule.Coverage.Share::ages)
                .containsExactly(new AgeGroup(67, 79), new AgeGroup(80, AgeGroup.OPEN));
    }

    @Test
    void a_pupil_is_six_in_the_first_grade() {
        ServiceType school = types.type("school");

        assertThat(school.graded()).isTrue();
        assertThat(school.need()).isEqualTo(new NeedRule.Cohorts(6));
        assertThat(((NeedRule.Cohorts) school.need()).ages(8, 10)).isEqualTo(new AgeGroup(13, 15));
    }

    @Test
    void supported_housing_has_a_size_norm_of_four_to_eight_and_no_band_below_ten() {
        ServiceType housing = types.type("supported-housing");

        assertThat(housing.smallestUnit().map(norms::value)).isEqualTo(Optional.of(4.0));
        assertThat(housing.largestUnit().map(norms::value)).isEqualTo(Optional.of(8.0));
        assertThat(housing.bands().smallestPlaces().map(norms::value)).isEqualTo(Optional.of(10.0));
        assertThat(housing.sensitive()).isTrue();
        assertThat(types.all().stream().filter(type -> type.largestUnit().isPresent()))
                .containsExactly(housing);
    }
}

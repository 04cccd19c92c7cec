package no.arealklok.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.arealklok.batch.Comparison.Compared;
import no.arealklok.batch.Comparison.Obstacle;
import no.arealklok.input.KeyMeasure;
import no.arealklok.input.Kostra;
import no.arealklok.input.Kostra.Reporter;
import no.arealklok.input.PublishedFigure;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {
    private static final CellReference PLACE = new CellReference("kostra.csv", "kostra", "B2");
    private static final Standing STANDING =
            new Standing(1, 1, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0);

    /** @param energy kWh of 100 m²; none where it is 0 */
    private static BatchEntry entry(String register, String scenario, int energy, String... numbers) {
        List<KeyFigure> figures = energy == 0
                ? List.of()
                : List.of(new KeyFigure(KeyMeasure.ENERGY_PER_AREA, Optional.empty(), energy, 100, 1, 1));
        TaskRow.Result result = new TaskRow.Result("", STANDING, new KeyFigures(List.of(numbers), figures));
        return new BatchEntry(
                new Task(Path.of(register), Optional.of(Path.of(scenario + ".json")), register),
                Optional.of(new TaskRow(Optional.empty(), Optional.of(result), Map.of(), true)));
    }

    private static Reporter reporter(String id, String name, String group) {
        return new Reporter(id, Optional.of(name), Optional.of(group).filter(known -> !known.isEmpty()));
    }

    private static final List<Reporter> REPORTERS = List.of(
            reporter("0301", "Oslo", "13"),
            reporter("1515", "Herøy", "5"),
            reporter("1818", "Herøy", "5"),
            reporter("3201", "Bærum", "13"),
            reporter("3203", "Asker", "13"),
            reporter("3205", "Lillestrøm", "13"),
            reporter("3301", "Drammen", ""),
            reporter("Skien", "Skien", "9"));

    private static Kostra kostra(Map<String, String> energy) {
        Map<String, PublishedFigure.Value> values = new TreeMap<>();
        energy.forEach((id, number) -> values.put(id, new PublishedFigure.Value(new BigDecimal(number), PLACE)));
        PublishedFigure figure = new PublishedFigure(
                "Energibruk per m2",
                KeyMeasure.ENERGY_PER_AREA,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(2024),
                values);
        return new Kostra(List.of(figure), REPORTERS, List.of());
    }

    private static final Kostra KOSTRA = kostra(Map.of("0301", "100", "3201", "140", "3203", "160", "1515", "900"));

    private static Compared only(Kostra kostra, BatchEntry entry) {
        return new Comparison(kostra, List.of(entry)).all().get(0);
    }

    @Test
    void the_group_is_told_by_its_median_and_range_and_the_municipality_by_its_own() {
        Compared one = only(KOSTRA, entry("x", "a", 15_000, "3201"));
        assertThat(one.obstacle()).isEmpty();
        assertThat(one.lines()).singleElement().satisfies(line -> {
            assertThat(line.own().value()).isEqualByComparingTo("150");
            assertThat(line.reported()).contains(new BigDecimal("140"));
            assertThat(line.group())
                    .contains(Spread.of(numbers("100", "140", "160")).orElseThrow());
            assertThat(line.others()).isEmpty();
        });
    }

    private static List<BigDecimal> numbers(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }

    @Test
    void the_median_of_an_even_count_is_between_the_two_in_the_middle() {
        assertThat(Spread.of(numbers("4", "1", "2", "9")))
                .contains(new Spread(4, new BigDecimal("1"), new BigDecimal("3"), new BigDecimal("9")));
        assertThat(Spread.of(numbers("7")))
                .contains(new Spread(1, new BigDecimal("7"), new BigDecimal("7"), new BigDecimal("7")));
        assertThat(Spread.of(List.of())).isEmpty();
    }

    @Test
    void other_registers_are_those_of_the_group_and_the_scenario_and_of_another_municipality() {
        List<BatchEntry> entries = List.of(
                entry("own", "a", 15_000, "3201"),
                entry("own, another part", "a", 99_000, "3201"),
                entry("near", "a", 20_000, "3203"),
                entry("near", "b", 30_000, "3203"),
                entry("unknown", "a", 0, "0301"),
                entry("far", "a", 50_000, "1515"));
        assertThat(new Comparison(KOSTRA, entries).all().get(0).lines().get(0).others())
                .contains(new Spread(1, new BigDecimal("200"), new BigDecimal("200"), new BigDecimal("200")));
    }

    @Test
    void a_name_ties_a_register_where_there_is_no_number() {
        assertThat(only(KOSTRA, entry("bærum", "a", 1)).municipality()).contains(REPORTERS.get(3));
        assertThat(only(KOSTRA, entry("Skien", "a", 1, "4003")).municipality()).contains(REPORTERS.get(7));
        assertThat(obstacle(entry("Herøy", "a", 1))).contains(Obstacle.NO_MUNICIPALITY);
        assertThat(obstacle(entry("r01", "a", 1))).contains(Obstacle.NO_MUNICIPALITY);
        // A number that is not there is of another place than one with the name and another number.
        assertThat(obstacle(entry("Bærum", "a", 1, "9999"))).contains(Obstacle.NOT_THERE);
    }

    private static Optional<Obstacle> obstacle(BatchEntry entry) {
        Compared one = only(KOSTRA, entry);
        assertThat(one.lines()).isEmpty();
        return one.obstacle();
    }

    @Test
    void without_a_number_on_both_sides_there_is_no_comparison_and_it_says_why() {
        assertThat(obstacle(entry("x", "a", 1, "3201", "3203"))).contains(Obstacle.SEVERAL_NUMBERS);
        assertThat(obstacle(entry("x", "a", 1, "3301"))).contains(Obstacle.NO_GROUP);
        assertThat(obstacle(entry("x", "a", 0, "3201"))).contains(Obstacle.NOTHING_ALIKE);
        assertThat(only(kostra(Map.of("1515", "1")), entry("x", "a", 1, "3201")).obstacle())
                .contains(Obstacle.NOTHING_ALIKE);
    }

    @Test
    void a_register_without_a_result_is_not_compared() {
        Task task = new Task(Path.of("x"), Optional.empty(), "x");
        assertThat(new Comparison(KOSTRA, List.of(new BatchEntry(task, Optional.empty()))).all())
                .isEmpty();
    }
}

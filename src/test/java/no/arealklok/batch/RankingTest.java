package no.arealklok.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingTest {
    private static BatchEntry entry(String register, String scenario, Optional<Standing> standing) {
        Task task = new Task(Path.of(register), Optional.of(Path.of(scenario + ".json")), register);
        return new BatchEntry(
                task,
                standing.map(known -> new TaskRow(
                        Optional.empty(),
                        Optional.of(new TaskRow.Result("", known, new KeyFigures(List.of(), List.of()))),
                        Map.of(),
                        true)));
    }

    private static Optional<Standing> standing(int percent, long gain, String gap, int rejected) {
        return Optional.of(new Standing(
                10,
                10,
                OptionalInt.of(percent),
                Optional.of(new Standing.Gain(0, gain, 0)),
                Optional.of(new Standing.Shortage(0, 0)),
                Optional.of(new Standing.Gap(new BigDecimal(gap), 1, 0)),
                rejected,
                0,
                0));
    }

    private static final List<BatchEntry> ENTRIES = List.of(
            entry("A", "x", standing(70, 10, "0.20", 2)),
            entry("A", "y", standing(99, -5, "0.00", 2)),
            entry("B", "x", standing(90, 30, "0.10", 2)),
            entry("C", "x", Optional.empty()),
            entry("D", "x", standing(90, -20, "0.30", 0)));

    private static List<String> of(Ranking ranking) {
        return ranking.of(ENTRIES).stream()
                .map(placed -> placed.place() + " " + placed.entry().task().name())
                .toList();
    }

    @Test
    void each_scenario_is_put_in_order_by_itself_and_those_alike_share_a_place() {
        assertThat(of(Ranking.UTILISATION)).containsExactly("1 B/x", "1 D/x", "3 A/x", "1 A/y");
    }

    @Test
    void a_great_gain_a_small_gap_and_few_doubts_come_first() {
        assertThat(of(Ranking.MONEY)).containsExactly("1 B/x", "2 A/x", "3 D/x", "1 A/y");
        assertThat(of(Ranking.GAP)).containsExactly("1 B/x", "2 A/x", "3 D/x", "1 A/y");
        assertThat(of(Ranking.QUALITY)).containsExactly("1 D/x", "2 A/x", "2 B/x", "1 A/y");
    }

    @Test
    void what_is_not_known_has_no_place() {
        Standing unknown =
                new Standing(0, 0, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0);
        List<BatchEntry> entries = List.of(entry("A", "x", Optional.of(unknown)));
        for (Ranking ranking : Ranking.values()) {
            assertThat(ranking.of(entries)).as(ranking.name()).isEmpty();
        }
    }
}

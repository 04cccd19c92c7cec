package no.arealklok.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.batch.BatchEntry;
import no.arealklok.batch.Comparison;
import no.arealklok.batch.Ranking;
import no.arealklok.batch.Standing;
import no.arealklok.batch.TaskRow;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a batch: a file for each task, and all of them together as JSON and as a table. */
public final class BatchFiles {
    private static final List<String> HEADINGS = List.of(
            "register",
            "scenario",
            "rank_utilisation",
            "rank_money",
            "rank_gap",
            "rank_quality",
            "units_count",
            "units_counted_count",
            "utilisation_percent",
            "gain_low_nok",
            "gain_mid_nok",
            "gain_high_nok",
            "shortage_zero_place_years",
            "shortage_plan_place_years",
            "gap_percent",
            "gap_nok",
            "gap_place_years",
            "rows_rejected_count",
            "values_assumed_count",
            "noted_count",
            "reason");

    /**
     * The shape of a task in summary.json.
     *
     * @param folder of its results, below the batch's
     * @param similar beside municipalities; empty where nothing is known of any
     */
    private record Entry(
            String register,
            Optional<String> scenario,
            String folder,
            Map<Ranking, Integer> ranks,
            Optional<Standing> standing,
            Map<String, String> reason,
            Optional<ComparisonFile.Similar> similar) {}

    public void writeRow(TaskRow row, Path file) throws IOException {
        Files.writeString(file, JsonWriter.JSON.writeValueAsString(row) + "\n", StandardCharsets.UTF_8);
    }

    /** @return empty where there is none, or it is another version's */
    public Optional<TaskRow> readRow(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readValue(Files.readAllBytes(file), TaskRow.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Registers beside similar municipalities, a row for each number of each. */
    public void write(Comparison comparison, Path csv) throws IOException {
        ComparisonFile.write(comparison, csv);
    }

    /**
     * @param entries by name
     * @param comparison of them with similar municipalities; empty where nothing is known of any
     */
    public void write(List<BatchEntry> entries, Optional<Comparison> comparison, String language, Path json, Path csv)
            throws IOException {
        Map<BatchEntry, ComparisonFile.Similar> similar = new IdentityHashMap<>();
        comparison.ifPresent(
                known -> known.all().forEach(one -> similar.put(one.entry(), ComparisonFile.Similar.of(one))));
        Map<BatchEntry, Map<Ranking, Integer>> ranks = new IdentityHashMap<>();
        entries.forEach(entry -> ranks.put(entry, new EnumMap<>(Ranking.class)));
        for (Ranking ranking : Ranking.values()) {
            ranking.of(entries).forEach(placed -> ranks.get(placed.entry()).put(ranking, placed.place()));
        }
        List<Entry> all = entries.stream()
                .map(entry -> new Entry(
                        entry.task().register(),
                        entry.task().scenarioName(),
                        entry.task().name(),
                        ranks.get(entry),
                        entry.standing(),
                        new TreeMap<>(entry.row().map(TaskRow::reason).orElse(Map.of())),
                        Optional.ofNullable(similar.get(entry))))
                .toList();
        Files.writeString(json, JsonWriter.JSON.writeValueAsString(all) + "\n", StandardCharsets.UTF_8);
        TableFiles.write(csv, HEADINGS, all.stream().map(entry -> cells(entry, language)));
    }

    private static List<Object> cells(Entry entry, String language) {
        Optional<Standing> standing = entry.standing();
        Optional<Standing.Gain> gain = standing.flatMap(Standing::gain);
        Optional<Standing.Shortage> shortage = standing.flatMap(Standing::shortage);
        Optional<Standing.Gap> gap = standing.flatMap(Standing::gap);
        return TableFiles.cells(
                entry.register(),
                entry.scenario().orElse(null),
                entry.ranks().get(Ranking.UTILISATION),
                entry.ranks().get(Ranking.MONEY),
                entry.ranks().get(Ranking.GAP),
                entry.ranks().get(Ranking.QUALITY),
                standing.map(Standing::units).orElse(null),
                standing.map(Standing::counted).orElse(null),
                standing.filter(one -> one.percent().isPresent())
                        .map(one -> one.percent().getAsInt())
                        .orElse(null),
                gain.map(Standing.Gain::low).orElse(null),
                gain.map(Standing.Gain::mid).orElse(null),
                gain.map(Standing.Gain::high).orElse(null),
                shortage.map(Standing.Shortage::zero).orElse(null),
                shortage.map(Standing.Shortage::plan).orElse(null),
                gap.map(Standing.Gap::percent).orElse(null),
                gap.map(Standing.Gap::nok).orElse(null),
                gap.map(Standing.Gap::shortage).orElse(null),
                standing.map(Standing::rejected).orElse(null),
                standing.map(Standing::assumed).orElse(null),
                standing.map(Standing::noted).orElse(null),
                entry.reason().get(language));
    }
}

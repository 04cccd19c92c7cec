package no.arealklok.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.arealklok.batch.BatchEntry;
import no.arealklok.batch.Comparison;
import no.arealklok.batch.Ranking;
import no.arealklok.batch.Ranking.Placed;
import no.arealklok.batch.Standing;
import no.arealklok.batch.TaskRow;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Percent;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Content;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Numbers;

/** Many runs beside each other, in order, and why there are none of some registers. For planners. */
public final class BatchSummary {
    private final List<BatchEntry> entries;
    private final Messages messages;
    private final boolean scenarios;
    private final Optional<Comparison> comparison;

    /**
     * @param entries by name
     * @param comparison of them with similar municipalities; empty where nothing is known of any
     */
    public BatchSummary(List<BatchEntry> entries, Optional<Comparison> comparison, Messages messages) {
        this.entries = entries;
        this.comparison = comparison;
        this.messages = messages;
        this.scenarios =
                entries.stream().anyMatch(entry -> entry.task().scenario().isPresent());
    }

    public Document document() {
        List<Section> sections = new ArrayList<>(List.of(
                ranked("utilisation", Ranking.UTILISATION, "batch.byUtilisation", "batch.fullestFirst", utilisation()),
                ranked("money", Ranking.MONEY, "batch.byMoney", "batch.greatestFirst", money()),
                ranked("gap", Ranking.GAP, "batch.byGap", "batch.nearestFirst", gap()),
                ranked("quality", Ranking.QUALITY, "batch.byQuality", "batch.surestFirst", quality())));
        sections.removeIf(section -> section.blocks().size() < 2);
        comparison.ifPresent(
                known -> sections.addAll(new SimilarMunicipalities(known, scenarios, messages).sections()));
        List<List<Cell>> without = entries.stream()
                .filter(entry -> entry.standing().isEmpty())
                .map(entry -> Stream.concat(names(entry), Stream.of(Cell.text(reason(entry))))
                        .toList())
                .toList();
        if (!without.isEmpty()) {
            String title = messages.text("batch.without");
            Table table = new Table(title, columns(List.of(Column.text(messages.text("batch.reason")))), without);
            sections.add(new Section("without", title, List.of(table)));
        }
        String subtitle = messages.text(
                "batch.subtitle",
                entries.stream().map(entry -> entry.task().file()).distinct().count(),
                entries.stream()
                        .map(entry -> entry.task().scenarioName())
                        .distinct()
                        .count(),
                entries.size() - without.size());
        return new Document(
                messages.language(),
                messages.text("batch.title"),
                subtitle,
                messages.text("batch.description"),
                sections);
    }

    private String reason(BatchEntry entry) {
        return entry.row()
                .map(TaskRow::reason)
                .map(sentences -> sentences.get(messages.language()))
                .orElseGet(() -> messages.text("batch.notDone"));
    }

    /** A column of a ranking: of what a standing has, and where that stands. */
    private record Told(Column column, String path, Function<Standing, Optional<Content>> content) {}

    private Told number(String key, String path, Function<Standing, Optional<Content>> content) {
        return new Told(Column.number(messages.text(key)), path, content);
    }

    private Told count(String key, String path, Function<Standing, Number> count) {
        return number(
                key,
                path,
                one -> Optional.of(Content.Decimal.of(count.apply(one).doubleValue(), 0)));
    }

    private List<Told> utilisation() {
        String use = "utilisation/MUNICIPALITY";
        return List.of(
                new Told(
                        Column.number(messages.text("batch.utilisation")),
                        use + "/percent",
                        one -> one.percent().isPresent()
                                ? Optional.of(new Content.Share(
                                        new Percent(one.percent().getAsInt()), Optional.empty()))
                                : Optional.empty()),
                count("batch.units", use + "/units", Standing::units),
                count("batch.uncounted", use + "/withoutNumbers", one -> one.units() - one.counted()),
                shortage("batch.shortageZero", "zero", Standing.Shortage::zero),
                shortage("batch.shortagePlan", "plan", Standing.Shortage::plan));
    }

    private Told shortage(String key, String alternative, Function<Standing.Shortage, Long> short_) {
        return number(
                key,
                "headlines/shortage/" + alternative,
                one -> one.shortage().map(known -> Content.Decimal.of(short_.apply(known), 0)));
    }

    private List<Told> money() {
        return List.of(
                gain("batch.gain", "mid", Standing.Gain::mid),
                gain("batch.gainLow", "low", Standing.Gain::low),
                gain("batch.gainHigh", "high", Standing.Gain::high),
                shortage("batch.shortageZero", "zero", Standing.Shortage::zero),
                shortage("batch.shortagePlan", "plan", Standing.Shortage::plan));
    }

    private Told gain(String key, String end, Function<Standing.Gain, Long> nok) {
        return number(
                key,
                "headlines/gain/MUNICIPALITY/" + end,
                one -> one.gain().map(known -> new Content.Millions(nok.apply(known))));
    }

    private List<Told> gap() {
        return List.of(
                number(
                        "batch.gapPercent",
                        "proof, alternatives/plan/score",
                        one -> one.gap().map(known -> new Content.Decimal(known.percent(), ""))),
                number(
                        "batch.gapMoney",
                        "proof/costGap",
                        one -> one.gap().map(known -> new Content.Millions(known.nok()))),
                number(
                        "batch.gapShortage",
                        "proof/shortageGap",
                        one -> one.gap().map(known -> Content.Decimal.of(known.shortage(), 0))));
    }

    private List<Told> quality() {
        return List.of(
                number(
                        "batch.doubtful",
                        "findings, units",
                        one -> Optional.of(Content.Decimal.of(Ranking.doubtful(one), 2))),
                count("batch.rejected", "findings", Standing::rejected),
                count("batch.assumed", "findings", Standing::assumed),
                count("batch.noted", "findings", Standing::noted),
                count("batch.units", "units", Standing::units));
    }

    private Section ranked(String id, Ranking ranking, String by, String order, List<Told> told) {
        String title = messages.text(by);
        List<List<Cell>> rows =
                ranking.of(entries).stream().map(placed -> row(placed, told)).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.text(messages.text("batch.place"))));
        columns.addAll(columns(told.stream().map(Told::column).toList()));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(messages.text(order))));
        if (!rows.isEmpty()) {
            blocks.add(new Table(title, columns, rows));
        }
        return new Section(id, title, blocks);
    }

    private List<Column> columns(List<Column> more) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(messages.text("batch.register"))));
        if (scenarios) {
            columns.add(Column.text(messages.text("batch.scenario")));
        }
        columns.addAll(more);
        return columns;
    }

    private Stream<Cell> names(BatchEntry entry) {
        return Stream.concat(
                Stream.of(Cell.text(entry.task().register())),
                entry.task().scenarioName().stream().map(Cell::text));
    }

    private List<Cell> row(Placed placed, List<Told> told) {
        List<Cell> row = new ArrayList<>();
        Content place = new Content.Decimal(BigDecimal.valueOf(placed.place()), "");
        row.add(Numbers.repeated(place, messages.text("batch.placed")));
        names(placed.entry()).forEach(row::add);
        for (Told column : told) {
            String from = placed.entry().task().name() + "/analysis.json";
            row.add(column.content()
                    .apply(placed.standing())
                    .map(content -> Numbers.repeated(content, messages.text("batch.from", from, column.path())))
                    .orElseGet(Cell::missing));
        }
        return row;
    }
}

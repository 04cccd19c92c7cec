package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.arealklok.batch.BatchEntry;
import no.arealklok.batch.Comparison;
import no.arealklok.batch.Comparison.Compared;
import no.arealklok.batch.Comparison.Line;
import no.arealklok.batch.Comparison.Obstacle;
import no.arealklok.input.KeyMeasure;
import no.arealklok.input.PublishedFigure;
import no.arealklok.input.PublishedFigure.Difference;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** Each register’s key figures beside those of its KOSTRA group, by what is published. */
final class SimilarMunicipalities {
    private final Comparison comparison;
    private final List<Compared> all;
    private final boolean scenarios;
    private final Messages messages;
    private final SimilarCells cells;

    /** @param scenarios whether any register is worked on under one */
    SimilarMunicipalities(Comparison comparison, boolean scenarios, Messages messages) {
        this.comparison = comparison;
        this.all = comparison.all();
        this.scenarios = scenarios;
        this.messages = messages;
        this.cells = new SimilarCells(messages);
    }

    /** The table, and what is not in it. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<PublishedFigure> told = comparison.kostra().figures().stream()
                .filter(published -> lines(published).findAny().isPresent())
                .toList();
        if (!told.isEmpty()) {
            String title = messages.text("similar.title");
            List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(messages.text("similar.about"))));
            blocks.add(new Table(
                    title, columns(), told.stream().flatMap(this::lines).toList()));
            told.forEach(published -> published
                    .differs()
                    .map(difference -> differs(difference, published.heading()))
                    .ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence))));
            sections.add(new Section("similar", title, blocks));
        }
        List<Block> without = without();
        if (!without.isEmpty()) {
            sections.add(new Section("similar-without", messages.text("similar.without"), without));
        }
        return sections;
    }

    private Stream<List<Cell>> lines(PublishedFigure published) {
        return all.stream()
                .flatMap(one -> one.lines().stream()
                        .filter(line -> line.published() == published)
                        .map(line -> row(one, line)));
    }

    private String differs(Difference difference, String heading) {
        return messages.text("similar.differs." + difference, heading);
    }

    private static String heading(PublishedFigure published) {
        return published.year().isPresent()
                ? published.heading() + ", " + published.year().getAsInt()
                : published.heading();
    }

    private String measure(KeyMeasure measure) {
        return messages.text("similar.measure." + measure);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(messages.text("similar.figure")), Column.text(messages.text("similar.kind"))));
        columns.addAll(names());
        columns.add(Column.text(messages.text("similar.group")));
        Stream.of(
                        "similar.own",
                        "similar.reported",
                        "similar.median",
                        "similar.low",
                        "similar.high",
                        "similar.count",
                        "similar.others.median",
                        "similar.others.low",
                        "similar.others.high",
                        "similar.others.count")
                .map(messages::text)
                .map(Column::number)
                .forEach(columns::add);
        return columns;
    }

    private List<Column> names() {
        Column register = Column.text(messages.text("batch.register"));
        return scenarios ? List.of(register, Column.text(messages.text("batch.scenario"))) : List.of(register);
    }

    private static Stream<Cell> names(BatchEntry entry) {
        return Stream.concat(
                Stream.of(Cell.text(entry.task().register())),
                entry.task().scenarioName().stream().map(Cell::text));
    }

    private List<Cell> row(Compared one, Line line) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(heading(line.published())),
                Cell.text(measure(line.published().measure()))));
        names(one.entry()).forEach(row::add);
        row.addAll(cells.of(one, line));
        return row;
    }

    private List<Block> without() {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = all.stream()
                .filter(one -> one.obstacle().isPresent())
                .map(one -> Stream.concat(names(one.entry()), Stream.of(Cell.text(reason(one))))
                        .toList())
                .toList();
        if (!rows.isEmpty()) {
            List<Column> columns = new ArrayList<>(names());
            columns.add(Column.text(messages.text("batch.reason")));
            blocks.add(new Table(messages.text("similar.without"), columns, rows));
        }
        UnreadFigures unread = new UnreadFigures(comparison.kostra(), messages);
        unread.sentences().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (!comparison.kostra().unread().isEmpty()) {
            blocks.add(unread.table());
        }
        return blocks;
    }

    private String reason(Compared one) {
        String named = one.municipality()
                .map(reporter -> reporter.name()
                        .filter(name -> !name.equals(reporter.id()))
                        .map(name -> reporter.id() + " " + name)
                        .orElse(reporter.id()))
                .orElseGet(() -> numbers(one));
        return reason(one.obstacle().orElseThrow(), named);
    }

    private String reason(Obstacle obstacle, String named) {
        return messages.text("similar.obstacle." + obstacle, named);
    }

    private static String numbers(Compared one) {
        return one.entry()
                .row()
                .flatMap(row -> row.result())
                .map(result -> String.join(", ", result.keyFigures().municipalities()))
                .orElse("");
    }
}

package no.arealklok.report.document.later;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.outlook.BackTest;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** How far the units' own projections would have missed, beside doing nothing and beside published figures. */
final class BackTestTable {
    private final Phrases phrases;
    private final List<BackTest> tests;

    BackTestTable(Phrases phrases) {
        this.phrases = phrases;
        this.tests = phrases.analysis().outlook().supplement().backTests();
    }

    /** Nothing where the register holds no history to test on. */
    List<Block> blocks() {
        return tests.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(3, phrases.text("backTest.title")),
                        new Block.Paragraph(phrases.text("backTest.intro")),
                        table());
    }

    /** A unit, the mean of all, or what is published of others. */
    private record Line(Cell name, Cell years, List<Cell> errors) {}

    private Table table() {
        List<Line> lines = new ArrayList<>();
        tests.forEach(test -> lines.add(line(test)));
        lines.add(mean());
        lines.add(published("primary"));
        lines.add(published("secondary"));
        return phrases.rows(lines)
                .column(Column.text(phrases.text("column.unit")), Line::name)
                .number("backTest.years", Line::years)
                .column(ahead("backTest.projected", 1), line -> line.errors().get(0))
                .column(ahead("backTest.carried", 1), line -> line.errors().get(1))
                .column(ahead("backTest.projected", 3), line -> line.errors().get(2))
                .column(ahead("backTest.carried", 3), line -> line.errors().get(3))
                .table(phrases.text("backTest.caption"));
    }

    private Column ahead(String key, int years) {
        return Column.number(phrases.text(key, phrases.year(years)));
    }

    private Line line(BackTest test) {
        boolean hidden = phrases.withholds(test.use().unit())
                || test.actual().stream()
                        .anyMatch(users -> phrases.withholds(test.use().type(), users.whole()));
        List<Cell> cells = errors().stream()
                .map(error -> hidden ? phrases.concealed() : phrases.numbers().decimal(error.apply(test), 1))
                .toList();
        return new Line(
                phrases.pages().name(test.use().unit()),
                phrases.numbers().count(test.actual().size() - 1L),
                cells);
    }

    private static List<Function<BackTest, Optional<Figure>>> errors() {
        return List.of(
                test -> test.oneYear().projected(),
                test -> test.oneYear().carried(),
                test -> test.threeYears().projected(),
                test -> test.threeYears().carried());
    }

    /** Of the units that have a projection, so that the two ways are judged on the same. */
    private Line mean() {
        List<BackTest> projected = tests.stream()
                .filter(test -> test.oneYear().projected().isPresent())
                .toList();
        List<Cell> cells = errors().stream()
                .map(error -> mean(projected.stream()
                        .flatMap(test -> error.apply(test).stream())
                        .toList()))
                .map(mean -> phrases.numbers().decimal(mean, 1))
                .toList();
        return new Line(Cell.text(phrases.text("backTest.mean")), Cell.missing(), cells);
    }

    private static Optional<Figure> mean(List<Figure> errors) {
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.computed(
                        "back-test/mean",
                        errors.stream().mapToDouble(Figure::value).average().orElseThrow(),
                        MeasureUnit.PERCENT,
                        "mean",
                        errors));
    }

    private Line published(String stage) {
        List<Cell> cells = List.of(published(stage, 1), Cell.missing(), published(stage, 3), Cell.missing());
        return new Line(Cell.text(phrases.text("backTest.published." + stage)), Cell.missing(), cells);
    }

    private Cell published(String stage, int ahead) {
        return phrases.numbers()
                .decimal(phrases.analysis().norms().figure("outlook.published." + stage + ".after-" + ahead), 1);
    }
}

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

    private Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.number(phrases.text("backTest.years")),
                Column.number(phrases.text("backTest.projected", phrases.year(1))),
                Column.number(phrases.text("backTest.carried", phrases.year(1))),
                Column.number(phrases.text("backTest.projected", phrases.year(3))),
                Column.number(phrases.text("backTest.carried", phrases.year(3))));
        List<List<Cell>> rows = new ArrayList<>();
        tests.forEach(test -> rows.add(row(test)));
        rows.add(mean());
        rows.add(published("primary"));
        rows.add(published("secondary"));
        return new Table(phrases.text("backTest.caption"), columns, rows);
    }

    private List<Cell> row(BackTest test) {
        boolean hidden = phrases.withholds(test.use().unit())
                || test.actual().stream()
                        .anyMatch(users -> phrases.withholds(test.use().type(), users.whole()));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(test.use().unit().name()));
        cells.add(Cell.whole(test.actual().size() - 1L));
        errors().forEach(error -> cells.add(hidden ? phrases.concealed() : percent(error.apply(test))));
        return cells;
    }

    private static List<Function<BackTest, Optional<Figure>>> errors() {
        return List.of(
                test -> test.oneYear().projected(),
                test -> test.oneYear().carried(),
                test -> test.threeYears().projected(),
                test -> test.threeYears().carried());
    }

    /** Of the units that have a projection, so that the two ways are judged on the same. */
    private List<Cell> mean() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(phrases.text("backTest.mean")), Cell.missing()));
        List<BackTest> projected = tests.stream()
                .filter(test -> test.oneYear().projected().isPresent())
                .toList();
        for (Function<BackTest, Optional<Figure>> error : errors()) {
            List<Figure> known = projected.stream()
                    .flatMap(test -> error.apply(test).stream())
                    .toList();
            cells.add(percent(mean(known, "back-test/mean/" + cells.size())));
        }
        return cells;
    }

    private static Optional<Figure> mean(List<Figure> errors, String id) {
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.computed(
                        id,
                        errors.stream().mapToDouble(Figure::value).average().orElseThrow(),
                        MeasureUnit.PERCENT,
                        "mean",
                        errors));
    }

    private List<Cell> published(String stage) {
        return List.of(
                Cell.text(phrases.text("backTest.published." + stage)),
                Cell.missing(),
                published(stage, 1),
                Cell.missing(),
                published(stage, 3),
                Cell.missing());
    }

    private Cell published(String stage, int ahead) {
        Figure figure = phrases.analysis().norms().figure("outlook.published." + stage + ".after-" + ahead);
        return Cell.decimal(figure.value(), 1).withLineage(phrases.lineage(figure));
    }

    private Cell percent(Optional<Figure> error) {
        return error.map(known -> Cell.decimal(known.value(), 1).withLineage(phrases.lineage(known)))
                .orElseGet(Cell::missing);
    }
}

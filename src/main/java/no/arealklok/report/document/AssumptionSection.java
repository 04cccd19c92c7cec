package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.norm.Norm;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** Every number that is neither read nor computed, with its source. */
final class AssumptionSection {
    private final Phrases phrases;

    AssumptionSection(Phrases phrases) {
        this.phrases = phrases;
    }

    Section section() {
        List<Block> blocks = List.of(
                new Block.Paragraph(phrases.text("assumption.intro")),
                new Block.Collapsible(phrases.text("assumption.list"), List.of(table())));
        return new Section("assumptions", phrases.text("assumption.title"), blocks);
    }

    Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.assumption")),
                Column.number(phrases.text("column.value")),
                Column.text(phrases.text("column.range")),
                Column.text(phrases.text("column.unitOfMeasure")),
                Column.text(phrases.text("column.evidence")),
                Column.text(phrases.text("column.source")),
                Column.text(phrases.text("column.date")),
                Column.text(phrases.text("column.key")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Norm norm : phrases.analysis().norms().all()) {
            rows.add(row(norm));
        }
        return new Table(phrases.text("assumption.caption"), columns, rows);
    }

    private List<Cell> row(Norm norm) {
        String source = norm.replaced()
                .map(old -> phrases.text("assumption.replaced", norm.source(), number(old), old.source()))
                .orElse(norm.source());
        return List.of(
                Cell.text(norm.label().in(phrases.language())),
                Cell.text(number(norm)),
                Cell.text(norm.range()
                        .map(range -> phrases.text(
                                "assumption.range",
                                phrases.numerals().exact(range.low()),
                                phrases.numerals().exact(range.high())))
                        .orElse("")),
                Cell.text(phrases.text("unit." + norm.unit())),
                Cell.text(phrases.text("evidence." + norm.evidence())),
                Cell.text(source),
                Cell.text(norm.date()),
                Cell.text(norm.key()));
    }

    private String number(Norm norm) {
        return norm.unit() == MeasureUnit.YEAR
                ? phrases.year((int) norm.value())
                : phrases.numerals().exact(norm.value());
    }
}

package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Inputs;
import no.arealklok.input.CapacityChoice;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Range;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.ServiceType;

/** Every number that is neither read nor computed, with its source. */
public final class AssumptionSection {
    private final Phrases phrases;

    public AssumptionSection(Phrases phrases) {
        this.phrases = phrases;
    }

    public Section section() {
        List<Block> blocks = List.of(
                new Block.Paragraph(phrases.text("assumption.intro")),
                definitions(),
                new Block.Collapsible(phrases.text("assumption.list"), List.of(table())));
        return new Section("assumptions", phrases.text("assumption.title"), blocks);
    }

    /** By which definition each service's places are counted, and who chose it. */
    private Table definitions() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.text(phrases.text("column.definition")),
                Column.text(phrases.text("column.source")),
                Column.text(phrases.text("column.date")),
                Column.text(phrases.text("column.key")),
                Column.text(phrases.text("column.choices")));
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            rows.add(definition(type));
        }
        return new Table(phrases.text("assumption.definitions"), columns, rows);
    }

    private List<Cell> definition(ServiceType type) {
        Optional<CapacityChoice> choice = phrases.analysis().choices().stream()
                .filter(one -> one.service().equals(type.id()))
                .findFirst();
        return List.of(
                Cell.text(phrases.plural(type)),
                Cell.text(choice.map(one -> phrases.definition(one.definition()))
                        .orElseGet(() -> phrases.text("assumption.firstKnown"))),
                Cell.text(choice.map(one -> source(one.source(), one.place()))
                        .orElseGet(() -> phrases.text("assumption.ownOrder"))),
                Cell.text(choice.map(CapacityChoice::date).orElse("–")),
                Cell.text(CapacityChoice.KEY + type.id()),
                Cell.text(type.capacityRules().stream().map(CapacityRule::key).collect(Collectors.joining(", "))));
    }

    public Table table() {
        return phrases.rows(List.copyOf(phrases.analysis().norms().all()))
                .text("column.assumption", norm -> norm.label().in(phrases.language()))
                .number("column.value", norm -> phrases.numbers().text(number(norm), norm.figure()))
                .text("column.range", norm -> norm.range().map(this::range).orElse(""))
                .text("column.unitOfMeasure", norm -> phrases.text("unit." + norm.unit()))
                .text("column.evidence", norm -> phrases.text("evidence." + norm.evidence()))
                .text(
                        "column.source",
                        norm -> norm.replaced()
                                .map(old -> phrases.text(
                                        "assumption.replaced", replacement(norm), number(old), source(old)))
                                .orElseGet(() -> source(norm)))
                .text("column.date", Norm::date)
                .text("column.key", Norm::key)
                .table(phrases.text("assumption.caption"));
    }

    private String range(Range range) {
        return phrases.text(
                "assumption.range",
                phrases.numerals().exact(range.low()),
                phrases.numerals().exact(range.high()));
    }

    /**
     * The user's source, and where it was written: the file goes before the workbook, the last row before the others.
     */
    private String replacement(Norm norm) {
        Inputs inputs = phrases.analysis().inputs();
        return Stream.concat(
                        inputs.municipality().assumptions().norms().stream(), inputs.assumptions().norms().stream())
                .filter(one -> one.key().equals(norm.key()) && norm.accepts(one.value()))
                .reduce((first, last) -> last)
                .map(last -> source(last.source(), last.place()))
                .orElseGet(() -> source(norm));
    }

    private String source(Norm norm) {
        return norm.source().in(phrases.language());
    }

    /** With the place, unless it is all the source there is. */
    private String source(String source, CellReference place) {
        return source.startsWith(place.file()) ? source : phrases.text("assumption.at", source, place.toString());
    }

    private String number(Norm norm) {
        return norm.unit() == MeasureUnit.YEAR
                ? phrases.year((int) norm.value())
                : phrases.numerals().exact(norm.value());
    }
}

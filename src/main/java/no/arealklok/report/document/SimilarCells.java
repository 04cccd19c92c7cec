package no.arealklok.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.batch.BatchEntry;
import no.arealklok.batch.Comparison.Compared;
import no.arealklok.batch.Comparison.Line;
import no.arealklok.batch.KeyFigure;
import no.arealklok.batch.Spread;
import no.arealklok.input.Kostra.Reporter;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.report.Cell;
import no.arealklok.report.Content;
import no.arealklok.report.document.words.Numbers;

/** The cells of a register beside similar municipalities, each with where it comes from. */
final class SimilarCells {
    private final Messages messages;
    private final Numerals numerals;

    SimilarCells(Messages messages) {
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
    }

    /** Below the group and what follows it. */
    List<Cell> of(Compared one, Line line) {
        String group = one.municipality().flatMap(Reporter::group).orElseThrow();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(group));
        row.add(Numbers.repeated(number(line, line.own().value()), sum(one.entry(), line.own())));
        String file = reportedIn(one, line);
        row.add(line.reported()
                .map(number -> Numbers.repeated(number(line, number), file))
                .orElseGet(Cell::missing));
        row.addAll(spread(line, line.group(), messages.text("similar.ofGroup", group, files(line))));
        row.addAll(spread(line, line.others(), messages.text("similar.ofOthers", group)));
        return row;
    }

    /** How the register's own number was made: {@code 4 900 / 180, from 2 of 3}. */
    private String sum(BatchEntry entry, KeyFigure own) {
        return messages.text(
                "similar.sum",
                entry.task().name() + "/analysis.json",
                numerals.exact(own.amount()),
                numerals.exact(own.shared()),
                own.counted(),
                own.all());
    }

    private String reportedIn(Compared one, Line line) {
        return one.municipality()
                .map(reporter -> line.published().values().get(reporter.id()))
                .map(value -> messages.text("batch.from", value.place().file(), value.place()))
                .orElse("");
    }

    private static String files(Line line) {
        return line.published().values().values().stream()
                .map(value -> value.place().file())
                .distinct()
                .sorted()
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
    }

    private List<Cell> spread(Line line, Optional<Spread> spread, String from) {
        List<Cell> cells = new ArrayList<>();
        for (Function<Spread, BigDecimal> part :
                List.<Function<Spread, BigDecimal>>of(Spread::median, Spread::low, Spread::high)) {
            cells.add(spread.map(known -> Numbers.repeated(number(line, part.apply(known)), from))
                    .orElseGet(Cell::missing));
        }
        cells.add(spread.map(known -> Numbers.repeated(Content.Decimal.of(known.count(), 0), from))
                .orElseGet(Cell::missing));
        return cells;
    }

    private static Content number(Line line, BigDecimal number) {
        return Content.Decimal.of(
                number.doubleValue(), line.published().measure().decimals());
    }
}

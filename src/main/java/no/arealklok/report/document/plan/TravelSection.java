package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.travel.Distance;

/** How far it is from each building that is left to its host. */
public final class TravelSection {
    private final Phrases phrases;
    private final Analysis analysis;

    public TravelSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text("travel.intro")));
        blocks.add(moves().isEmpty() ? new Block.Paragraph(phrases.text("travel.none")) : table());
        return new Section("travel", phrases.text("travel.title"), blocks);
    }

    List<Measure.Move> moves() {
        return analysis.plan().measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .toList();
    }

    public Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.text(phrases.text("column.from")),
                Column.text(phrases.text("column.to")),
                Column.number(phrases.text("column.year")),
                Column.number(phrases.text("column.moved")),
                Column.number(phrases.text("column.metres")),
                Column.number(phrases.text("column.limit")),
                Column.text(phrases.text("column.method")));
        return new Table(
                phrases.text("travel.caption"),
                columns,
                moves().stream().map(this::row).toList());
    }

    private List<Cell> row(Measure.Move move) {
        Optional<Distance> distance = analysis.distances()
                .between(
                        move.unit().home().building(),
                        move.host().building(),
                        move.unit().type().mode());
        int index = analysis.horizon().index(move.year());
        boolean withheld = phrases.withholds(move.unit().unit());
        return List.of(
                Cell.text(move.unit().unit().name()),
                Cell.text(phrases.name(move.unit().home())),
                Cell.text(phrases.name(move.host())),
                Cell.year(move.year()),
                withheld ? phrases.concealed() : Cell.whole(move.unit().demand().in(index)),
                phrases.whole(distance.map(Distance::metres)),
                phrases.whole(
                        Optional.of(analysis.norms().figure(move.unit().type().travelLimit()))),
                distance.map(known -> Cell.text(phrases.text("distance." + known.method())))
                        .orElseGet(Cell::missing));
    }
}

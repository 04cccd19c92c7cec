package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
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
        List<Block> fromHome = new HomeWayTables(phrases).blocks();
        blocks.add(new Block.Paragraph(phrases.text(fromHome.isEmpty() ? "travel.intro" : "travel.introHomes")));
        new RoadEffect(phrases).sentence().map(Block.Paragraph::new).ifPresent(blocks::add);
        blocks.add(moves().isEmpty() ? new Block.Paragraph(phrases.text("travel.none")) : table());
        blocks.addAll(fromHome);
        return new Section("travel", phrases.text("travel.title"), blocks);
    }

    public List<Measure.Move> moves() {
        return analysis.plan().measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .toList();
    }

    public Table table() {
        return table(moves());
    }

    public Table table(List<Measure.Move> moves) {
        return phrases.rows(moves)
                .unit("column.unit", move -> move.unit().unit())
                .building("column.from", move -> move.unit().home().building())
                .building("column.to", move -> move.host().building())
                .number("column.year", move -> phrases.numbers().chosenYear(move.year()))
                .figure(
                        "column.moved",
                        move -> Optional.of(phrases.placeFigures().moved(List.of(move))))
                .figure("column.metres", move -> distance(move).map(Distance::metres))
                .figure("column.limit", move -> Optional.of(analysis.norms().figure(limit(move))))
                .textIfKnown(
                        "column.method",
                        move -> distance(move).map(known -> phrases.text("distance." + known.method())))
                .table(phrases.text("travel.caption"));
    }

    private static String limit(Measure.Move move) {
        return move.unit().type().travelLimit(move.unit().unit().firstGrade());
    }

    private Optional<Distance> distance(Measure.Move move) {
        return analysis.distances()
                .between(
                        move.unit().home().building(),
                        move.host().building(),
                        move.unit().type().mode());
    }
}

package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.document.plan.TravelSection;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.travel.Distance;

/** The longest of the ways between a building that is left and its host. */
public final class WayTable {
    private static final int MOST = 8;

    private final Phrases phrases;
    private final Analysis analysis;

    public WayTable(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    /** Empty where nobody moves. */
    public Optional<Section> section() {
        TravelSection travel = new TravelSection(phrases);
        List<Measure.Move> moves = travel.moves().stream()
                .sorted(Comparator.comparingLong(this::metres).reversed())
                .toList();
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text("ways.intro")));
        blocks.add(travel.table(moves.subList(0, Math.min(MOST, moves.size()))));
        if (moves.size() > MOST) {
            blocks.add(new Block.Paragraph(phrases.text("ways.more", moves.size() - MOST)));
        }
        return Optional.of(new Section("travel", phrases.text("travel.title"), blocks));
    }

    private long metres(Measure.Move move) {
        return analysis.distances()
                .between(
                        move.unit().home().building(),
                        move.host().building(),
                        move.unit().type().mode())
                .map(Distance::metres)
                .map(metres -> metres.whole())
                .orElse(0L);
    }
}

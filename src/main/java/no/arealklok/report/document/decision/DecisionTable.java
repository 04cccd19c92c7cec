package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Terms;

/** The cases to decide, a line each: what, for whom, when, for how much, and by when it must be decided. */
public final class DecisionTable {
    private static final int MOST = 5;

    private final Phrases phrases;
    private final List<Matter> matters;
    private final Deadlines deadlines;

    public DecisionTable(Phrases phrases) {
        this.phrases = phrases;
        this.matters = Matter.all(phrases);
        this.deadlines = new Deadlines(phrases);
    }

    /** Empty where nothing is to be decided. */
    public List<Block> blocks() {
        if (matters.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(phrases.rows(matters.subList(0, Math.min(MOST, matters.size())))
                .text("decision.case", matter -> phrases.plural(matter.type()))
                .text("decision.what", this::what)
                .number("decision.years", this::years)
                .number("column.moved", this::moved)
                .number("column.newPlaces", this::places)
                .millions("column.investment", this::investment)
                .number("decision.byChange", deadlines::forChanges)
                .number("decision.byBuilding", deadlines::forBuildings)
                .table(phrases.text("decision.caption")));
        int decided = new Terms(phrases).decided();
        String who = (decided > 0 ? phrases.text("decision.taken", decided) + " " : "") + phrases.text("decision.who");
        blocks.add(new Block.Paragraph(
                matters.size() > MOST ? phrases.text("decision.more", matters.size() - MOST) + " " + who : who));
        return blocks;
    }

    /** What opens later than planned in the longest time; empty where nothing does. */
    public Optional<String> late() {
        return deadlines.late(matters);
    }

    private String what(Matter matter) {
        List<String> parts = new ArrayList<>();
        if (matter.units() > 0) {
            parts.add(phrases.text(
                    "decision.move", matter.units(), matter.closed().size()));
        }
        if (!matter.built().isEmpty()) {
            parts.add(phrases.text("decision.build", matter.built().size()));
        }
        if (matter.catchments() > 0) {
            parts.add(phrases.text("decision.boundaries", matter.catchments()));
        }
        String all = String.join(", ", parts);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    /** From the first that happens to the last. */
    private Cell years(Matter matter) {
        boolean hidden = matter.withheld() && !matter.built().isEmpty();
        if (hidden) {
            return phrases.concealed();
        }
        IntSummaryStatistics years = IntStream.concat(
                        matter.changes(phrases.analysis()), matter.openings(phrases.analysis()))
                .summaryStatistics();
        return years.getMin() == years.getMax()
                ? phrases.numbers().chosenYear(years.getMin())
                : Cell.text(phrases.text(
                        "proposal.years.span", phrases.year(years.getMin()), phrases.year(years.getMax())));
    }

    private Cell moved(Matter matter) {
        return matter.withheld()
                ? phrases.concealed()
                : phrases.numbers().whole(phrases.placeFigures().moved(matter.moves()));
    }

    private Cell places(Matter matter) {
        return matter.withheld()
                ? phrases.concealed()
                : phrases.numbers().whole(phrases.placeFigures().newPlaces("new-places", matter.built()));
    }

    private Figure investment(Matter matter) {
        return phrases.figures().investment("investment", matter.built());
    }
}

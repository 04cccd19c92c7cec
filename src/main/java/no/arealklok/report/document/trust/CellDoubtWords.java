package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.CellDoubt;
import no.arealklok.economy.Perspective;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;
import no.arealklok.report.document.words.ScopeWords;

/** Cells that make no sense: which conclusions would turn round, and how far off the cell would have to be. */
final class CellDoubtWords {
    /** One in so many is much. */
    private static final int MANY = 5;

    private final Phrases phrases;
    private final List<CellDoubt> shown;

    CellDoubtWords(Phrases phrases) {
        this.phrases = phrases;
        this.shown = phrases.analysis().cellDoubts().stream()
                .filter(doubt -> phrases.told(doubt.finding()).equals(doubt.finding()))
                .toList();
    }

    /** A sentence for each that would turn a conclusion round. */
    List<String> turning() {
        return shown.stream().filter(CellDoubt::matters).map(this::sentence).toList();
    }

    /** One for all the others. */
    Optional<String> others() {
        List<CellDoubt> others =
                shown.stream().filter(doubt -> !doubt.matters()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Object> words = new ArrayList<>(List.of(
                others.size(),
                new ScopeWords(phrases)
                        .cells(others.stream()
                                .map(doubt -> doubt.finding().place())
                                .toList())));
        words.addAll(range(others, Perspective.MUNICIPALITY));
        words.addAll(range(others, Perspective.SOCIETY));
        return Optional.of(phrases.text("doubt.cells", words.toArray()));
    }

    private List<String> range(List<CellDoubt> doubts, Perspective perspective) {
        List<Long> gains = Stream.concat(
                        Stream.of(gain(perspective)), doubts.stream().map(doubt -> doubt.gain(perspective)))
                .sorted()
                .toList();
        return List.of(
                phrases.numerals().millions(gains.get(0)), phrases.numerals().millions(gains.get(gains.size() - 1)));
    }

    /** Whether some headline would change by more than a fifth. */
    boolean weighMuch() {
        return shown.stream()
                .anyMatch(doubt -> Stream.of(Perspective.values())
                        .anyMatch(perspective -> MANY * Math.abs(doubt.gain(perspective) - gain(perspective))
                                > Math.abs(gain(perspective))));
    }

    private long gain(Perspective perspective) {
        return phrases.analysis().sensitivity().mid().gain(perspective);
    }

    private String sentence(CellDoubt doubt) {
        List<String> what = new ArrayList<>();
        if (doubt.flips()) {
            what.add(phrases.text("doubt.cell.flips"));
        }
        if (!doubt.turned().isEmpty()) {
            ProposalWords words = new ProposalWords(phrases);
            what.add(phrases.text(
                    "doubt.cell.turns",
                    doubt.turned().stream().map(words::title).collect(Collectors.joining(", "))));
        }
        String breakEven = doubt.breakEven().stream()
                .mapToObj(number ->
                        phrases.text("doubt.cell.breakEven", phrases.numerals().whole(Math.round(number))))
                .findFirst()
                .orElse("");
        return phrases.text(
                "doubt.cell",
                doubt.finding().place().toString(),
                doubt.subject(),
                phrases.numerals().exact(doubt.found()),
                phrases.numerals().whole(Math.round(doubt.likely())),
                phrases.numerals().millions(doubt.gain(Perspective.MUNICIPALITY)),
                phrases.numerals().millions(gain(Perspective.MUNICIPALITY)),
                String.join("; ", what) + breakEven);
    }
}

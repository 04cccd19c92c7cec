package no.arealklok.report.document.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.report.Block;
import no.arealklok.report.document.words.Phrases;

/** What the plan builds for, in all and in the year with the most, in kroner of the base year. */
public final class Investments {
    private final Phrases phrases;
    private final List<Built> built;
    private final Pace pace;

    public Investments(Phrases phrases) {
        this.phrases = phrases;
        this.built = phrases.analysis().plan().sites().stream()
                .flatMap(site -> site.extensions().stream())
                .toList();
        this.pace = Pace.of(phrases.analysis().plan());
    }

    /** Empty where nothing is built. */
    public Optional<String> sentence() {
        return most().map(peak -> hidesYears()
                ? phrases.text("decision.investmentHidden", total())
                : phrases.text("decision.investment", total(), millions(peak), year(peak)));
    }

    /** The same as a number to remember. */
    public Optional<Block.KeyFigure> keyFigure() {
        return most().map(peak -> new Block.KeyFigure(
                phrases.numbers().millions(phrases.figures().investment("investment", built)),
                phrases.text("decision.invested"),
                hidesYears()
                        ? phrases.text("decision.investedHidden")
                        : phrases.text("decision.investedMost", millions(peak), year(peak))));
    }

    /** The year with the most can be that of what is built for a small group. */
    private boolean hidesYears() {
        return phrases.numbers().hidesYears();
    }

    /** Index of the first of the years in which the most is paid. */
    private Optional<Integer> most() {
        return IntStream.range(0, phrases.analysis().horizon().length())
                .boxed()
                .filter(t -> paid(t) > 0)
                .max(Comparator.<Integer>comparingLong(this::paid).thenComparing(Comparator.reverseOrder()));
    }

    private long paid(int index) {
        return pace.in(index, YearlyLimit.Counted.INVESTMENT);
    }

    private String total() {
        return phrases.numerals()
                .millions(built.stream().mapToLong(Built::investment).sum());
    }

    private String millions(int index) {
        return phrases.numerals().millions(paid(index));
    }

    private String year(int index) {
        return phrases.year(phrases.analysis().horizon().year(index));
    }
}

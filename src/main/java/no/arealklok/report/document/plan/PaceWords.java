package no.arealklok.report.document.plan;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.report.document.words.Phrases;

/** Whether the plan moves more in a year than a municipality is taken to carry through. */
public final class PaceWords {
    private final Phrases phrases;

    public PaceWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Empty where it does not, and where a directive says how many may move. */
    public Optional<String> sentence() {
        Analysis analysis = phrases.analysis();
        boolean limited = analysis.plan().facts().limits().stream()
                .anyMatch(limit -> limit.counted() == YearlyLimit.Counted.MOVES);
        long carried = analysis.norms().figure("allotment.closings-a-year").whole();
        Pace pace = Pace.of(analysis.plan());
        int busiest = IntStream.range(0, analysis.horizon().length())
                .boxed()
                .max(Comparator.comparingLong(t -> pace.in(t, YearlyLimit.Counted.MOVES)))
                .orElseThrow();
        long most = pace.in(busiest, YearlyLimit.Counted.MOVES);
        return limited || most <= carried
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "pace.many", phrases.year(analysis.horizon().year(busiest)), most, carried));
    }
}

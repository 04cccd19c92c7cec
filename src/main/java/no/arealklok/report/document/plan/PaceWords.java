package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.report.document.words.Phrases;

/** Whether the plan moves or begins more in a year than a municipality is taken to carry through. */
public final class PaceWords {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Pace pace;

    public PaceWords(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.pace = Pace.of(analysis.plan());
    }

    /** None where it does not. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        many(YearlyLimit.Counted.MOVES, "allotment.closings-a-year", "pace.many")
                .ifPresent(sentences::add);
        many(YearlyLimit.Counted.PROJECTS, "pace.projects-a-year", "pace.projects")
                .ifPresent(sentences::add);
        if (!sentences.isEmpty()) {
            sentences.add(phrases.text("pace.ceiling"));
        }
        return sentences;
    }

    /** Empty where it does not, and where a directive says how many may be. */
    private Optional<String> many(YearlyLimit.Counted counted, String norm, String key) {
        boolean limited = analysis.plan().facts().limits().stream().anyMatch(limit -> limit.counted() == counted);
        long carried = analysis.norms().figure(norm).whole();
        int busiest = busiest(counted);
        long most = pace.in(busiest, counted);
        if (limited || most <= carried) {
            return Optional.empty();
        }
        boolean isHidden = counted.isBuilding() && phrases.numbers().hidesYears();
        return Optional.of(
                isHidden
                        ? phrases.text("pace.projectsHidden", carried)
                        : phrases.text(key, phrases.year(analysis.horizon().year(busiest)), most, carried));
    }

    /** The first of the years with the most. */
    private int busiest(YearlyLimit.Counted counted) {
        return IntStream.range(0, analysis.horizon().length())
                .boxed()
                .max(Comparator.<Integer>comparingLong(t -> pace.in(t, counted))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}

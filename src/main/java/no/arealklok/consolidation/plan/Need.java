package no.arealklok.consolidation.plan;

import java.util.Comparator;
import java.util.List;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/**
 * A building that calls for an extension for one of its services.
 *
 * @param to index after the building's last year of use
 * @param answers the extensions that make fewer short, in each year in which they may be ready, the first year first;
 *     never empty
 */
public record Need(Site site, SiteService service, int to, List<Answer> answers) {
    static final Comparator<Answer> BEST_FIRST = Comparator.comparing(Answer::effect);

    /** @param effect what it adds to the building's score: place-years short below 0, and its cost */
    record Answer(Built built, PlanScore effect) {}

    public Need {
        answers = List.copyOf(answers);
    }

    /** Index of the year in which it is called for, and its rooms are free. */
    int year() {
        return answers.get(0).built().ready();
    }

    /** What is built where nothing puts it off. */
    Answer best() {
        return answers.stream().min(BEST_FIRST).orElseThrow();
    }
}

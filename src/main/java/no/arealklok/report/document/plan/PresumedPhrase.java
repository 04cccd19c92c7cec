package no.arealklok.report.document.plan;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.population.Home;
import no.arealklok.report.document.words.Phrases;

/** Of which services nobody tells who goes where, so that the nearest is presumed; empty where there are none. */
record PresumedPhrase(Phrases phrases, Question question) {
    private static final Predicate<UserGroup> PRESUMED =
            group -> group.area().filter(Home::presumed).isPresent();

    Optional<String> sentence() {
        String services = question.pools().stream()
                .filter(pool ->
                        pool.groups().stream().map(question.groups()::get).anyMatch(PRESUMED))
                .map(pool -> phrases.plural(phrases.analysis().inputs().types().type(pool.service())))
                .distinct()
                .collect(Collectors.joining(", "));
        long areas = question.groups().stream()
                .filter(PRESUMED)
                .map(group -> group.area().orElseThrow().area())
                .distinct()
                .count();
        return areas == 0 ? Optional.empty() : Optional.of(phrases.text("allotment.homesPresumed", services, areas));
    }
}

package no.arealklok.report.document.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.population.Home;
import no.arealklok.report.document.words.Phrases;

/** Of which services nobody tells who goes where, so that the nearest is presumed; empty where there are none. */
record PresumedPhrase(Phrases phrases, Question question) {
    Optional<String> sentence() {
        String services = question.pools().stream()
                .filter(pool ->
                        pool.groups().stream().map(question.groups()::get).anyMatch(PresumedPhrase::isPresumed))
                .map(pool -> phrases.plural(phrases.analysis().inputs().types().type(pool.service())))
                .distinct()
                .collect(Collectors.joining(", "));
        long areas = question.groups().stream()
                .filter(PresumedPhrase::isPresumed)
                .map(group -> group.area().orElseThrow().area())
                .distinct()
                .count();
        return areas == 0 ? Optional.empty() : Optional.of(phrases.text("allotment.homesPresumed", services, areas));
    }

    private static boolean isPresumed(UserGroup group) {
        return group.area().filter(Home::presumed).isPresent();
    }
}

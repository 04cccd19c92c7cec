package no.arealklok.report.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.arealklok.analysis.Review;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.language.Messages;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** In which buildings a planner's decisions leave more without a place, and how many place-years more. */
final class FullerBuildings {
    private final Messages messages;
    private final ReviewNumbers numbers;

    FullerBuildings(Messages messages) {
        this.messages = messages;
        this.numbers = new ReviewNumbers(messages);
    }

    Table of(Review review) {
        Map<String, Long> before = review.proposed().sites().stream()
                .collect(Collectors.toMap(FullerBuildings::id, FullerBuildings::lack));
        return new Table(
                messages.text("review.fuller"),
                List.of(Column.text(messages.text("column.building")), Column.number(messages.text("review.fullerBy"))),
                review.edited().sites().stream()
                        .filter(site -> more(site, before) > 0)
                        .map(site -> List.of(
                                Cell.text(site.site().building().name()),
                                numbers.shortage("plan.shortage", more(site, before), review.edited())))
                        .toList());
    }

    private static long more(SitePlan site, Map<String, Long> before) {
        return lack(site) - before.getOrDefault(id(site), 0L);
    }

    private static String id(SitePlan site) {
        return site.site().building().id();
    }

    private static long lack(SitePlan site) {
        return site.load().score(site.extensions()).shortage();
    }
}

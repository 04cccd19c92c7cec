package no.arealklok.report.document;

import java.util.List;
import no.arealklok.consolidation.answer.Breach;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.language.Messages;

/** A broken rule in one sentence. */
final class BreachWords {
    private final Messages messages;

    BreachWords(Messages messages) {
        this.messages = messages;
    }

    String of(Breach breach) {
        List<String> units = breach.units().stream()
                .map(Occupant::unit)
                .map(unit -> unit.name())
                .toList();
        String site = breach.site().map(found -> found.building().name()).orElse("");
        List<String> years = breach.years().stream().map(String::valueOf).toList();
        return switch (breach.kind()) {
            case RULED_OUT ->
                messages.text(
                        "breach.RULED_OUT",
                        units.get(0),
                        site,
                        obstacle(breach.why().orElseThrow()));
            case NOT_NEAR -> messages.text("breach.NOT_NEAR", units.get(0), site);
            case WRONG_YEAR ->
                messages.text("breach.WRONG_YEAR", units.get(0), site, years.get(0), years.get(1), years.get(2));
            case MUST_LEAVE -> messages.text("breach.MUST_LEAVE", units.get(0));
            case NOT_TOGETHER -> messages.text("breach.NOT_TOGETHER", units.get(0), units.get(1));
            case NOT_APART -> messages.text("breach.NOT_APART", units.get(0), units.get(1));
            case SWAPPED, OVERSIZE, NOT_CLOSABLE -> messages.text("breach." + breach.kind(), site);
            case NOT_BUILT -> messages.text("breach.NOT_BUILT", site, years.get(0));
            case OTHER_YEAR -> messages.text("breach.OTHER_YEAR", site, years.get(0), years.get(1));
            case BOUNDARIES -> messages.text("breach.BOUNDARIES");
            case YEARLY_LIMIT -> messages.text("breach.YEARLY_LIMIT");
        };
    }

    private String obstacle(Rejection rejection) {
        Object[] arguments = rejection.obstacle() == Obstacle.TOO_FAR
                ? rejection.arguments().stream().map(Long::valueOf).toArray()
                : rejection.arguments().toArray();
        return messages.text("obstacle." + rejection.obstacle(), arguments);
    }
}

package no.arealklok.report.document;

import java.util.stream.Collectors;
import no.arealklok.consolidation.Directive;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/** What a directive asks of a unit, and why, in words. */
final class DirectiveWords {
    private final Phrases phrases;
    private final Register register;

    DirectiveWords(Phrases phrases) {
        this.phrases = phrases;
        this.register = phrases.analysis().inputs().municipality().register();
    }

    /** Whether the directive is on the unit: it names the unit, or keeps or closes one of its buildings. */
    static boolean binds(Directive directive, Unit unit) {
        boolean onBuildings = directive.kind() == Directive.Kind.KEEP_OPEN || directive.kind() == Directive.Kind.CLOSE;
        return directive.targets().contains(unit.id())
                || onBuildings && directive.targets().stream().anyMatch(unit.buildings()::contains);
    }

    String of(Directive directive, Unit unit) {
        String text = phrases.text("directive." + directive.kind(), argument(directive, unit));
        return directive.reason().isBlank() ? text : phrases.text("directive.reason", text, directive.reason());
    }

    /** The year, or the names of the other targets. */
    private String argument(Directive directive, Unit unit) {
        if (directive.year().isPresent()) {
            return phrases.year(directive.year().getAsInt());
        }
        return directive.targets().stream()
                .filter(target -> !target.equals(unit.id()))
                .map(target -> register.findUnit(target)
                        .map(Unit::name)
                        .orElseGet(() -> phrases.name(register.building(target))))
                .collect(Collectors.joining(", "));
    }
}

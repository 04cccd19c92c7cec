package no.arealklok.consolidation.option;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.directive.Directive;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/** What the directives ask of one unit or one building. */
final class DirectiveIndex {
    private final List<Directive> directives;
    private final Register register;

    DirectiveIndex(List<Directive> directives, Register register) {
        this.directives = directives;
        this.register = register;
    }

    boolean keepsOpen(Unit unit) {
        return names(Directive.Kind.KEEP_OPEN, unit);
    }

    boolean closes(Unit unit) {
        return names(Directive.Kind.CLOSE, unit);
    }

    /** Whether a directive may ask the unit to leave: to close it, or to join others. */
    boolean mayMakeMove(Unit unit) {
        return closes(unit) || names(Directive.Kind.KEEP_TOGETHER, unit);
    }

    boolean closesBuilding(String building) {
        return directives.stream()
                .anyMatch(directive -> directive.kind() == Directive.Kind.CLOSE
                        && directive.targets().contains(building)
                        && register.findUnit(building).isEmpty());
    }

    /** The unit itself, or one of its buildings. */
    private boolean names(Directive.Kind kind, Unit unit) {
        return directives.stream()
                .filter(directive -> directive.kind() == kind)
                .flatMap(directive -> directive.targets().stream())
                .anyMatch(target -> target.equals(unit.id())
                        || register.findUnit(target).isEmpty()
                                && unit.buildings().contains(target));
    }

    /** For each directive that says so, the only buildings that it may move to, all of them sharing its users. */
    List<List<String>> fixedHosts(Unit unit) {
        return directives.stream()
                .filter(directive -> directive.kind() == Directive.Kind.HOST_FIXED
                        && directive.targets().get(0).equals(unit.id()))
                .map(directive ->
                        directive.targets().subList(1, directive.targets().size()))
                .toList();
    }

    /** The latest of the years before which the unit may not move. */
    OptionalInt notBefore(Unit unit) {
        return years(Directive.Kind.NOT_BEFORE, unit).max();
    }

    /** The earliest of the years after which the unit may not move. */
    OptionalInt notAfter(Unit unit) {
        return years(Directive.Kind.NOT_AFTER, unit).min();
    }

    private IntStream years(Directive.Kind kind, Unit unit) {
        return directives.stream()
                .filter(directive ->
                        directive.kind() == kind && directive.targets().contains(unit.id()))
                .mapToInt(directive -> directive.year().orElseThrow());
    }
}

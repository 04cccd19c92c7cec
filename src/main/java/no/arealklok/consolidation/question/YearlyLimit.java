package no.arealklok.consolidation.question;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.directive.Directive;
import no.arealklok.quantity.Horizon;

/**
 * A ceiling on what a plan does in a year (tak).
 *
 * @param year index of the only year that it holds in; it holds in every year when empty
 * @param most moves, or NOK of extensions ready
 */
public record YearlyLimit(Counted counted, OptionalInt year, long most) {
    private static final long MILLION = 1_000_000;

    /** What is counted in the year. */
    public enum Counted {
        MOVES,
        INVESTMENT
    }

    public static List<YearlyLimit> of(List<Directive> directives, Horizon horizon) {
        return directives.stream()
                .filter(directive -> directive.kind().isCeiling())
                .map(directive -> new YearlyLimit(
                        directive.kind() == Directive.Kind.MOST_MOVES ? Counted.MOVES : Counted.INVESTMENT,
                        directive.year().isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(directive.year().getAsInt() - horizon.baseYear()),
                        directive.amount().getAsLong()))
                .distinct()
                .toList();
    }

    public boolean holdsIn(int index) {
        return year.isEmpty() || year.getAsInt() == index;
    }

    /** How far the amount of a year breaks it: moves too many, or million NOK too much, a started one as a whole. */
    public long excess(long amount) {
        long over = Math.max(0, amount - most);
        return counted == Counted.MOVES ? over : (over + MILLION - 1) / MILLION;
    }
}

package no.arealklok.consolidation.question;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.directive.Directive;
import no.arealklok.quantity.Horizon;

/**
 * A ceiling on what a plan does in a year (tak).
 *
 * @param year index of the only year that it holds in; it holds in every year when empty
 * @param most moves, NOK paid for extensions, or extensions begun
 */
public record YearlyLimit(Counted counted, OptionalInt year, long most) {
    private static final long MILLION = 1_000_000;

    /** What is counted in the year. */
    public enum Counted {
        MOVES,
        INVESTMENT,
        PROJECTS;

        /** Whether it is on what is built, and may put that off. */
        public boolean isBuilding() {
            return this != MOVES;
        }

        private static Counted by(Directive.Kind kind) {
            return switch (kind) {
                case MOST_INVESTMENT -> INVESTMENT;
                case MOST_PROJECTS -> PROJECTS;
                default -> MOVES;
            };
        }
    }

    public static List<YearlyLimit> of(List<Directive> directives, Horizon horizon) {
        return directives.stream()
                .filter(directive -> directive.kind().isCeiling())
                .map(directive -> new YearlyLimit(
                        Counted.by(directive.kind()),
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

    /** How far the amount of a year breaks it: so many too many, or million NOK too much, a started one as a whole. */
    public long excess(long amount) {
        long over = Math.max(0, amount - most);
        return counted == Counted.INVESTMENT ? (over + MILLION - 1) / MILLION : over;
    }
}

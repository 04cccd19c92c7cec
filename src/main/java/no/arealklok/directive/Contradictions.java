package no.arealklok.directive;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of directives that cannot both be meant (motstrid): they leave a unit nowhere, or no year, to move to, and a
 * plan obeys both by leaving it where it is, which neither asks for; or an extension that is decided is ruled out.
 */
public final class Contradictions {
    /** Two directives on the same unit, or on extensions of the same building. */
    public record Pair(Directive one, Directive other) {
        public boolean isOnExtensions() {
            return one.kind().isOnExtensions();
        }
    }

    private Contradictions() {}

    /** In the order of the directives. */
    public static List<Pair> among(List<Directive> directives) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            for (int j = i + 1; j < directives.size(); j++) {
                Directive one = directives.get(i);
                Directive other = directives.get(j);
                if (leavesNoYear(one, other)
                        || leavesNoYear(other, one)
                        || leavesNoHost(one, other)
                        || rulesOut(one, other)
                        || rulesOut(other, one)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    private static boolean leavesNoYear(Directive first, Directive last) {
        return first.kind() == Directive.Kind.NOT_BEFORE
                && last.kind() == Directive.Kind.NOT_AFTER
                && first.targets().equals(last.targets())
                && first.year().orElseThrow() > last.year().orElseThrow();
    }

    /** What is decided is not built, for the other says never, later, or so many places and no more. */
    private static boolean rulesOut(Directive other, Directive decided) {
        if (decided.kind() != Directive.Kind.EXTENSION_DECIDED
                || !other.kind().isOnExtensions()
                || !meet(other.targets(), decided.targets())) {
            return false;
        }
        boolean same = other.amount().equals(decided.amount());
        return switch (other.kind()) {
            case NOT_EXTENDED -> true;
            case EXTENDED_NOT_BEFORE -> isLater(other, decided);
            case EXTENSION_FIXED -> isLater(other, decided) || !same;
            case EXTENSION_DECIDED -> !same || !other.year().equals(decided.year());
            default -> false;
        };
    }

    private static boolean isLater(Directive other, Directive decided) {
        return other.year().orElseThrow() > decided.year().orElseThrow();
    }

    /** A building, and where both name a service the same. */
    private static boolean meet(List<String> one, List<String> other) {
        return !one.isEmpty()
                && one.get(0).equals(other.get(0))
                && (one.size() == 1 || other.size() == 1 || one.get(1).equals(other.get(1)));
    }

    private static boolean leavesNoHost(Directive one, Directive other) {
        return one.kind() == Directive.Kind.HOST_FIXED
                && other.kind() == Directive.Kind.HOST_FIXED
                && one.targets().get(0).equals(other.targets().get(0))
                && !one.targets().equals(other.targets());
    }
}

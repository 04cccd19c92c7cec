package no.arealklok.directive;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of directives that leave a unit nowhere, or no year, to move to (motstrid). A plan obeys both by leaving it
 * where it is, which neither asks for: someone has to say what was meant.
 */
public final class Contradictions {
    /** Two directives on the same unit. */
    public record Pair(Directive one, Directive other) {}

    private Contradictions() {}

    /** In the order of the directives. */
    public static List<Pair> among(List<Directive> directives) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            for (int j = i + 1; j < directives.size(); j++) {
                Directive one = directives.get(i);
                Directive other = directives.get(j);
                if (leavesNoYear(one, other) || leavesNoYear(other, one) || leavesNoHost(one, other)) {
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

    private static boolean leavesNoHost(Directive one, Directive other) {
        return one.kind() == Directive.Kind.HOST_FIXED
                && other.kind() == Directive.Kind.HOST_FIXED
                && one.targets().get(0).equals(other.targets().get(0))
                && !one.targets().equals(other.targets());
    }
}

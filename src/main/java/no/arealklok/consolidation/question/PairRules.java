package no.arealklok.consolidation.question;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.directive.Directive;

/** The directives on several units, as rules on each pair of them. */
public final class PairRules {
    private PairRules() {}

    public static List<PairRule> of(List<Directive> directives, List<Occupant> occupants) {
        List<PairRule> rules = new ArrayList<>();
        for (Directive directive : directives) {
            boolean together = directive.kind() == Directive.Kind.KEEP_TOGETHER;
            if (!together && directive.kind() != Directive.Kind.KEEP_APART) {
                continue;
            }
            List<Occupant> named = occupants.stream()
                    .filter(occupant ->
                            directive.targets().contains(occupant.unit().id()))
                    .toList();
            for (int i = 0; i < named.size(); i++) {
                for (int j = i + 1; j < named.size(); j++) {
                    rules.add(new PairRule(named.get(i), named.get(j), together));
                }
            }
        }
        return rules;
    }
}

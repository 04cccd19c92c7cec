package no.arealklok.consolidation;

import java.util.ArrayList;
import java.util.List;

/** The directives on several units, as rules on each pair of them. */
final class PairRules {
    private PairRules() {}

    static List<PairRule> of(List<Directive> directives, List<Occupant> occupants) {
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

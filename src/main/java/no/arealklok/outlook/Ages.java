package no.arealklok.outlook;

import java.util.stream.Collectors;
import no.arealklok.service.NeedRule.Coverage;

/** The ages that a rule counts, for ids. */
final class Ages {
    private Ages() {}

    static String of(Coverage rule) {
        return rule.shares().stream()
                .map(share ->
                        share.ages() + share.coverage().map(norm -> "×" + norm).orElse(""))
                .collect(Collectors.joining("+"));
    }
}

package no.arealklok.report.document.words;

import java.util.Locale;
import java.util.Optional;
import no.arealklok.capacity.ConversionEstimate;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;

/**
 * An extension or a conversion in words.
 *
 * @param withholds whether year and places are not told
 */
record ExtensionWords(Phrases phrases, boolean withholds) {
    /** What is built, when, where, for how much, and what the state gives. */
    String step(Site site, Built built, int year, Proposal proposal) {
        if (withholds) {
            // Of an estimate the places can be reckoned back.
            return phrases.text(
                    isEstimated(built) ? "proposal.extendEstimated" : "proposal.extendHidden",
                    phrases.name(site),
                    phrases.numerals().money(built.investment()));
        }
        String cost = phrases.numerals().money(built.investment());
        String extension = phrases.text(
                key(built),
                phrases.year(year),
                phrases.name(site),
                built.expansion().places(),
                phrases.name(built.service().type()).toLowerCase(Locale.ROOT),
                isEstimated(built) ? phrases.text("proposal.estimate", cost) : cost,
                ProposalSteps.leaving(proposal, built));
        return grant(built).map(grant -> extension + " " + grant).orElse(extension);
    }

    private static boolean isEstimated(Built built) {
        return ConversionEstimate.isEstimated(built.expansion().extension());
    }

    private static String key(Built built) {
        if (built.expansion().takesOver().isPresent()) {
            return "proposal.takeOver";
        }
        boolean emptyBuilding = built.service().places().orElse(1) == 0;
        return emptyBuilding ? "proposal.convert" : "proposal.extend";
    }

    /** What the state gives for it, or would have given; empty where it gives nothing. */
    private Optional<String> grant(Built built) {
        Norms norms = phrases.analysis().norms();
        return built.service()
                .type()
                .grant()
                .map(norms::value)
                .filter(each -> each > 0)
                .map(each -> phrases.text(
                        built.netGrowth() ? "proposal.grantKept" : "proposal.grantLost",
                        phrases.numerals().money(Math.round(built.expansion().places() * each)),
                        norms.figure("grant.binding-years").whole()));
    }
}

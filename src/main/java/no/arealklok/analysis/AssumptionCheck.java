package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.norm.Norm;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.CellReference;

/** Puts a user's numbers in place of norms where there is such a norm that can be so, and tells of the others. */
public final class AssumptionCheck {
    private static final double FAR = 10;

    private final List<Finding> findings = new ArrayList<>();
    private Norms norms;

    public AssumptionCheck(Norms defaults) {
        this.norms = defaults;
    }

    /** @param replacements of one place, which go before earlier ones; of two with the same key the first holds. */
    public AssumptionCheck take(List<NormReplacement> replacements) {
        Map<String, CellReference> seen = new HashMap<>();
        for (NormReplacement replacement : replacements) {
            CellReference first = seen.putIfAbsent(replacement.key(), replacement.place());
            if (first == null) {
                take(replacement);
            } else {
                String key = replacement.key();
                findings.add(Finding.of(FindingCode.DUPLICATE_ID, replacement.place(), key, first.toString()));
            }
        }
        return this;
    }

    private void take(NormReplacement replacement) {
        Optional<Norm> norm = norms.find(replacement.key());
        if (norm.isEmpty()) {
            findings.add(Finding.of(FindingCode.UNKNOWN_NORM, replacement.place(), replacement.key()));
        } else if (!norm.get().accepts(replacement)) {
            findings.add(Finding.of(
                    FindingCode.NORM_OUT_OF_RANGE,
                    replacement.place(),
                    Double.toString(replacement.value()),
                    replacement.key()));
        } else {
            tellFar(norm.get(), replacement);
            norms = norms.with(replacement);
        }
    }

    /** Ten times as much or as little as the program's own is likelier a slip than a local number. */
    private void tellFar(Norm norm, NormReplacement replacement) {
        double usual = norm.replaced().orElse(norm).value();
        double own = replacement.value();
        if (usual > 0 && own > 0 && Math.max(own / usual, usual / own) >= FAR) {
            findings.add(Finding.of(
                    FindingCode.NORM_FAR,
                    replacement.place(),
                    Double.toString(own),
                    replacement.key(),
                    Double.toString(usual)));
        }
    }

    public Norms norms() {
        return norms;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}

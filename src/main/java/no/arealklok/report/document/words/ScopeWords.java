package no.arealklok.report.document.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.analysis.Lack;
import no.arealklok.analysis.Scope;
import no.arealklok.analysis.Unjudged;
import no.arealklok.norm.Norm;
import no.arealklok.quantity.CellReference;

/** What the conclusions are silent on, why, and which cells or norms would change it. */
public final class ScopeWords {
    private static final int MOST_CELLS = 3;

    private final Phrases phrases;
    private final Scope scope;

    public ScopeWords(Phrases phrases) {
        this.phrases = phrases;
        this.scope = phrases.scope();
    }

    /** Units that have nowhere to go since something is not known. */
    public Optional<String> stuck() {
        return scope.stuck().isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "scope.stuck",
                        scope.stuck().size(),
                        scope.municipal().size(),
                        reasons(scope.lacks(), lack -> !lack.isLimit() && lack != Lack.GRADES)));
    }

    /** Units that have nowhere to go by limits that are norms. */
    public Optional<String> limited() {
        return scope.limited().isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "scope.limited",
                        scope.limited().size(),
                        scope.municipal().size(),
                        reasons(scope.lacks(), Lack::isLimit)));
    }

    /** Units of which nobody knows whether someone is short there. */
    public Optional<String> uncounted() {
        return scope.uncounted().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        phrases.text("scope.uncounted", scope.uncounted().size(), reasons(scope.gaps(), lack -> true)));
    }

    /** Grades to be asked for. */
    public Optional<String> grades() {
        String asked = reasons(scope.lacks(), lack -> lack == Lack.GRADES);
        return asked.isEmpty() ? Optional.empty() : Optional.of(phrases.text("scope.grades", asked));
    }

    private String reasons(List<Unjudged> lacks, Predicate<Lack> which) {
        return lacks.stream()
                .filter(unjudged -> which.test(unjudged.lack()))
                .map(unjudged -> phrases.text(
                        "scope." + unjudged.lack(), unjudged.units().size(), remedies(unjudged)))
                .collect(Collectors.joining("; "));
    }

    private String remedies(Unjudged unjudged) {
        return unjudged.lack().isLimit()
                ? unjudged.norms().stream().map(this::norm).collect(Collectors.joining(", "))
                : cells(unjudged.cells());
    }

    private String norm(String key) {
        Norm norm = phrases.analysis().norms().norm(key);
        return phrases.text(
                "scope.norm",
                norm.label().in(phrases.language()),
                phrases.numerals().exact(norm.value()));
    }

    /** The first few, and how many more. */
    public String cells(List<CellReference> cells) {
        String some =
                cells.stream().limit(MOST_CELLS).map(CellReference::toString).collect(Collectors.joining(", "));
        return cells.size() > MOST_CELLS ? phrases.text("scope.and", some, cells.size() - MOST_CELLS) : some;
    }
}

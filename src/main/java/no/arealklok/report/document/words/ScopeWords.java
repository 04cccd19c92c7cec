package no.arealklok.report.document.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.analysis.Lack;
import no.arealklok.analysis.Scope;
import no.arealklok.analysis.Unjudged;
import no.arealklok.capacity.UnitUse;
import no.arealklok.norm.Norm;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Unit;

/** What the conclusions are silent on, why, and which cells or norms would change it. */
public final class ScopeWords {
    private static final int MOST_CELLS = 3;

    private final Phrases phrases;
    private final Scope scope;
    /** Ids of services with a unit whose number of users is hidden. */
    private final Set<String> hidden;

    public ScopeWords(Phrases phrases) {
        this.phrases = phrases;
        this.scope = phrases.scope();
        this.hidden = phrases.analysis().uses().all().stream()
                .map(UnitUse::unit)
                .filter(phrases::withholds)
                .map(Unit::service)
                .collect(Collectors.toSet());
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

    /** Units that have nowhere to go by limits that are norms: which these are tells of sizes, also of the host's. */
    public Optional<String> limited() {
        long limited = told(scope.limited());
        long municipal = told(scope.municipal());
        if (limited == 0) {
            return Optional.empty();
        }
        String key = municipal < scope.municipal().size() ? "scope.limited.told" : "scope.limited";
        return Optional.of(phrases.text(key, limited, municipal, reasons(scope.lacks(), Lack::isLimit)));
    }

    private long told(Collection<Unit> units) {
        return units.stream().filter(this::isTold).count();
    }

    private boolean isTold(Unit unit) {
        return !hidden.contains(unit.service());
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
                .filter(unjudged -> which.test(unjudged.lack()) && counted(unjudged) > 0)
                .map(unjudged -> phrases.text("scope." + unjudged.lack(), counted(unjudged), remedies(unjudged)))
                .collect(Collectors.joining("; "));
    }

    private long counted(Unjudged unjudged) {
        return unjudged.lack().isLimit()
                ? told(unjudged.units())
                : unjudged.units().size();
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

package no.arealklok.report.document.words;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Extension;
import no.arealklok.register.Unit;

/**
 * Places that plans build where units live whose users are withheld: how many they are tells how many live there, and
 * so does what is so many m², kWh, kilograms or kroner for each. What is made from all that a plan builds so tells of
 * none, where the places hide each other as the units themselves do in a sum.
 */
final class HiddenExtensions {
    /** Of two sums, each can be told or not by itself. */
    private static final String DIFFERENCE = "difference";

    private final Set<String> places;
    /** Those that are built for the sum with this id: grants and rent in the meantime are so much a place. */
    private final Map<String, String> byCost;
    /** Of each plan, all that it builds so, where they hide each other. */
    private final Set<Set<String>> together;

    /** Those of the recommended plan that no move, whose year is told, gives the year of. */
    private final Set<String> untold;

    private final Map<Traceable, Set<String>> reached = new IdentityHashMap<>();

    private HiddenExtensions(List<List<Extension>> byPlan, long fewest, Set<String> untold) {
        this.untold = untold;
        this.byCost = byPlan.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        built -> built.cost().id(), built -> built.places().id(), (one, same) -> one));
        this.places = Set.copyOf(byCost.values());
        this.together = byPlan.stream()
                .filter(built -> hideEachOther(built, fewest))
                .map(built -> built.stream().map(one -> one.places().id()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    static HiddenExtensions none() {
        return new HiddenExtensions(List.of(), 0, Set.of());
    }

    /** @param withheld whether a unit is */
    static HiddenExtensions of(Analysis analysis, Predicate<Unit> withheld) {
        long fewest = analysis.norms().figure("privacy.fewest-values").whole();
        List<List<Extension>> byPlan = analysis.told().stream()
                .map(plan -> plan.sites().stream()
                        .flatMap(site -> hidden(site, withheld))
                        .map(built -> built.expansion().extension())
                        .toList())
                .toList();
        Set<String> untold = analysis.plan().sites().stream()
                .flatMap(site -> hidden(site, withheld).filter(built -> !opensForMove(site, built)))
                .map(built -> built.expansion().extension().places().id())
                .collect(Collectors.toSet());
        return new HiddenExtensions(byPlan, fewest, untold);
    }

    private static boolean opensForMove(SitePlan site, Built built) {
        return site.stays().stream().anyMatch(stay -> stay.incoming() && stay.from() == built.ready());
    }

    private static Stream<Built> hidden(SitePlan site, Predicate<Unit> withheld) {
        return site.extensions().stream().filter(built -> isHidden(site, built, withheld));
    }

    private static boolean isHidden(SitePlan site, Built built, Predicate<Unit> withheld) {
        return site.stays().stream()
                .map(stay -> stay.occupant())
                .filter(occupant -> occupant.type() == built.service().type())
                .anyMatch(occupant -> withheld.test(occupant.unit()));
    }

    /** Whether their sum leaves each of them, of which there is one at least, as many numbers as the norm says. */
    private static boolean hideEachOther(List<Extension> built, long fewest) {
        long sum = built.stream().mapToLong(one -> one.places().whole()).sum();
        return built.size() > 1 && sum - (built.size() - 1) >= fewest;
    }

    /** Whether these are such places. */
    boolean holds(Traceable made) {
        return places.contains(made.id());
    }

    /** Whether it would tell how many they are. */
    boolean tells(Traceable made) {
        if (places.isEmpty()) {
            return false;
        }
        if (made.origin() instanceof Origin.Computed computed
                && computed.formula().equals(DIFFERENCE)) {
            return computed.operands().stream().anyMatch(this::tells);
        }
        Set<String> found = reached(made);
        return !found.isEmpty() && !together.contains(found);
    }

    /** Whether any of them is among what it was made from: in one year they may stand alone. */
    boolean isPartOf(Traceable made) {
        return !reached(made).isEmpty();
    }

    /** Whether it would tell, year by year, when they are built. */
    boolean tellsYear(Traceable made) {
        return reached(made).stream().anyMatch(untold::contains);
    }

    /** Whether any year in which the plan builds is not told. */
    boolean hidesYears() {
        return !untold.isEmpty();
    }

    private Set<String> reached(Traceable made) {
        Set<String> found = reached.get(made);
        if (found == null) {
            found = holds(made) ? Set.of(made.id()) : byCost(made).orElseGet(() -> ofOperands(made));
            reached.put(made, found);
        }
        return found;
    }

    private Optional<Set<String>> byCost(Traceable made) {
        return Optional.ofNullable(byCost.get(made.id())).map(Set::of);
    }

    private Set<String> ofOperands(Traceable made) {
        return made.origin() instanceof Origin.Computed computed
                ? computed.operands().stream()
                        .flatMap(operand -> reached(operand).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}

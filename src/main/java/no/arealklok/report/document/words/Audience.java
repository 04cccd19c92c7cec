package no.arealklok.report.document.words;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;

/**
 * Which numbers the readers of a document may be told, by what they were made from: whatever follows from a number of
 * users or places that is withheld is withheld with it. A sum is not, where those that are withheld hide each other
 * in it.
 */
final class Audience {
    /** What is made of many units' users together and follows from their sum alone. */
    private static final Set<String> SUMS = Set.of("sum", "outlook.unborn.total", "allotment.need", "allotment.places");

    private static final String OUTLOOK = "outlook.";

    private final Predicate<List<UnitUse>> tells;
    /** Whose users or places a number is, by its id. */
    private final Map<String, UnitUse> withheld = new HashMap<>();

    private final HiddenExtensions extensions;
    private final Map<Traceable, Boolean> known = new IdentityHashMap<>();

    /** @param tells whether a sum over these units, less those that are shown, would tell of one that is withheld */
    private Audience(Predicate<List<UnitUse>> tells, HiddenExtensions extensions) {
        this.tells = tells;
        this.extensions = extensions;
    }

    /** Those who may know everything. */
    static Audience planners() {
        return new Audience(units -> false, HiddenExtensions.none());
    }

    static Audience everyone(Analysis analysis, SmallGroups groups) {
        Audience audience = new Audience(groups::tells, HiddenExtensions.of(analysis, groups::withholds));
        analysis.uses().all().stream()
                .filter(use -> groups.withholds(use.unit()))
                .forEach(use -> audience.withhold(analysis, use));
        return audience;
    }

    private void withhold(Analysis analysis, UnitUse use) {
        use.users().ifPresent(users -> withhold(users, use));
        use.unit().usersByGrade().values().forEach(pupils -> withheld.put(pupils.id(), use));
        // A home is for one: so many places, and hardly anyone more.
        use.capacities().forEach(capacity -> withhold(capacity.places(), use));
        analysis.outlook()
                .find(use.unit())
                .ifPresent(outlook -> outlook.users().values().forEach(users -> withheld.put(users.id(), use)));
    }

    /** With what it was read from; norms are everyone's. */
    private void withhold(Traceable number, UnitUse use) {
        if (!(number.origin() instanceof Origin.Assumed)) {
            withheld.put(number.id(), use);
        }
        if (number.origin() instanceof Origin.Computed computed) {
            computed.operands().forEach(part -> withhold(part, use));
        }
    }

    boolean mayTell(Traceable made) {
        return withheld.isEmpty() || !givesAway(made);
    }

    /** Money and emissions reckon with no more than a stand-in of hidden users, but with the places that are built. */
    HiddenExtensions extensions() {
        return extensions;
    }

    private boolean givesAway(Traceable made) {
        Boolean found = known.get(made);
        if (found == null) {
            found = findOut(made);
            known.put(made, found);
        }
        return found;
    }

    private boolean findOut(Traceable made) {
        if (withheld.containsKey(made.id()) || extensions.holds(made)) {
            return true;
        }
        if (!(made.origin() instanceof Origin.Computed computed)) {
            return false;
        }
        if (!SUMS.contains(computed.formula())) {
            return computed.operands().stream().anyMatch(this::givesAway);
        }
        Set<UnitUse> units = new LinkedHashSet<>();
        return !addUsers(computed, units) || tells.test(List.copyOf(units));
    }

    /** @return false where a part is withheld that is not the users of a unit */
    private boolean addUsers(Origin.Computed sum, Set<UnitUse> units) {
        for (Traceable part : sum.operands()) {
            Optional<UnitUse> unit = unit(part);
            if (unit.isPresent()) {
                units.add(unit.get());
            } else if (part.origin() instanceof Origin.Computed inner && SUMS.contains(inner.formula())) {
                if (!addUsers(inner, units)) {
                    return false;
                }
            } else if (givesAway(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whose users it is, now or, by an outlook, later; empty where they may be told or it is another number. */
    private Optional<UnitUse> unit(Traceable part) {
        if (withheld.containsKey(part.id())) {
            return Optional.of(withheld.get(part.id()));
        }
        return part.origin() instanceof Origin.Computed computed
                        && computed.formula().startsWith(OUTLOOK)
                        && !SUMS.contains(computed.formula())
                ? computed.operands().stream()
                        .flatMap(operand -> Stream.ofNullable(withheld.get(operand.id())))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a number that is withheld is among what it was made from, however deep. */
    boolean knowsMore(Traceable made) {
        return withheld.containsKey(made.id())
                || extensions.holds(made)
                || made.origin() instanceof Origin.Computed computed
                        && computed.operands().stream().anyMatch(this::knowsMore);
    }
}

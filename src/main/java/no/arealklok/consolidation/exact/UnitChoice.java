package no.arealklok.consolidation.exact;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/** Where one free unit is: the onset of being at each host, and of having left. */
final class UnitChoice {
    private final Occupant occupant;
    private final Map<Host, Onset> arrived = new LinkedHashMap<>();
    private final Onset left;

    UnitChoice(ExactModel model, Occupant occupant, List<Option> options) {
        this.occupant = occupant;
        Map<Host, SortedSet<Integer>> starts = new LinkedHashMap<>();
        SortedSet<Integer> all = new TreeSet<>();
        for (Option option : options) {
            if (!option.isStay()) {
                starts.computeIfAbsent(option.host(), host -> new TreeSet<>()).add(option.year());
                all.add(option.year());
            }
        }
        starts.forEach((host, years) -> arrived.put(host, model.onset(years)));
        this.left = model.onset(all);
        for (int year : all) {
            LinearExprBuilder somewhere = LinearExpr.newBuilder();
            arrived.values().forEach(onset -> somewhere.add(onset.by(year)));
            model.cp().addEquality(somewhere, left.by(year));
        }
        if (options.stream().noneMatch(Option::isStay)) {
            model.cp().addBoolOr(new Literal[] {left.ever()});
        }
    }

    Occupant occupant() {
        return occupant;
    }

    /** The unit has left its own buildings. */
    Onset left() {
        return left;
    }

    /** The ways in which it may come to the building. */
    List<Visit> visits(int site) {
        List<Visit> visits = new ArrayList<>();
        arrived.forEach((host, onset) -> host.places().stream()
                .filter(place -> place.site() == site)
                .forEach(place -> visits.add(new Visit(this, onset, place.share()))));
        return visits;
    }

    /** 1 when the unit has the option, else 0. */
    LinearExpr has(Option option) {
        if (option.isStay()) {
            return LinearExpr.newBuilder().add(1).addTerm(left.ever(), -1).build();
        }
        return arrived.get(option.host()).in(option.year()).build();
    }

    void addCost(LinearExprBuilder cost, ExactModel model) {
        arrived.forEach((host, onset) ->
                onset.addTo(cost, year -> model.facts().movingCost(occupant, new Option(host, year))));
    }

    void hint(Option option, int never) {
        arrived.forEach((host, onset) -> onset.hint(option.host().equals(host) ? option.year() : never));
        left.hint(option.isStay() ? never : option.year());
    }
}

package no.arealklok.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import no.arealklok.allotment.plan.Boundaries;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Decision.Place;
import no.arealklok.directive.Hosts;
import no.arealklok.directive.Subject;
import no.arealklok.directive.Subject.Topic;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.quantity.CellReference;
import no.arealklok.run.Found;

/**
 * Holds what a workbook says to be proposed against what its run found. A plan of one's own proposes nothing, and is
 * held against nothing.
 *
 * @param file name of the workbook
 */
public record ProposedCheck(String file, List<Decision> decisions) {
    /** @throws UnusableInputException naming a row in which something else is said to be proposed, or what has none */
    public void check(Found found) {
        List<Decision> units = on(Topic.MOVE);
        if (decisions.stream().allMatch(decision -> decision.proposed().isEmpty())) {
            return;
        }
        Map<String, Place> left = new TreeMap<>(found.plan());
        for (Decision decision : units) {
            compare(decision, Optional.ofNullable(left.remove(decision.subject().id())));
        }
        left.keySet().stream().findFirst().ifPresent(unit -> {
            throw new UnusableInputException("cli.reviewOther", file, unit);
        });
        for (Decision decision : on(Topic.EXTENSION)) {
            compare(decision, found);
        }
    }

    private void compare(Decision decision, Found found) {
        Subject subject = decision.subject();
        Optional<Found.Extended> built = found.extensions().stream()
                .filter(one ->
                        one.building().equals(subject.id()) && one.service().equals(subject.detail()))
                .findFirst();
        compare(decision, built.map(one -> new Place(Hosts.of(one.building()), one.year())));
        OptionalLong places = subject.places();
        if (built.isPresent()
                && places.isPresent()
                && places.getAsLong() != built.get().places()) {
            throw other(decision, "places");
        }
    }

    /** @throws UnusableInputException naming the row of a boundary that its run did not move so */
    public void check(Boundaries boundaries) {
        for (Decision decision : on(Topic.BOUNDARY)) {
            boolean known = decision.proposed().isEmpty()
                    || boundaries.lines().stream()
                            .anyMatch(line -> line.subject().equals(decision.subject())
                                    && decision.proposed().equals(Optional.of(line.place())));
            if (!known) {
                throw other(decision, "proposedHost");
            }
        }
    }

    private List<Decision> on(Topic topic) {
        return decisions.stream().filter(decision -> decision.isOn(topic)).toList();
    }

    private static void compare(Decision decision, Optional<Place> planned) {
        if (!planned.equals(decision.proposed())) {
            boolean sameHosts =
                    planned.map(Place::hosts).equals(decision.proposed().map(Place::hosts));
            throw other(decision, sameHosts ? "proposedYear" : "proposedHost");
        }
    }

    private static UnusableInputException other(Decision decision, String column) {
        CellReference cell = decision.cells().of(column);
        return new UnusableInputException(
                "cli.reviewOther", cell.file() + ", " + cell, decision.subject().id());
    }
}

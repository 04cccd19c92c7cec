package no.arealklok.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.answer.Turning;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.directive.Decision.Place;
import no.arealklok.register.Building;

/**
 * What the engines of a run found (svar): with its inputs, enough to make the analysis again without them. Plans are
 * told by the units that move.
 *
 * @param allotment empty where no engine was there to find it
 * @param extensions that the plan builds: they follow from it, and tell what a workbook of the run proposed
 * @param cheapest the plan that this one is preferred to; empty where there is none
 * @param ordinary the plan for the main alternative alone; empty where the one recommended is that
 * @param prices of the directives, in their order
 * @param refusals what follows if units that move stay
 * @param turnings with how many users some of them would stay
 * @param complete whether all that could be decided instead was asked about
 * @param stopped whether the search was ended early
 */
public record Found(
        Optional<Allotted> allotment,
        Map<String, Place> plan,
        List<Extended> extensions,
        Optional<Proof> proof,
        Optional<Map<String, Place>> cheapest,
        Optional<Map<String, Place>> ordinary,
        Map<String, Place> rival,
        List<Priced> prices,
        List<Torn> conflicts,
        List<Map<String, Place>> alternatives,
        int wanted,
        int tried,
        List<Held> frontier,
        List<Refused> refusals,
        List<Turned> turnings,
        boolean complete,
        boolean stopped) {
    /**
     * @param shortage no plan has fewer place-years short
     * @param cost no plan with as few short costs less
     */
    public record Allotted(Decisions decisions, long shortage, long cost) {
        public static Allotted of(AllotmentAnswer answer) {
            return new Allotted(answer.plan().decisions(), answer.shortage(), answer.cost());
        }
    }

    public Found {
        // What a file does not say is not there.
        allotment = Objects.requireNonNullElse(allotment, Optional.empty());
        extensions = List.copyOf(extensions);
        proof = Objects.requireNonNullElse(proof, Optional.empty());
        cheapest = Objects.requireNonNullElse(cheapest, Optional.empty());
        ordinary = Objects.requireNonNullElse(ordinary, Optional.empty());
        refusals = List.copyOf(Objects.requireNonNullElse(refusals, List.of()));
        turnings = List.copyOf(Objects.requireNonNullElse(turnings, List.of()));
    }

    /**
     * @param service id of the one that gets the places
     * @param year from which they are ready
     */
    public record Extended(String building, String service, long places, int year) {}

    /** What a directive costs, where that is known. */
    public record Priced(Optional<PlanScore> price) {
        public Priced {
            price = Objects.requireNonNullElse(price, Optional.empty());
        }
    }

    /** @param directives numbers of those that cannot be obeyed together, from 0 */
    public record Torn(List<Integer> directives, boolean proven) {}

    /** A plan that no other beats in everything. */
    public record Held(FrontierPlan.Origin origin, Map<String, Place> plan) {}

    /** @param plan the one in which that unit stays */
    public record Refused(String unit, Map<String, Place> plan) {}

    /** A turning point, as {@link Turning} tells it. */
    public record Turned(String unit, int users, int most, Optional<Integer> stays) {
        public Turned {
            stays = Objects.requireNonNullElse(stays, Optional.empty());
        }

        public static Turned of(Turning found) {
            OptionalInt stays = found.stays();
            return new Turned(
                    found.unit().unit().id(),
                    found.users(),
                    found.most(),
                    stays.isPresent() ? Optional.of(stays.getAsInt()) : Optional.empty());
        }

        public Turning of(Occupant same) {
            return new Turning(same, users, most, stays.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        }
    }

    /** The units that move in a plan, and where to. */
    public static Map<String, Place> moves(Plan plan) {
        Map<String, Place> moves = new TreeMap<>();
        for (Occupant unit : plan.facts().occupants()) {
            Option option = plan.choice(unit);
            if (!option.isStay()) {
                moves.put(
                        unit.unit().id(),
                        new Place(
                                PlannedHosts.of(plan, option, Building::id),
                                plan.facts().horizon().year(option.year())));
            }
        }
        return moves;
    }

    /** What a plan builds, in the order of its buildings. */
    public static List<Extended> extensions(Plan plan) {
        List<Extended> extensions = new ArrayList<>();
        for (SitePlan site : plan.sites()) {
            for (Built built : site.extensions()) {
                extensions.add(new Extended(
                        site.site().building().id(),
                        built.service().id(),
                        built.expansion().places(),
                        plan.facts().horizon().year(built.ready())));
            }
        }
        return extensions;
    }
}

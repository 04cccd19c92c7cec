package no.arealklok.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/** What tests ask of a case, in the register's own words. */
public final class Cases {
    private Cases() {}

    public static Occupant unit(ConsolidationCase facts, String id) {
        return facts.occupants().stream()
                .filter(occupant -> occupant.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Site site(ConsolidationCase facts, String id) {
        return facts.sites().stream()
                .filter(site -> site.building().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@code B TOO_FAR [4001, 4000]}. */
    public static List<String> rejections(ConsolidationCase facts, String unit) {
        return unit(facts, unit).rejections().stream()
                .map(rejection -> facts.sites().get(rejection.site()) + " " + rejection.obstacle()
                        + (rejection.arguments().isEmpty() ? "" : " " + rejection.arguments()))
                .toList();
    }

    /** {@code B 2028}; staying is {@code A stay}. */
    public static List<String> options(ConsolidationCase facts, String unit) {
        return unit(facts, unit).options().stream()
                .map(option -> text(facts, option))
                .toList();
    }

    public static String text(ConsolidationCase facts, Option option) {
        String year =
                option.isStay() ? "stay" : Integer.toString(facts.horizon().year(option.year()));
        return host(facts, option.host()) + " " + year;
    }

    /** {@code B}, or {@code B:6+C:4} where several share a unit. */
    private static String host(ConsolidationCase facts, Host host) {
        return host.places().stream()
                .map(place -> facts.sites().get(place.site())
                        + (place.share().isAll() ? "" : ":" + place.share().parts()))
                .collect(Collectors.joining("+"));
    }

    private static Host host(ConsolidationCase facts, String text) {
        List<Integer> sites = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (String place : text.split("\\+")) {
            String[] words = place.split(":");
            sites.add(site(facts, words[0]).index());
            parts.add(words.length == 1 ? 1 : Integer.parseInt(words[1]));
        }
        return Host.shared(sites, parts);
    }

    /** Everything as it is but {@code unit building year} for those that move. */
    public static List<Option> choices(ConsolidationCase facts, String... moves) {
        List<Option> choices = new ArrayList<>(facts.stayOptions());
        for (String move : moves) {
            String[] words = move.split(" ");
            choices.set(
                    unit(facts, words[0]).index(),
                    new Option(host(facts, words[1]), facts.horizon().index(Integer.parseInt(words[2]))));
        }
        return choices;
    }

    public static Plan plan(ConsolidationCase facts, String... moves) {
        return new PlanEvaluator(facts).evaluate(choices(facts, moves));
    }

    public static List<Option> randomChoices(ConsolidationCase facts, Random random) {
        List<Option> choices = new ArrayList<>();
        for (Occupant occupant : facts.occupants()) {
            boolean stays = random.nextBoolean();
            choices.add(
                    stays
                            ? facts.stayOptions().get(occupant.index())
                            : occupant.options()
                                    .get(random.nextInt(occupant.options().size())));
        }
        return choices;
    }
}

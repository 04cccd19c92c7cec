package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.register.BuildingQuantity;

/** What happens by one proposal, year by year. */
final class ProposalSteps {
    private final Phrases phrases;
    private final Proposal proposal;
    private final boolean withholds;

    /** @param withholds whether its numbers would tell of a unit that is hidden */
    ProposalSteps(Phrases phrases, Proposal proposal, boolean withholds) {
        this.phrases = phrases;
        this.proposal = proposal;
        this.withholds = withholds;
    }

    /** What happens, earliest first, a sentence each. */
    List<String> sentences() {
        SortedMap<Integer, List<String>> byYear = new TreeMap<>();
        for (Stay stay : proposal.host().stays()) {
            if (makesRoom(stay, proposal)) {
                int year = proposal.host().load().baseYear() + stay.to();
                add(byYear, year, makesRoom(stay, year));
            }
        }
        Stream.concat(Stream.of(proposal.host()), proposal.forced().stream()).forEach(site -> {
            for (Built built : site.extensions()) {
                int year = site.load().baseYear() + built.ready();
                add(byYear, year, new ExtensionWords(phrases, withholds).step(site.site(), built, year, proposal));
            }
        });
        for (Measure.Move move : proposal.moves()) {
            add(byYear, move.year(), move(move));
        }
        for (Stay stay : shares(proposal)) {
            int year = proposal.host().load().baseYear() + stay.from();
            add(byYear, year, comes(stay, year));
        }
        for (SitePlan closed : proposal.closed()) {
            int year = closed.load().baseYear() + closed.closes();
            add(byYear, year, closing(closed, year));
        }
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    /** Shares of units that gather elsewhere, which is the matter of another proposal. */
    static List<Stay> shares(Proposal proposal) {
        return proposal.host().stays().stream()
                .filter(Stay::incoming)
                .filter(stay -> proposal.moves().stream().noneMatch(move -> move.unit() == stay.occupant()))
                .toList();
    }

    private String comes(Stay stay, int year) {
        Plan plan = phrases.analysis().plan();
        String others = plan.choice(stay.occupant())
                .host()
                .sites()
                .mapToObj(plan.facts().sites()::get)
                .filter(site -> site != proposal.host().site())
                .map(phrases::name)
                .collect(Collectors.joining(", "));
        String unit = stay.occupant().unit().name();
        return phrases.text("proposal.receivesShare", phrases.year(year), phrases.share(stay.share()), unit, others);
    }

    /** Whether a unit moves out of the host for it, which is the matter of another proposal. */
    static boolean needsAnother(Proposal proposal) {
        return proposal.host().stays().stream().anyMatch(stay -> makesRoom(stay, proposal));
    }

    private static boolean makesRoom(Stay stay, Proposal proposal) {
        return stay.to() < proposal.host().load().years()
                && proposal.host().extensions().stream().anyMatch(built -> frees(stay, built));
    }

    private String makesRoom(Stay stay, int year) {
        return phrases.text(
                "proposal.makesRoom", phrases.year(year), stay.occupant().unit().name(), phrases.name(stay.site()));
    }

    private static void add(SortedMap<Integer, List<String>> byYear, int year, String step) {
        byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(step);
    }

    private String move(Measure.Move move) {
        String year = phrases.year(move.year());
        String unit = move.unit().unit().name();
        String home = phrases.name(move.unit().home());
        String host = phrases.name(move.host());
        if (!move.share().isAll()) {
            return phrases.text("proposal.moveShare", year, phrases.share(move.share()), unit, host);
        }
        return unit.equals(home)
                ? phrases.text("proposal.moveTo", year, unit, host)
                : phrases.text("proposal.move", year, unit, home, host);
    }

    private String closing(SitePlan closed, int year) {
        String area = closed.site()
                .building()
                .find(BuildingQuantity.GROSS_AREA)
                .map(figure -> phrases.text("proposal.area", figure.whole()))
                .orElseGet(() -> phrases.text("proposal.areaUnknown"));
        return phrases.text("proposal.close", phrases.year(year), phrases.name(closed.site()), area);
    }

    /** Those whose rooms it takes over. */
    static String leaving(Proposal proposal, Built built) {
        return proposal.host().stays().stream()
                .filter(stay -> frees(stay, built))
                .map(stay -> stay.occupant().unit().name())
                .collect(Collectors.joining(", "));
    }

    private static boolean frees(Stay stay, Built built) {
        return built.expansion()
                .takesOver()
                .filter(stay.occupant().service()::equals)
                .isPresent();
    }
}

package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.report.Cell;
import no.arealklok.service.ServiceType;

/** A proposal in words. */
public final class ProposalWords {
    private final Phrases phrases;

    public ProposalWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What it is called: who gathers where, or what is extended. */
    public String title(Proposal proposal) {
        String host = phrases.name(proposal.host().site());
        Optional<Proposal> back = counterpart(proposal);
        if (back.isPresent()) {
            return phrases.text("proposal.swapTitle", units(proposal), units(back.get()));
        }
        return proposal.isMerger()
                ? phrases.text("proposal.mergerTitle", units(proposal), hosts(proposal))
                : phrases.text(isConversion(proposal) ? "proposal.conversionTitle" : "proposal.extensionTitle", host);
    }

    /** The other half of two units changing buildings: someone here goes where those come from. */
    public Optional<Proposal> counterpart(Proposal proposal) {
        return phrases.analysis().proposals().stream()
                .filter(other -> comesFrom(proposal, other.host().site())
                        && comesFrom(other, proposal.host().site()))
                .findFirst();
    }

    private static boolean comesFrom(Proposal proposal, Site home) {
        return proposal.moves().stream().anyMatch(move -> move.unit().home() == home);
    }

    /** It, and where two change buildings the other half: they are decided and told together. */
    private List<Proposal> halves(Proposal proposal) {
        return Stream.concat(Stream.of(proposal), counterpart(proposal).stream())
                .toList();
    }

    /** The year, or the years from the first move or stage to the last. */
    public Cell years(Proposal proposal) {
        int first = halves(proposal).stream().mapToInt(Proposal::year).min().orElseThrow();
        int last = halves(proposal).stream().mapToInt(Proposal::lastYear).max().orElseThrow();
        return first == last
                ? phrases.numbers().chosenYear(first)
                : Cell.text(phrases.text("proposal.years.span", phrases.year(first), phrases.year(last)));
    }

    /** NOK that its extensions cost, once. */
    public Figure investment(Proposal proposal) {
        return phrases.figures()
                .investment(
                        "investment",
                        halves(proposal).stream()
                                .flatMap(half -> half.host().extensions().stream())
                                .toList());
    }

    /** How many buildings it empties. */
    public long closed(Proposal proposal) {
        return halves(proposal).stream().mapToLong(half -> half.closed().size()).sum();
    }

    private static boolean isConversion(Proposal proposal) {
        return proposal.host().extensions().stream()
                .allMatch(built -> built.expansion().takesOver().isPresent());
    }

    /** Building on, or whose rooms are converted. */
    public String kind(Proposal proposal) {
        return proposal.host().extensions().stream()
                .map(built -> built.expansion().takesOver().isPresent()
                        ? phrases.text("proposal.kind.conversion", leaving(proposal, built))
                        : phrases.text("proposal.kind.extension"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Those whose rooms it takes over. */
    private static String leaving(Proposal proposal, Built built) {
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

    private static String units(Proposal proposal) {
        return proposal.moves().stream()
                .map(move -> move.unit().unit().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String hosts(Proposal proposal) {
        return proposal.hosts().stream().map(phrases::name).collect(Collectors.joining(", "));
    }

    /** What happens, earliest first, a sentence each. */
    public List<String> steps(Proposal proposal) {
        SortedMap<Integer, List<String>> byYear = new TreeMap<>();
        for (Stay stay : proposal.host().stays()) {
            if (makesRoom(stay, proposal)) {
                int year = proposal.host().load().baseYear() + stay.to();
                add(byYear, year, makesRoom(stay, year));
            }
        }
        for (Built built : proposal.host().extensions()) {
            int year = proposal.host().load().baseYear() + built.ready();
            add(byYear, year, extension(proposal, built, year));
        }
        for (Measure.Move move : proposal.moves()) {
            add(byYear, move.year(), move(move));
        }
        for (Stay stay : shares(proposal)) {
            int year = proposal.host().load().baseYear() + stay.from();
            add(byYear, year, comes(proposal, stay, year));
        }
        for (SitePlan closed : proposal.closed()) {
            int year = closed.load().baseYear() + closed.closes();
            add(byYear, year, closing(closed, year));
        }
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    /** Whether it takes in a share of a unit that gathers elsewhere, which is the matter of another proposal. */
    public boolean takesShares(Proposal proposal) {
        return !shares(proposal).isEmpty();
    }

    private static List<Stay> shares(Proposal proposal) {
        return proposal.host().stays().stream()
                .filter(Stay::incoming)
                .filter(stay -> proposal.moves().stream().noneMatch(move -> move.unit() == stay.occupant()))
                .toList();
    }

    private String comes(Proposal proposal, Stay stay, int year) {
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
    public static boolean needsAnother(Proposal proposal) {
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

    private String extension(Proposal proposal, Built built, int year) {
        if (withholds(proposal)) {
            return phrases.text(
                    "proposal.extendHidden",
                    phrases.name(proposal.host().site()),
                    phrases.numerals().money(built.investment()));
        }
        String extension = phrases.text(
                key(built),
                phrases.year(year),
                phrases.name(proposal.host().site()),
                built.expansion().places(),
                phrases.name(built.service().type()).toLowerCase(Locale.ROOT),
                phrases.numerals().money(built.expansion().extension().cost().whole()),
                leaving(proposal, built));
        return grant(built).map(grant -> extension + " " + grant).orElse(extension);
    }

    private static String key(Built built) {
        if (built.expansion().takesOver().isPresent()) {
            return "proposal.takeOver";
        }
        boolean emptyBuilding = built.service().places().orElse(1) == 0;
        return emptyBuilding ? "proposal.convert" : "proposal.extend";
    }

    /** What the state gives for it, or would have given; empty where it gives nothing. */
    private Optional<String> grant(Built built) {
        Norms norms = phrases.analysis().norms();
        return built.service()
                .type()
                .grant()
                .map(norms::value)
                .filter(each -> each > 0)
                .map(each -> phrases.text(
                        built.netGrowth() ? "proposal.grantKept" : "proposal.grantLost",
                        phrases.numerals().money(Math.round(built.expansion().places() * each)),
                        norms.figure("grant.binding-years").whole()));
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

    /** The service that gathers; of an extension, the one that gets places. */
    public ServiceType type(Proposal proposal) {
        return proposal.isMerger()
                ? proposal.moves().get(0).unit().type()
                : proposal.host().extensions().get(0).service().type();
    }

    /** Users who move, in the years they move. */
    public Figure movedUsers(Proposal proposal) {
        return phrases.placeFigures()
                .moved(halves(proposal).stream()
                        .flatMap(half -> half.moves().stream())
                        .toList());
    }

    /**
     * Whether its numbers would tell those of a unit that are withheld: one that is or comes there, of a service it
     * touches.
     */
    public boolean withholds(Proposal proposal) {
        return halves(proposal).stream().anyMatch(this::withholdsHalf);
    }

    private boolean withholdsHalf(Proposal proposal) {
        Set<ServiceType> touched = Stream.concat(
                        proposal.moves().stream().map(move -> move.unit().type()),
                        proposal.host().extensions().stream()
                                .map(built -> built.service().type()))
                .collect(Collectors.toSet());
        List<Site> hosts = proposal.hosts();
        return phrases.analysis().plan().sites().stream()
                .filter(site -> hosts.contains(site.site()))
                .flatMap(site -> site.stays().stream())
                .map(Stay::occupant)
                .filter(occupant -> touched.contains(occupant.type()))
                .anyMatch(occupant -> phrases.withholds(occupant.unit()));
    }
}

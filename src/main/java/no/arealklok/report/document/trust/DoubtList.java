package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Estimates;
import no.arealklok.analysis.Scope;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Severity;
import no.arealklok.population.Growth;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.Percent;
import no.arealklok.register.Building;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProofWords;
import no.arealklok.report.document.words.ScopeWords;

/** What is not certain, in one sentence each, what matters most for the decision first (tvil). */
public final class DoubtList {
    /** How many a first page has room for. */
    public static final int FOREMOST = 3;

    private static final int MOST_NAMES = 3;
    /** One in so many is many. */
    private static final int MANY = 5;

    private final Phrases phrases;
    private final Analysis analysis;
    private final Scope scope;

    public DoubtList(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.scope = phrases.scope();
    }

    /** Told on the first page. */
    public List<String> foremost() {
        List<String> all = all();
        return all.subList(0, Math.min(FOREMOST, all.size()));
    }

    public List<String> others() {
        List<String> all = all();
        return all.subList(foremost().size(), all.size());
    }

    private List<String> all() {
        List<String> doubts = new ArrayList<>(weighty());
        // Where there is no plan, these are told in its place.
        boolean told = analysis.plan().measures().isEmpty();
        ScopeWords words = new ScopeWords(phrases);
        costUnknown().ifPresent(doubts::add);
        regrets().ifPresent(doubts::add);
        overfills().ifPresent(doubts::add);
        leases().ifPresent(doubts::add);
        new CellDoubtWords(phrases).others().ifPresent(doubts::add);
        doubts.add(growth());
        doubts.add(new ProofWords(phrases).proof());
        if (!told) {
            words.stuck().ifPresent(doubts::add);
            words.uncounted().ifPresent(doubts::add);
            words.limited().ifPresent(doubts::add);
        }
        estimates().ifPresent(doubts::add);
        words.grades().ifPresent(doubts::add);
        doubts.add(data());
        return doubts.stream().distinct().toList();
    }

    /** What concerns much of the register or of the money, or turns a conclusion round. */
    private List<String> weighty() {
        List<String> doubts = new ArrayList<>();
        ScopeWords words = new ScopeWords(phrases);
        CellDoubtWords cells = new CellDoubtWords(phrases);
        boolean told = analysis.plan().measures().isEmpty();
        if (!told && MANY * scope.stuck().size() > scope.municipal().size()) {
            words.stuck().ifPresent(doubts::add);
        }
        if (!told && MANY * scope.uncounted().size() > analysis.uses().all().size()) {
            words.uncounted().ifPresent(doubts::add);
        }
        doubts.addAll(cells.turning());
        if (cells.weighMuch()) {
            cells.others().ifPresent(doubts::add);
        }
        if (MANY * analysis.estimates().gain() > analysis.sensitivity().mid().gain(Perspective.MUNICIPALITY)) {
            estimates().ifPresent(doubts::add);
        }
        return doubts;
    }

    private Optional<String> estimates() {
        Estimates estimates = analysis.estimates();
        int byPlaces = estimates.byPlaces().size();
        int all = estimates.byArea().size() + byPlaces;
        if (all == 0) {
            return Optional.empty();
        }
        long gain = analysis.sensitivity().mid().gain(Perspective.MUNICIPALITY);
        return Optional.of(
                gain > 0 && estimates.gain() != 0
                        ? phrases.text(
                                "doubt.estimates",
                                all,
                                byPlaces,
                                phrases.numerals().millions(estimates.gain()),
                                phrases.numerals().decimal(100.0 * estimates.gain() / gain, 0))
                        : phrases.text("doubt.estimatesNoGain", all, byPlaces));
    }

    private Optional<String> costUnknown() {
        List<Building> unknown = analysis.estimates().unknown();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "doubt.costUnknown",
                        unknown.size(),
                        new ScopeWords(phrases)
                                .cells(unknown.stream()
                                        .map(building -> building.cells().of("gross-area"))
                                        .toList())));
    }

    /** Buildings that the plan uses beyond what the lease says; one that had ended before today goes on at its rent. */
    private Optional<String> leases() {
        List<SitePlan> beyond =
                analysis.plan().sites().stream().filter(this::isUsedBeyondLease).toList();
        if (beyond.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = beyond.stream()
                .map(site -> phrases.text("doubt.leaseEnd", phrases.name(site.site()), phrases.year(leaseEnd(site))))
                .toList();
        String words = phrases.text(
                "doubt.lease",
                beyond.size(),
                names(told),
                phrases.numerals()
                        .whole(analysis.norms().figure("lease.renewed-rent").whole()));
        boolean ended = beyond.stream()
                .anyMatch(site -> leaseEnd(site) < analysis.horizon().baseYear());
        return Optional.of(ended ? words + " " + phrases.text("doubt.leaseEnded") : words);
    }

    private static int leaseEnd(SitePlan site) {
        return site.site().building().leaseEnds().orElse(Integer.MAX_VALUE);
    }

    private boolean isUsedBeyondLease(SitePlan site) {
        int left = site.isClosed()
                ? analysis.horizon().year(site.closes()) - 1
                : analysis.horizon().lastYear();
        return leaseEnd(site) < left;
    }

    private Optional<String> regrets() {
        Chances chances = analysis.resilience().chances();
        List<Chance> likely = likely(chances.regrets());
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        Set<Site> sites = likely.stream().map(Chance::site).collect(Collectors.toSet());
        long closed =
                shown(chances.regrets()).stream().map(Chance::site).distinct().count();
        String text = phrases.text("doubt.regret", sites.size(), closed, likelyPercent(), sites(likely));
        return Optional.of(waiting(sites).map(cost -> text + " " + cost).orElse(text));
    }

    /** What it costs to leave these buildings, all of them, a year later; empty where one of them cannot wait. */
    private Optional<String> waiting(Set<Site> sites) {
        Plan plan = analysis.plan();
        List<Option> choices = new ArrayList<>(plan.choices());
        for (Occupant occupant : plan.facts().occupants()) {
            Option chosen = plan.choice(occupant);
            if (sites.contains(occupant.home()) && !chosen.isStay()) {
                Optional<Option> later = occupant.later(chosen);
                if (later.isEmpty()) {
                    return Optional.empty();
                }
                choices.set(occupant.index(), later.get());
            }
        }
        PlanScore more = new PlanEvaluator(plan.facts()).score(choices).minus(plan.score());
        if (more.violations() > 0) {
            return Optional.empty();
        }
        String cost = phrases.text(
                more.cost() > 0 ? "doubt.waiting" : "doubt.waitingGains",
                phrases.numerals().millions(more.cost()),
                sites.size());
        return Optional.of(more.shortage() > 0 ? cost + " " + phrases.text("doubt.waitingShort") : cost);
    }

    private Optional<String> overfills() {
        Chances chances = analysis.resilience().chances();
        List<Chance> likely = likely(chances.overfills());
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        long sites = likely.stream().map(Chance::site).distinct().count();
        long all =
                shown(chances.overfills()).stream().map(Chance::site).distinct().count();
        return Optional.of(phrases.text("doubt.overfill", sites, all, likelyPercent(), sites(likely)));
    }

    /** How often so many places are too few tells how many users there are. */
    private List<Chance> shown(Collection<Chance> chances) {
        return chances.stream()
                .filter(chance -> chance.units().stream().noneMatch(unit -> phrases.withholds(unit.unit())))
                .toList();
    }

    private List<Chance> likely(Collection<Chance> chances) {
        double share = analysis.norms().value("doubt.likely");
        return shown(chances).stream()
                .filter(chance -> chance.isAtLeast(share))
                .sorted(Comparator.comparingInt(Chance::ever).reversed())
                .toList();
    }

    private long likelyPercent() {
        return Percent.of(Math.round(1000 * analysis.norms().value("doubt.likely")), 1000)
                .value();
    }

    private String sites(List<Chance> chances) {
        return names(chances.stream()
                .map(chance -> phrases.name(chance.site()))
                .distinct()
                .toList());
    }

    private String names(List<String> names) {
        String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? phrases.text("doubt.more", some, names.size() - MOST_NAMES) : some;
    }

    private String growth() {
        Set<Growth> known = new HashSet<>();
        analysis.inputs().municipality().population().rows().stream()
                .map(PopulationRow::growth)
                .forEach(known::add);
        if (known.isEmpty()) {
            return phrases.text("doubt.noPopulation");
        }
        if (!known.contains(Growth.HIGH)) {
            return phrases.text(known.size() == 1 ? "doubt.oneGrowth" : "doubt.noHighGrowth");
        }
        long high = analysis.stress().get(Growth.HIGH).plan().shortage();
        long main = analysis.stress().get(Growth.MAIN).plan().shortage();
        return high == main
                ? phrases.text("doubt.sameGrowth", phrases.shortageText(high))
                : phrases.text("doubt.growth", phrases.shortageText(high), phrases.shortageText(main));
    }

    private String data() {
        long rejected = analysis.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECTED)
                .count();
        return phrases.text(
                "doubt.data",
                scope.uncounted().size(),
                rejected,
                analysis.findings().size());
    }
}

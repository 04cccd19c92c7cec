package no.arealklok.consolidation.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.Effects;
import no.arealklok.service.Pavilions;
import no.arealklok.service.ServiceType;

/**
 * Who is in one building, year by year, and what follows from it: when the building closes, which extension is built,
 * how many are short of a place, and what it costs. The search and the reports both ask here.
 */
public final class SiteLoad {
    private final ConsolidationCase facts;
    private final Site site;
    private final boolean rents;
    private final int[] stays;
    private final Map<String, ServiceLoad> services = new LinkedHashMap<>();
    private final Departures departures;

    public SiteLoad(Site site, ConsolidationCase facts) {
        this(site, facts, true);
    }

    /** @param rents whether pavilions may be rented */
    SiteLoad(Site site, ConsolidationCase facts, boolean rents) {
        this.rents = rents;
        this.facts = facts;
        this.site = site;
        this.stays = new int[facts.horizon().length()];
        this.departures = new Departures(site, stays.length);
    }

    public void add(Stay stay) {
        change(stay, 1);
    }

    public void remove(Stay stay) {
        change(stay, -1);
    }

    private void change(Stay stay, int sign) {
        for (int t = stay.from(); t < stay.to(); t++) {
            stays[t] += sign;
        }
        departures.change(stay, sign);
        if (stay.main()) {
            String service = stay.occupant().type().id();
            services.computeIfAbsent(
                            service, id -> new ServiceLoad(site.services().get(id), stays.length, rents))
                    .change(stay, sign);
        }
    }

    Site site() {
        return site;
    }

    public int baseYear() {
        return facts.horizon().baseYear();
    }

    public int years() {
        return stays.length;
    }

    /** Users of the service in the year with this index. */
    public int users(String service, int index) {
        return services.containsKey(service) ? services.get(service).users(index) : 0;
    }

    /** Index of the first year with someone there; the number of years when there is none. */
    public int opens() {
        int t = 0;
        while (t < stays.length && stays[t] == 0) {
            t++;
        }
        return t;
    }

    /** Index after the last year with someone there. */
    public int closes() {
        int t = stays.length;
        while (t > 0 && stays[t - 1] == 0) {
            t--;
        }
        return t;
    }

    /**
     * The extensions that this use calls for: for each service the one that leaves the fewest short, then the cheapest,
     * in the first year with too few places of those in which it can be ready; one that takes over rooms, not before
     * they are free. A building that is not too full then gets none: what is short before no extension relieves. Where
     * a strain is tolerated it may be ready later, up to the first year that the strain cannot carry.
     */
    public List<Built> extensions() {
        List<Built> built = new ArrayList<>();
        for (ServiceLoad load : services.values()) {
            extension(load).ifPresent(built::add);
        }
        return built;
    }

    /** Of them, what is built in the zero alternative too. */
    List<Built> decided() {
        return services.values().stream()
                .filter(load -> load.service().decided())
                .map(load -> decided(load).built())
                .toList();
    }

    /** The same, with every year to which each may be put off: under a ceiling on investment the whole plan decides. */
    public List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (ServiceLoad load : services.values()) {
            List<Need.Answer> answers = answers(load, true);
            if (!answers.isEmpty()) {
                needs.add(new Need(site, load.service(), closes(), answers));
            }
        }
        return needs;
    }

    private Optional<Built> extension(ServiceLoad load) {
        return answers(load, false).stream().min(Need.BEST_FIRST).map(Need.Answer::built);
    }

    /** The extensions that make fewer short, the earliest first. */
    private List<Need.Answer> answers(ServiceLoad load, boolean mayBePutOff) {
        if (load.service().decided()) {
            return List.of(decided(load));
        }
        int called = load.firstOverload(load.service().extendsFrom());
        if (called >= stays.length || load.service().expansions().isEmpty()) {
            return List.of();
        }
        int to = closes();
        int last = load.firstBeyond(called);
        PlanScore without = load.score(0, called);
        // What a pavilion carries may be built for in any later year, or never.
        boolean anyYear = mayBePutOff || load.rents();
        List<Need.Answer> answers = new ArrayList<>();
        for (SiteService.Expansion expansion : load.service().expansions()) {
            int first =
                    Math.max(called, expansion.takesOver().map(departures::of).orElse(0));
            int after = anyYear ? stays.length : Math.min(Math.max(first, last) + 1, stays.length);
            long fewest = Long.MAX_VALUE;
            for (int ready = first; ready < after; ready++) {
                boolean netGrowth = !load.receivesBefore(facts.grantSafe(ready));
                Built built = new Built(load.service(), expansion, ready, netGrowth);
                PlanScore effect = effect(load, built, to, without);
                if (!mayBePutOff && load.rents() && effect.shortage() > fewest) {
                    // Later than that it leaves more short still.
                    break;
                }
                fewest = effect.shortage();
                // What a strain carries to the end calls for nothing but to relieve years before.
                boolean wanted = last < stays.length || effect.shortage() < 0;
                if (wanted && effect.compareTo(PlanScore.ZERO) < 0) {
                    answers.add(new Need.Answer(built, effect));
                }
            }
        }
        answers.sort(Comparator.comparingInt(answer -> answer.built().ready()));
        return answers;
    }

    private static PlanScore effect(ServiceLoad load, Built built, int to, PlanScore without) {
        return load.score(built.expansion().places(), built.ready())
                .minus(without)
                .plus(new PlanScore(0, 0, built.cost(to)));
    }

    /** Nobody need lack its places, and nothing puts it off. */
    private Need.Answer decided(ServiceLoad load) {
        int ready = load.service().extendsFrom();
        SiteService.Expansion expansion = load.service().expansions().get(0);
        boolean netGrowth = !load.receivesBefore(facts.grantSafe(ready));
        Built built = new Built(load.service(), expansion, ready, netGrowth);
        return new Need.Answer(built, effect(load, built, closes(), load.score(0, ready)));
    }

    /** Score of this building alone with these extensions. */
    public PlanScore score(List<Built> extensions) {
        if (opens() == stays.length) {
            return PlanScore.ZERO;
        }
        int to = closes();
        long shortage = 0;
        long cost = site.money().presentValue(opens(), to);
        for (ServiceLoad load : services.values()) {
            PlanScore with = added(load, extensions, load::score);
            shortage += with.shortage();
            cost += with.cost() + load.staffCost();
        }
        for (Built built : extensions) {
            cost += built.cost(to);
        }
        return new PlanScore(violations().sum(), shortage, cost);
    }

    /**
     * How far the rules of a building are broken.
     *
     * @param swapped units that leave while others of the service come
     * @param oversize users above the size norm where units come, at most
     * @param closed 1 where a building that may not be closed is left
     */
    public record Violations(long swapped, long oversize, long closed) {
        long sum() {
            return swapped + oversize + closed;
        }
    }

    public Violations violations() {
        long swapped = 0;
        long oversize = 0;
        for (ServiceLoad load : services.values()) {
            swapped += load.swapped();
            oversize += load.excess();
        }
        boolean left = opens() < stays.length && closes() < stays.length;
        return new Violations(swapped, oversize, left && !site.building().closable() ? 1 : 0);
    }

    /** Everyone's money and emissions of what {@link #score} counts the cost of. */
    Effects effects(List<Built> extensions) {
        int to = closes();
        List<Effects> parts = new ArrayList<>(List.of(site.money().effects(opens(), to)));
        for (ServiceLoad load : services.values()) {
            load.service()
                    .staff()
                    .map(staff -> staff.flows(site.building().id(), load::users))
                    .ifPresent(flows -> parts.add(new Effects(flows, List.of())));
            added(load, extensions, load::rented).map(load::effects).ifPresent(parts::add);
        }
        extensions.forEach(built -> parts.add(built.effects(to)));
        return Effects.sum(parts);
    }

    /** Users of the service without a place, summed over years; none where the building is never used. */
    long shortage(ServiceType type, List<Built> extensions) {
        return services.values().stream()
                .filter(load -> opens() < stays.length && load.service().type() == type)
                .mapToLong(load -> added(load, extensions, load::shortage))
                .sum();
    }

    /** Users beyond the places who are tolerated, by the index of the year; none of a service that is not there. */
    int[] strained(SiteService service, List<Built> extensions) {
        ServiceLoad load = services.get(service.id());
        if (load == null) {
            return new int[stays.length];
        }
        return added(load, extensions, load::strained);
    }

    /** The pavilions that the service rents; empty where there are none. */
    Optional<Pavilions.Stay> rented(SiteService service, List<Built> extensions) {
        return Optional.ofNullable(services.get(service.id()))
                .filter(load -> opens() < stays.length)
                .flatMap(load -> added(load, extensions, load::rented));
    }

    /** What follows for a service with the places that are added. */
    private interface Added<T> {
        T with(int places, int ready);
    }

    private static <T> T added(ServiceLoad load, List<Built> extensions, Added<T> what) {
        for (Built built : extensions) {
            if (built.service() == load.service()) {
                return what.with(built.expansion().places(), built.ready());
            }
        }
        return what.with(0, 0);
    }

    /** Score with the extensions that the use calls for, and their grants as far as this building alone can tell. */
    public PlanScore score() {
        return score(extensions());
    }
}

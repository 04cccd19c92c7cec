package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.economy.StaffMoney;

/**
 * A unit with a choice, and the relaxed rules about it: for each year in which it may move, that it comes somewhere
 * when it leaves its home, that it leaves each annex then, and those about buildings that share its users.
 */
final class Mover {
    private final Occupant occupant;
    private final int[] users;
    private final int[] years;
    private final boolean mayStay;
    private final int firstRule;
    private final List<Option> arrivals = new ArrayList<>();
    private final Map<Site, Integer> annexRules = new LinkedHashMap<>();
    private final Companions companions;
    private final int rules;

    /** @param firstRule number of the first rule about it; the others follow */
    Mover(Occupant occupant, int firstRule) {
        this.occupant = occupant;
        this.users = new int[occupant.demand().years()];
        Arrays.setAll(users, occupant.demand()::in);
        this.years = occupant.options().stream()
                .filter(option -> !option.isStay())
                .mapToInt(Option::year)
                .distinct()
                .sorted()
                .toArray();
        this.mayStay = occupant.options().stream().anyMatch(Option::isStay);
        this.firstRule = firstRule;
        for (Site annex : occupant.annexes()) {
            annexRules.put(annex, firstRule + years.length * (annexRules.size() + 1));
        }
        int own = years.length * (annexRules.size() + 1);
        this.companions = new Companions(occupant.options(), years.length, firstRule + own);
        this.rules = own + companions.size();
    }

    Occupant occupant() {
        return occupant;
    }

    /** In each year of the plan period. */
    int[] users() {
        return users;
    }

    /** Of them, those in a share. */
    int[] users(Share share) {
        return Arrays.stream(users).map(share::of).toArray();
    }

    int rules() {
        return rules;
    }

    boolean mayStay() {
        return mayStay;
    }

    /** Number of years in which it may move. */
    int years() {
        return years.length;
    }

    /** Index of the k-th year in which it may move. */
    int year(int k) {
        return years[k];
    }

    /** Which of the years in which it may move has this index. */
    int position(int year) {
        return Arrays.binarySearch(years, year);
    }

    /** What its staff costs at home from the k-th year on, were it alone there: present value in whole NOK. */
    long staffCost(int k) {
        Optional<StaffMoney> staff =
                occupant.home().services().get(occupant.type().id()).staff();
        return staff.map(money -> IntStream.range(years[k], users.length)
                        .mapToLong(t -> money.presentValue(t, users[t]))
                        .sum())
                .orElse(0L);
    }

    /** The rule that it comes somewhere in the k-th year if it leaves its home then. */
    int arrivalRule(int k) {
        return firstRule + k;
    }

    /** What leaving one of its buildings in the k-th year is priced at. */
    long leavingPrice(Site site, int k, Prices prices) {
        if (annexRules.containsKey(site)) {
            return prices.of(annexRules.get(site) + k);
        }
        long price = prices.of(arrivalRule(k));
        for (int annexRule : annexRules.values()) {
            price -= prices.of(annexRule + k);
        }
        return price;
    }

    /** It leaves one of its buildings in the k-th year. */
    void leave(Site site, int k, Prices prices) {
        if (annexRules.containsKey(site)) {
            prices.use(annexRules.get(site) + k, 1);
            return;
        }
        prices.use(arrivalRule(k), 1);
        for (int annexRule : annexRules.values()) {
            prices.use(annexRule + k, -1);
        }
    }

    /** What coming to one of a host's buildings in the k-th year is priced at. */
    long arrivalPrice(Host host, int place, int k, Prices prices) {
        if (place > 0) {
            return prices.of(companions.rule(host, place, k));
        }
        long price = prices.of(arrivalRule(k));
        for (int other = 1; other < host.places().size(); other++) {
            price -= prices.of(companions.rule(host, other, k));
        }
        return price;
    }

    /** It comes to one of a host's buildings in the k-th year. */
    void arrive(Host host, int place, int k, Prices prices) {
        if (place > 0) {
            prices.use(companions.rule(host, place, k), -1);
        } else {
            prices.use(arrivalRule(k), -1);
            for (int other = 1; other < host.places().size(); other++) {
                prices.use(companions.rule(host, other, k), 1);
            }
        }
        arrivals.add(new Option(host.places().get(place).site(), years[k]));
    }

    Companions companions() {
        return companions;
    }

    /** Where it came when each building was last solved on its own: nowhere, somewhere or in many places. */
    List<Option> arrivals() {
        return arrivals;
    }

    void clear() {
        arrivals.clear();
    }
}

package no.arealklok.consolidation.plan;

import java.util.Optional;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.Effects;
import no.arealklok.economy.PavilionMoney;
import no.arealklok.economy.StaffMoney;
import no.arealklok.service.Overload;
import no.arealklok.service.PavilionChoice;
import no.arealklok.service.Pavilions;

/** Users of one service in one building, year by year, while stays come and go. */
final class ServiceLoad {
    private final SiteService service;
    private final Optional<PavilionMoney> pavilions;
    private final int[] users;
    private final int[] incoming;
    private int leaving;

    /** @param rents whether pavilions may be rented */
    ServiceLoad(SiteService service, int years, boolean rents) {
        this.service = service;
        this.pavilions =
                service.pavilions().filter(money -> rents && service.places().isPresent());
        this.users = new int[years];
        this.incoming = new int[years];
    }

    /** @param sign 1 to add, −1 to take away */
    void change(Stay stay, int sign) {
        for (int t = stay.from(); t < stay.to(); t++) {
            users[t] += sign * stay.users(t);
            if (stay.incoming()) {
                incoming[t] += sign;
            }
        }
        if (!stay.incoming() && stay.to() < users.length) {
            leaving += sign;
        }
    }

    SiteService service() {
        return service;
    }

    int users(int index) {
        return users[index];
    }

    /** Units of its own that leave while others come. */
    int swapped() {
        return receives() ? leaving : 0;
    }

    private boolean receives() {
        // Whoever comes stays to the end, so the last year tells whether anyone comes.
        return incoming[incoming.length - 1] > 0;
    }

    /** Users above the size norm, at most, while a unit from elsewhere is there. */
    int excess() {
        if (!receives() || service.largestUnit().isEmpty()) {
            return 0;
        }
        int most = 0;
        for (int t = 0; t < users.length; t++) {
            most = incoming[t] > 0 ? Math.max(most, users[t]) : most;
        }
        return Math.max(0, most - service.largestUnit().getAsInt());
    }

    /** Whether a unit comes here from elsewhere at some time up to, not including, the index. */
    boolean receivesBefore(int index) {
        // Whoever comes stays to the end.
        return incoming[Math.min(index, incoming.length) - 1] > 0;
    }

    /** What the staff costs that counts: present value in whole NOK. */
    long staffCost() {
        if (service.staff().isEmpty()) {
            return 0;
        }
        StaffMoney staff = service.staff().get();
        long sum = 0;
        for (int t = 0; t < users.length; t++) {
            sum += staff.presentValue(t, users[t]);
        }
        return sum;
    }

    /**
     * First year, of those from an index on, with more users than places; the number of years when there is none or
     * places are unknown.
     */
    int firstOverload(int from) {
        int t = from;
        while (t < users.length && over(t, 0) == 0) {
            t++;
        }
        return t;
    }

    /** First year, of those from an index on, with more users than places and the strain that is left tolerate. */
    int firstBeyond(int from) {
        return service.strain().isNone() ? firstOverload(from) : overload(0, 0).firstBeyond(from);
    }

    /** Users beyond the places who are tolerated in each year, with places added from a year on. */
    int[] strained(int added, int ready) {
        return service.strain().isNone() || service.places().isEmpty()
                ? new int[users.length]
                : housed(added, ready).tolerated();
    }

    /** Whether pavilions may be rented: nobody moves into one. */
    boolean rents() {
        return pavilions.isPresent() && !receives();
    }

    /** Index after the last year in which there are users. */
    private int left() {
        int t = users.length;
        while (t > 0 && users[t - 1] == 0) {
            t--;
        }
        return t;
    }

    /** The pavilions that are rented, with places added from a year on; empty where there are none. */
    Optional<Pavilions.Stay> rented(int added, int ready) {
        return pavilions
                .filter(money -> rents())
                .flatMap(money -> choice(money, added, ready).fewestShort());
    }

    private PavilionChoice choice(PavilionMoney money, int added, int ready) {
        return new PavilionChoice(overload(added, ready), money.pavilions(), money::presentValue, left());
    }

    private Overload overload(int added, int ready) {
        int places = service.places().orElse(Integer.MAX_VALUE - added);
        return new Overload(service.strain(), users.length, this::users, t -> places + (t >= ready ? added : 0));
    }

    /** What they cost and emit. */
    Effects effects(Pavilions.Stay stay) {
        return pavilions.orElseThrow().effects(stay);
    }

    private Overload housed(int added, int ready) {
        return pavilions
                .filter(money -> rents())
                .map(money -> choice(money, added, ready).left())
                .orElseGet(() -> overload(added, ready));
    }

    /** Users who are short, and what pavilions cost, with places added from a year on. */
    PlanScore score(int added, int ready) {
        if (!rents()) {
            return new PlanScore(0, shortage(added, ready), 0);
        }
        PavilionMoney money = pavilions.orElseThrow();
        Overload overload = overload(added, ready);
        return rented(added, ready)
                .map(stay -> new PlanScore(
                        0, overload.with(t -> money.pavilions().added(stay, t)).shortage(), money.presentValue(stay)))
                .orElseGet(() -> new PlanScore(0, overload.shortage(), 0));
    }

    /**
     * Users without a place, in a pavilion neither, who are not tolerated, summed over years.
     *
     * @param added places added
     * @param ready index of the first year that has them
     */
    long shortage(int added, int ready) {
        if (!service.strain().isNone() || rents()) {
            return housed(added, ready).shortage();
        }
        long sum = 0;
        for (int t = 0; t < users.length; t++) {
            sum += over(t, t >= ready ? added : 0);
        }
        return sum;
    }

    private int over(int t, int added) {
        return service.places().isEmpty()
                ? 0
                : Math.max(0, users[t] - service.places().getAsInt() - added);
    }
}

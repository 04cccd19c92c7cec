package no.arealklok.service;

import java.util.Optional;
import java.util.function.ToLongFunction;
import no.arealklok.service.Pavilions.Stay;
import no.arealklok.service.Pavilions.Term;

/** Which pavilions are rented where there are more users than places. */
public final class PavilionChoice {
    private final Overload overload;
    private final Pavilions pavilions;
    private final ToLongFunction<Term> price;

    /** @param price of one of them through a term */
    public PavilionChoice(Overload overload, Pavilions pavilions, ToLongFunction<Term> price) {
        this.overload = overload;
        this.pavilions = pavilions;
        this.price = price;
    }

    /** So many pavilions through so many years, and who is short then. */
    private interface Rental {
        void at(int number, int from, int to, long shortage);
    }

    /** Every one that may be rented, but for more pavilions than anyone has use for; the earliest first. */
    private void each(Rental rental) {
        int years = overload.years();
        for (int from = pavilions.first(); from < years; from++) {
            for (int to = pavilions.shortestTo(from, years); to <= pavilions.longestTo(from, years); to++) {
                int most = overload.most(from, to);
                for (int number = 1; number <= pavilions.most() && (number - 1) * pavilions.size() < most; number++) {
                    rental.at(number, from, to, overload.shortage(number * pavilions.size(), from, to));
                }
            }
        }
    }

    /** Those that leave the fewest short, then the cheapest, then the first; empty where none leave fewer short. */
    public Optional<Stay> fewestShort() {
        if (overload.shortage() == 0 || pavilions.isNone()) {
            return Optional.empty();
        }
        Fewest fewest = new Fewest();
        each(fewest);
        return fewest.stay;
    }

    private final class Fewest implements Rental {
        private Optional<Stay> stay = Optional.empty();
        private long least = overload.shortage();
        private long cheapest;

        @Override
        public void at(int number, int from, int to, long shortage) {
            if (shortage > least || stay.isEmpty() && shortage == least) {
                return;
            }
            Term term = new Term(from, to);
            long cost = number * price.applyAsLong(term);
            if (shortage < least || cost < cheapest) {
                stay = Optional.of(new Stay(number, term));
                least = shortage;
                cheapest = cost;
            }
        }
    }

    /** Whom the places and so chosen pavilions leave without one. */
    public Overload left() {
        return fewestShort()
                .map(stay -> overload.with(t -> pavilions.added(stay, t)))
                .orElse(overload);
    }

    /**
     * What those who are short and the pavilions cost together, at least, with so many short at most; {@link
     * Long#MAX_VALUE} where more are, whatever is rented. More users never make it less.
     *
     * @param each of a place-year short
     */
    public long leastCost(long each, long limit) {
        long without = overload.shortage();
        long[] least = {without <= limit ? without * each : Long.MAX_VALUE};
        each((number, from, to, shortage) -> {
            if (shortage <= limit) {
                least[0] = Math.min(least[0], shortage * each + number * price.applyAsLong(new Term(from, to)));
            }
        });
        return least[0];
    }
}

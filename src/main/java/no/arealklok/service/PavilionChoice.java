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
    private final int last;

    /**
     * @param price of one of them through a term
     * @param last index after the last year in which they may stand
     */
    public PavilionChoice(Overload overload, Pavilions pavilions, ToLongFunction<Term> price, int last) {
        this.overload = overload;
        this.pavilions = pavilions;
        this.price = price;
        this.last = last;
    }

    /** Those that leave the fewest short, then the cheapest, then the first; empty where none leave fewer short. */
    public Optional<Stay> fewestShort() {
        if (overload.shortage() == 0 || pavilions.isNone()) {
            return Optional.empty();
        }
        Fewest fewest = new Fewest();
        for (int from = pavilions.first(); from < last; from++) {
            for (int to = from + 1; to <= pavilions.longestTo(from, last); to++) {
                // More than anyone has use for are not tried.
                int most = overload.most(from, to);
                for (int number = 1; number <= pavilions.most() && (number - 1) * pavilions.size() < most; number++) {
                    fewest.at(number, from, to);
                }
            }
        }
        return fewest.stay;
    }

    private final class Fewest {
        private Optional<Stay> stay = Optional.empty();
        private long least = overload.shortage();
        private long cheapest;

        void at(int number, int from, int to) {
            long shortage = overload.shortage(number * pavilions.size(), from, to);
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
}

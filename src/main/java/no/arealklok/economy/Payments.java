package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.norm.Norms;

/**
 * How what is built is paid: in the year in which it is ready and in the years before, in shares (betalingsplan).
 *
 * @param shares of the sum; the first is paid in the year in which it is ready, the next in the year before, and so on;
 *     never empty, together 1
 */
public record Payments(List<Double> shares) {
    private static final List<String> NORMS = List.of(
            "economy.payment.ready-year",
            "economy.payment.year-before",
            "economy.payment.two-years-before",
            "economy.payment.three-years-before");

    /**
     * What is paid in a run of years.
     *
     * @param from index of the first of them
     * @param amounts whole NOK; they make up the sum
     */
    public record Instalments(int from, List<Long> amounts) {
        public Instalments {
            amounts = List.copyOf(amounts);
        }

        /** Index after the last year. */
        public int to() {
            return from + amounts.size();
        }

        /** In the year with this index; 0 outside the run. */
        public long in(int index) {
            return index >= from && index < to() ? amounts.get(index - from) : 0;
        }
    }

    public Payments {
        shares = List.copyOf(shares);
    }

    /** The norms say how the years weigh against each other; all in the year in which it is ready where all are 0. */
    public static Payments of(Norms norms) {
        List<Double> weights = new ArrayList<>(NORMS.stream().map(norms::value).toList());
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (sum <= 0) {
            return new Payments(List.of(1.0));
        }
        while (weights.get(weights.size() - 1) <= 0) {
            weights.remove(weights.size() - 1);
        }
        return new Payments(weights.stream().map(weight -> weight / sum).toList());
    }

    /** Years from the first payment to the last. */
    public int yearsAhead() {
        return shares.size() - 1;
    }

    /**
     * What of a sum is paid when. What would have been paid before the base year is paid in it.
     *
     * @param amount whole NOK
     * @param ready index of the year in which it is ready
     */
    public Instalments of(long amount, int ready) {
        int first = Math.max(0, ready - yearsAhead());
        List<Long> amounts = new ArrayList<>();
        long paid = 0;
        for (int t = first; t <= ready; t++) {
            // Of what is paid by then, or the rounding of each year would add up to another sum.
            long by = t == ready ? amount : Math.round(amount * paidBy(ready - t));
            amounts.add(by - paid);
            paid = by;
        }
        return new Instalments(first, amounts);
    }

    /** The share that is paid by the year so long before it is ready. */
    private double paidBy(int before) {
        return IntStream.range(before, shares.size()).mapToDouble(shares::get).sum();
    }
}

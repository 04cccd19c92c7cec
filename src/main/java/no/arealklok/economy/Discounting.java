package no.arealklok.economy;

import java.util.List;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Horizon;

/**
 * Present values in the base year, yearly compounding: amount ÷ (1 + rate)^(year − base year).
 * Finansdepartementet, veileder i samfunnsøkonomiske analyser.
 */
public final class Discounting {
    private final double[] factors;
    /** Sum of the factors before each year, so that a run of equal amounts takes one multiplication. */
    private final double[] annuities;

    public Discounting(Horizon horizon, double rate) {
        if (rate <= -1) {
            throw new IllegalArgumentException("the discount rate must be above −1, was " + rate);
        }
        factors = new double[horizon.length()];
        annuities = new double[horizon.length() + 1];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = StrictMath.pow(1 + rate, -i);
            annuities[i + 1] = annuities[i] + factors[i];
        }
    }

    public static Discounting of(Horizon horizon, Norms norms) {
        return new Discounting(horizon, norms.value("economy.discount-rate"));
    }

    /** Present value of 1 NOK in the year with this index. */
    public double factor(int index) {
        return factors[index];
    }

    /** Present value, in whole NOK, of an amount in every year from an index up to, not including, another. */
    public long presentValue(long amount, int from, int to) {
        if (from >= to) {
            return 0;
        }
        return Math.round(amount * (to == from + 1 ? factors[from] : annuities[to] - annuities[from]));
    }

    /** Present value of amounts in years that follow each other, each rounded to whole NOK. */
    public long presentValue(List<Long> amounts, int from) {
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            sum += presentValue(amounts.get(i), from + i, from + i + 1);
        }
        return sum;
    }

    /** The amount in every year that is worth as much as this present value, in whole NOK (annuitet). */
    public long perYear(long presentValue) {
        return Math.round(presentValue / annuities[factors.length]);
    }

    /** Number of years. */
    public int years() {
        return factors.length;
    }
}

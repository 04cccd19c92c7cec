package no.arealklok.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import no.arealklok.economy.Perspective;

/**
 * How certain the gain is (usikkerhet): the same choices under other norms.
 *
 * @param mid under the norms in force
 * @param effects of each norm alone, those that change nothing left out; the greatest for the municipality first
 * @param worst with each uncertain norm at the end that gains the perspective the least
 * @param best with each at the end that gains it the most
 */
public record Sensitivity(
        Outcome mid, List<NormEffect> effects, Map<Perspective, Outcome> worst, Map<Perspective, Outcome> best) {
    public Sensitivity {
        effects = List.copyOf(effects);
        worst = Map.copyOf(worst);
        best = Map.copyOf(best);
    }

    /** Of the norms that have a range of their own. */
    public List<NormEffect> uncertain() {
        return effects.stream().filter(NormEffect::uncertain).toList();
    }

    /**
     * The low end of the gain, in whole NOK: the uncertain norms are taken to be off independently of each other, so
     * that what each costs is added as the root of the sum of squares.
     */
    public long low(Perspective perspective) {
        return mid.gain(perspective) - reach(effect -> mid.gain(perspective) - effect.least(perspective));
    }

    /** The high end, in the same way. */
    public long high(Perspective perspective) {
        return mid.gain(perspective) + reach(effect -> effect.most(perspective) - mid.gain(perspective));
    }

    private long reach(ToLongFunction<NormEffect> far) {
        double squares = 0;
        for (NormEffect effect : uncertain()) {
            double reach = Math.max(0, far.applyAsLong(effect));
            squares += reach * reach;
        }
        return Math.round(Math.sqrt(squares));
    }
}

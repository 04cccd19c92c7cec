package no.arealklok.batch;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.Utilisation;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Severity;

/**
 * The numbers of a run that it is held against others by (nøkkeltall), as analysis.json has them. What is not known is
 * not there.
 *
 * @param counted units whose users and places are known
 * @param percent users over places of these
 * @param gain of the municipality by the plan, against today's structure, extended; in present value
 * @param shortage in place-years; empty where nobody was counted
 * @param gap how much better any plan could be at most
 * @param rejected rows that were left out
 * @param assumed values that were filled in
 * @param noted whatever else was noticed
 */
public record Standing(
        int units,
        int counted,
        OptionalInt percent,
        Optional<Gain> gain,
        Optional<Shortage> shortage,
        Optional<Gap> gap,
        int rejected,
        int assumed,
        int noted) {
    /** From the low to the high end of its range, in whole NOK. */
    public record Gain(long low, long mid, long high) {}

    /** With today's structure, and with the plan. */
    public record Shortage(long zero, long plan) {}

    /**
     * @param percent of what the plan costs
     * @param nok with as few short
     * @param shortage place-years more that might be relieved
     */
    public record Gap(BigDecimal percent, long nok, long shortage) {}

    public Standing {
        // What a file does not say is not there.
        percent = Objects.requireNonNullElse(percent, OptionalInt.empty());
        gain = Objects.requireNonNullElse(gain, Optional.empty());
        shortage = Objects.requireNonNullElse(shortage, Optional.empty());
        gap = Objects.requireNonNullElse(gap, Optional.empty());
    }

    public static Standing of(Analysis analysis) {
        int units = analysis.uses().all().size();
        int counted = units - analysis.scope().uncounted().size();
        boolean judged = !analysis.scope().isEmpty();
        return new Standing(
                units,
                counted,
                analysis.uses()
                        .total("", use -> true)
                        .map(Utilisation::percent)
                        .map(percent -> OptionalInt.of(percent.value()))
                        .orElseGet(OptionalInt::empty),
                judged ? Optional.of(gain(analysis)) : Optional.empty(),
                counted > 0 ? Optional.of(shortage(analysis)) : Optional.empty(),
                judged ? gap(analysis) : Optional.empty(),
                count(analysis, Severity.REJECTED),
                count(analysis, Severity.ASSUMED),
                count(analysis, Severity.NOTED));
    }

    private static Gain gain(Analysis analysis) {
        Perspective whose = Perspective.MUNICIPALITY;
        var known = analysis.sensitivity();
        return new Gain(known.low(whose), known.mid().gain(whose), known.high(whose));
    }

    private static Shortage shortage(Analysis analysis) {
        return new Shortage(
                analysis.zero().score().shortage(), analysis.plan().score().shortage());
    }

    private static Optional<Gap> gap(Analysis analysis) {
        return analysis.proof()
                .map(proof ->
                        new Gap(proof.costPercent(analysis.plan().score()), proof.costGap(), proof.shortageGap()));
    }

    private static int count(Analysis analysis, Severity severity) {
        return (int) analysis.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}

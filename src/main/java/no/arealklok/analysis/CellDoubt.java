package no.arealklok.analysis;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;

/**
 * A cell that makes no sense, and what follows if what is likely stood there instead (tvilsom celle): the same choices,
 * judged again.
 *
 * @param subject name of the building or unit whose cell it is
 * @param found what was read
 * @param likely what is likely
 * @param gains against today's structure, extended, with the likely number, in whole NOK
 * @param flips whether the plan then is no longer better than today's structure, extended, or is so only then: as it
 *     was chosen, or for one of the purses
 * @param turned proposals that gain as the register is and lose with the likely number, or the other way
 * @param breakEven what would have to stand there for the gain to be nothing; empty where the cell does not touch it
 */
public record CellDoubt(
        Finding finding,
        String subject,
        double found,
        double likely,
        Map<Perspective, Long> gains,
        boolean flips,
        List<Proposal> turned,
        OptionalDouble breakEven) {
    public CellDoubt {
        turned = List.copyOf(turned);
        gains = Map.copyOf(gains);
    }

    public long gain(Perspective perspective) {
        return gains.get(perspective);
    }

    /** Whether a conclusion would be another. */
    public boolean matters() {
        return flips || !turned.isEmpty();
    }
}

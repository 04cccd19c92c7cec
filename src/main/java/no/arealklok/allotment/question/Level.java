package no.arealklok.allotment.question;

import no.arealklok.economy.ExtensionMoney;

/**
 * One step of modular capacity (utbyggingstrinn): what it adds to the level below, and what the step costs.
 *
 * @param added places above the level below, more than 0
 * @param cost of building it, in whole NOK
 * @param first index of the first year in which it can be ready; beyond the last year where a directive rules it out
 * @param decided whether it is ready in that year, whatever else is planned
 */
public record Level(int added, long cost, ExtensionMoney money, int first, boolean decided) {
    public Level {
        if (added <= 0) {
            throw new IllegalArgumentException("a level adds places, was " + added);
        }
    }
}

package no.arealklok.consolidation.question;

/**
 * A host building and the year from which a unit is there.
 *
 * @param site index of the host
 * @param year index of the first year there; 0 for the unit's own building, where it stays
 */
public record Option(int site, int year) {
    public boolean isStay() {
        return year == 0;
    }
}

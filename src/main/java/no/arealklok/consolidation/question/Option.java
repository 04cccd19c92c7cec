package no.arealklok.consolidation.question;

/**
 * Where a unit's users may be, and from when.
 *
 * @param year index of the first year there; 0 for the unit's own building, where it stays
 */
public record Option(Host host, int year) {
    /** All in one building. */
    public Option(int site, int year) {
        this(Host.of(site), year);
    }

    public boolean isStay() {
        return year == 0;
    }

    /** Index of the building with the most of its users. */
    public int site() {
        return host.site();
    }

    /** Whether some of its users are in the building in the end. */
    public boolean isIn(int site) {
        return host.has(site);
    }
}

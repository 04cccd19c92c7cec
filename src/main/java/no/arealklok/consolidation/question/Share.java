package no.arealklok.consolidation.question;

/**
 * The users of a unit who go to one of several buildings (andel): so many of equal parts, after those that go
 * elsewhere.
 *
 * @param before parts that go elsewhere and are counted first
 * @param of how many parts there are
 */
public record Share(int before, int parts, int of) {
    /** All of them. */
    public static final Share ALL = new Share(0, 1, 1);

    public Share {
        if (before < 0 || parts <= 0 || before + parts > of) {
            throw new IllegalArgumentException("a share is of some parts, was " + parts + " of " + of);
        }
    }

    /** Whole persons of so many users; the shares of a unit add up. */
    public int of(int users) {
        return (int) ((long) users * (before + parts) / of - (long) users * before / of);
    }

    public boolean isAll() {
        return parts == of;
    }

    public double fraction() {
        return (double) parts / of;
    }
}

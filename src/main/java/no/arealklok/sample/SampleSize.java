package no.arealklok.sample;

/**
 * How much of everything, in proportion to a municipality of Bærum's size: 182 municipal units, 78 private
 * kindergartens, 300 buildings, 130 000 residents.
 *
 * @param municipalUnits 50 or more, so that every pattern has room
 */
record SampleSize(int municipalUnits) {
    static final int SOLVIK_UNITS = 182;
    static final int LEAST = 50;
    static final int MOST = 10_000;

    SampleSize {
        if (municipalUnits < LEAST || municipalUnits > MOST) {
            throw new IllegalArgumentException(
                    "a sample has " + LEAST + " to " + MOST + " municipal units, not " + municipalUnits);
        }
    }

    int schools() {
        return scaled(50);
    }

    int lowerSecondarySchools() {
        return scaled(13);
    }

    int combinedSchools() {
        return scaled(3);
    }

    int municipalKindergartens() {
        return scaled(52);
    }

    int privateKindergartens() {
        return scaled(78);
    }

    int careHomes() {
        return scaled(20);
    }

    /** What is left, so that the sum is exact. */
    int supportedHousing() {
        return municipalUnits - schools() - municipalKindergartens() - careHomes();
    }

    int buildings() {
        return scaled(300);
    }

    int areas() {
        return scaled(12);
    }

    double residents() {
        return 130_000.0 * municipalUnits / SOLVIK_UNITS;
    }

    private int scaled(int inSolvik) {
        return (int) Math.round((double) inSolvik * municipalUnits / SOLVIK_UNITS);
    }
}

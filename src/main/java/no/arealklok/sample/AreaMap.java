package no.arealklok.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays the areas out in rows and columns: the valley and the ageing in the west, growth in the east. */
final class AreaMap {
    static final double WIDTH = 3.8;
    static final double HEIGHT = 4.0;

    /** Residents for each child of one year of age, with the ages of Bærum. */
    private static final double RESIDENTS_PER_COHORT = 78.5;
    /** The two schools of the valley have 630 pupils in seven grades, and 97 % of the children. */
    private static final double VALLEY_COHORT = 630 / 7.0 / 0.97;

    private static final int COHORTS = 37;

    private final SampleSize size;
    private final Dice dice;
    private final PlaceNames names;

    AreaMap(SampleSize size, Dice dice, PlaceNames names) {
        this.size = size;
        this.dice = dice;
        this.names = names;
    }

    List<Area> areas() {
        List<Double> weights = new ArrayList<>();
        for (int index = 1; index < size.areas(); index++) {
            weights.add((primarySchools(index) + combinedSchools(index)) * dice.between(0.9, 1.1));
        }
        double sum = weights.stream().mapToDouble(weight -> weight).sum();
        double cohorts = size.residents() / RESIDENTS_PER_COHORT - VALLEY_COHORT;
        List<Area> areas = new ArrayList<>();
        areas.add(area(0, 2, 1, 0, VALLEY_COHORT));
        for (int index = 1; index < size.areas(); index++) {
            double cohort = cohorts * weights.get(index - 1) / sum;
            areas.add(area(index, primarySchools(index), lowerSecondarySchools(index), combinedSchools(index), cohort));
        }
        return areas;
    }

    private Area area(int index, int primary, int lowerSecondary, int combined, double cohort) {
        AreaKind kind = kind(index);
        double swing = kind == AreaKind.VALLEY ? 0.01 : 0.05;
        List<Double> fluctuation = Stream.generate(() -> dice.between(1 - swing, 1 + swing))
                .limit(COHORTS)
                .toList();
        return new Area(name(index), kind, centre(index), primary, lowerSecondary, combined, cohort, fluctuation);
    }

    /** Rows and columns, bent and shifted: no town lies on squared paper. */
    private Point centre(int index) {
        double bend = 0.9 * StrictMath.sin(2.1 * index);
        double shift = 0.7 * StrictMath.cos(3.7 * index) + 0.5 * row(index);
        return new Point((column(index) + 0.5) * WIDTH + shift, (row(index) + 0.5) * HEIGHT + bend);
    }

    private String name(int index) {
        if (index == 0) {
            return "Granlidalen";
        }
        if (index == columns() - 1) {
            return "Fjordbyen";
        }
        return index == 1 ? "Solvik sentrum" : names.next();
    }

    private AreaKind kind(int index) {
        if (index == 0) {
            return AreaKind.VALLEY;
        }
        if (column(index) == 0) {
            return AreaKind.AGEING;
        }
        return column(index) == columns() - 1 ? AreaKind.GROWING : AreaKind.STABLE;
    }

    private int primarySchools(int index) {
        return share(index, size.schools() - size.lowerSecondarySchools() - size.combinedSchools() - 2);
    }

    private int lowerSecondarySchools(int index) {
        return share(index, size.lowerSecondarySchools() - 1);
    }

    private int combinedSchools(int index) {
        return share(index, size.combinedSchools());
    }

    /** An even share for each area but the valley; the shares add up to the total. */
    private int share(int index, int total) {
        int areas = size.areas() - 1;
        return index * total / areas - (index - 1) * total / areas;
    }

    private int columns() {
        return (int) Math.ceil(Math.sqrt(size.areas() * 1.3));
    }

    private int column(int index) {
        return index % columns();
    }

    private int row(int index) {
        return index / columns();
    }
}

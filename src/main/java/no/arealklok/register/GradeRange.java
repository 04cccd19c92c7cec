package no.arealklok.register;

/** Grades taught (trinn), 1 to 10 in Norway's grunnskole. */
public record GradeRange(int first, int last) {
    public GradeRange {
        if (first < 1 || last > 13 || first > last) {
            throw new IllegalArgumentException("no such grades: " + first + "–" + last);
        }
    }

    public int count() {
        return last - first + 1;
    }

    public boolean covers(GradeRange other) {
        return first <= other.first && last >= other.last;
    }

    /** Whether the two together are one unbroken run of grades. */
    public boolean joins(GradeRange other) {
        return Math.max(first, other.first) <= Math.min(last, other.last) + 1;
    }

    /** From the first grade of either to the last. */
    public GradeRange with(GradeRange other) {
        return new GradeRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** How many of these grades are among others. */
    public int countIn(int from, int to) {
        return Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
    }

    @Override
    public String toString() {
        return first + "–" + last;
    }
}

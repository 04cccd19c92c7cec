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

    @Override
    public String toString() {
        return first + "–" + last;
    }
}

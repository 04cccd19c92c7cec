package no.arealklok.input.excel.wording;

/**
 * How alike two words are, 0 to 1: one minus the share of letters that must be added, left out, changed or swapped with
 * their neighbour (Damerau–Levenshtein, optimal string alignment). Measures that reward a common beginning, such as
 * Jaro–Winkler, take «Byggkode» for «Byggeår»; this one is about typing errors only.
 */
public final class Likeness {
    private static final int SHORTEST = 6;
    private static final double TYPED = 0.85;

    private Likeness() {}

    public static double of(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) edits(one, other) / longest;
    }

    /** Whether one is the other with a letter or two wrong, and the same numbers. */
    public static boolean isTypingError(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST
                && !one.equals(other)
                && one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""))
                && of(one, other) >= TYPED;
    }

    private static int edits(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, one, other, i, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int fewest(int[][] edits, String one, String other, int i, int j) {
        int changed = edits[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}

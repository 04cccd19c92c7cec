package no.arealklok.report.writer;

/**
 * Counts the lines that a text takes in a cell. By characters and not by the fonts of a machine, so that a workbook is
 * the same wherever it is made.
 *
 * @param room characters to a line, above 0
 */
record LineCounter(int room) {
    private static final int POINTS_PER_LINE = 15;
    /** What Excel takes. */
    private static final int HIGHEST = 409;

    /** Points of so many lines, and so much more. */
    static float height(int lines, int more) {
        return Math.min(HIGHEST, lines * POINTS_PER_LINE + more);
    }

    int lines(String text) {
        return text.lines().mapToInt(this::wrapped).sum();
    }

    private int wrapped(String line) {
        int lines = 1;
        int used = -1;
        for (String word : line.split(" ")) {
            if (used >= 0 && used + 1 + word.length() > room) {
                lines++;
                used = -1;
            }
            used += 1 + word.length();
            lines += (used - 1) / room;
            used -= (used - 1) / room * room;
        }
        return lines;
    }
}

package no.arealklok.input.excel.column;

/** What the columns of a register are called in words. */
public final class ColumnTitles {
    private ColumnTitles() {}

    /**
     * The heading that we write for the column.
     *
     * @param key as a mapping names it: {@code unit.capacity}
     * @throws IllegalArgumentException when there is no such column
     */
    public static String title(String key, String language) {
        return ColumnKeys.find(key)
                .orElseThrow(() -> new IllegalArgumentException("there is no column " + key))
                .heading()
                .in(language);
    }
}

package no.arealklok.input.excel.grid;

/** Knows the sheets that this program adds to workbooks: explanations, lists, findings. They hold nothing to read. */
public final class OwnSheet {
    /** What the first cell of each begins with. */
    static final String TITLE = "Arealklok: ";

    private OwnSheet() {}

    public static boolean is(Grid grid) {
        return !grid.rows().isEmpty()
                && grid.rows()
                        .get(0)
                        .at(0)
                        .filter(cell -> cell.text().startsWith(TITLE))
                        .isPresent();
    }
}

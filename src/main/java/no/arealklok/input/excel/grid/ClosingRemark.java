package no.arealklok.input.excel.grid;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text beside a unit or building, in whatever column: it is closed, will be, or is not there yet. */
public final class ClosingRemark {
    private static final int LEAST = 5;
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:nedlagt|nedlagd|nedlegges|legges ned|lagt ned|leggjast ned|vedtatt lagt ned|avvikles"
                    + "|avviklet|avvikla|stengt|stenges|midlertidig stengt|opphørt|opphører|ute av drift|under bygging"
                    + "|under oppføring|(?:åpner|opnar|åpnes|ferdigstilles|innflytting)"
                    + "(?: i| høsten| våren| aug(?:ust)?\\.?)*\\s+20\\d\\d"
                    + "|closed|closes|closing|to close|to be closed|decommissioned|under construction"
                    + "|opens(?: in)? 20\\d\\d)(?![\\p{L}])");
    private static final Pattern NOT =
            Pattern.compile("(?i)(?<![\\p{L}])(?:ikke|ikkje|aldri|not|never|kan)(?![\\p{L}])");

    private ClosingRemark() {}

    public static Optional<SheetCell> find(Grid.Row row) {
        return row.cells().stream()
                .filter(cell ->
                        cell.kind() == SheetCell.Kind.TEXT && cell.text().length() >= LEAST)
                .filter(cell -> CLOSING.matcher(cell.text()).find()
                        && !NOT.matcher(cell.text()).find())
                .findFirst();
    }
}

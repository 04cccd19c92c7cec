package no.arealklok.input.excel;

import java.util.List;
import no.arealklok.directive.Decision;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * A review as it was read.
 *
 * @param unread cells beside the columns that are known, one for each column: its heading, or the first of them
 */
public record ReviewReading(List<Decision> decisions, List<SheetCell> unread) {
    public ReviewReading {
        decisions = List.copyOf(decisions);
        unread = List.copyOf(unread);
    }
}

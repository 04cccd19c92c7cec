package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Range;

/** The columns of the sheet Forutsetninger. */
public final class AssumptionColumns {
    private static final SheetColumns<AssumptionRow> SHEET = new SheetColumns<>("assumption");

    public static final Column<AssumptionRow, String> KEY = SHEET.add("key", r -> Optional.of(r.key()));
    public static final Column<AssumptionRow, Object> VALUE = SHEET.add("value", r -> Optional.of(r.value()));
    public static final Column<AssumptionRow, Double> LOW =
            SHEET.add("low", r -> r.range().map(Range::low));
    public static final Column<AssumptionRow, Double> HIGH =
            SHEET.add("high", r -> r.range().map(Range::high));
    public static final Column<AssumptionRow, String> SOURCE = SHEET.add("source", r -> Optional.of(r.source()));
    public static final Column<AssumptionRow, String> DATE = SHEET.add("date", r -> Optional.of(r.date()));
    public static final List<Column<AssumptionRow, ?>> ALL = SHEET.all();

    private AssumptionColumns() {}
}

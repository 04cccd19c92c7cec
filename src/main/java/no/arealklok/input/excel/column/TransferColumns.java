package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.Transfer;

/** The columns of the sheet Overføringer. */
public final class TransferColumns {
    private static final SheetColumns<Transfer> SHEET = new SheetColumns<>("transfers");

    public static final Column<Transfer, String> FROM = SHEET.add("from", row -> Optional.of(row.from()));
    public static final Column<Transfer, String> TO = SHEET.add("to", row -> Optional.of(row.to()));
    public static final Column<Transfer, String> SERVICE = SHEET.add("service", Transfer::service);
    public static final Column<Transfer, Double> SHARE =
            SHEET.add("share", row -> Optional.of(100 * row.share().value()));
    public static final List<Column<Transfer, ?>> ALL = SHEET.all();

    private TransferColumns() {}
}

package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.Transfer;

/** The columns of the sheet Overføringer. */
public final class TransferColumns {
    public static final Column<Transfer, String> FROM = Column.of(
            "from",
            "Fra område",
            "From area",
            Formats.TEXT,
            row -> Optional.of(row.from()),
            "fra, bor i, bostedsområde, bostedskrets, from, living in");

    public static final Column<Transfer, String> TO = Column.of(
            "to",
            "Til område",
            "To area",
            Formats.TEXT,
            row -> Optional.of(row.to()),
            "til, går i, bruker i, to, attending in");

    public static final Column<Transfer, String> SERVICE = Column.of(
            "service",
            "Tjeneste",
            "Service",
            Formats.SERVICE,
            Transfer::service,
            "tjenestetype, teneste, tenestetype, type, service type");

    public static final Column<Transfer, Double> SHARE = Column.of(
            "share",
            "Andel (%)",
            "Share (%)",
            new PercentFormat(),
            row -> Optional.of(100 * row.share().value()),
            "andel, prosent, share, percent");

    public static final List<Column<Transfer, ?>> ALL = List.of(FROM, TO, SERVICE, SHARE);

    private TransferColumns() {}
}

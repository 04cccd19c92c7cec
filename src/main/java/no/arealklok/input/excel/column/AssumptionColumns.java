package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Range;

/** The columns of the sheet Forutsetninger. */
public final class AssumptionColumns {
    public static final Column<AssumptionRow, String> KEY = Column.of(
            "key",
            "Nøkkel",
            "Key",
            Formats.TEXT,
            r -> Optional.of(r.key()),
            "forutsetning, føresetnad, norm, normtall, assumption");

    public static final Column<AssumptionRow, Object> VALUE =
            Column.of("value", "Verdi", "Value", new ValueFormat(), r -> Optional.of(r.value()), "tall, egen verdi");

    public static final Column<AssumptionRow, Double> LOW = Column.of(
            "low",
            "Lav",
            "Low",
            NumberFormat.ANY,
            r -> r.range().map(Range::low),
            "laveste, lavt anslag, minst, lowest");

    public static final Column<AssumptionRow, Double> HIGH = Column.of(
            "high",
            "Høy",
            "High",
            NumberFormat.ANY,
            r -> r.range().map(Range::high),
            "høyeste, høyt anslag, mest, highest");

    public static final Column<AssumptionRow, String> SOURCE =
            Column.of("source", "Kilde", "Source", Formats.TEXT, r -> Optional.of(r.source()), "kjelde");

    public static final Column<AssumptionRow, String> DATE =
            Column.of("date", "Dato", "Date", Formats.TEXT, r -> Optional.of(r.date()), "årstall, år, year");

    public static final List<Column<AssumptionRow, ?>> ALL = List.of(KEY, VALUE, LOW, HIGH, SOURCE, DATE);

    private AssumptionColumns() {}
}

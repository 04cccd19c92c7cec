package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;

/** The columns of the sheet Forutsetninger. */
final class AssumptionColumns {
    static final Column<AssumptionRow, String> KEY = Column.of(
            "key",
            "Nøkkel",
            "Key",
            Formats.TEXT,
            r -> Optional.of(r.key()),
            "forutsetning, føresetnad, norm, normtall, assumption");

    static final Column<AssumptionRow, Object> VALUE =
            Column.of("value", "Verdi", "Value", new ValueFormat(), r -> Optional.of(r.value()), "tall, egen verdi");

    static final Column<AssumptionRow, String> SOURCE =
            Column.of("source", "Kilde", "Source", Formats.TEXT, r -> Optional.of(r.source()), "kjelde");

    static final Column<AssumptionRow, String> DATE =
            Column.of("date", "Dato", "Date", Formats.TEXT, r -> Optional.of(r.date()), "årstall, år, year");

    static final List<Column<AssumptionRow, ?>> ALL = List.of(KEY, VALUE, SOURCE, DATE);

    private AssumptionColumns() {}
}

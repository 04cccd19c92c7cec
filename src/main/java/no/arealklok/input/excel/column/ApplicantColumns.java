package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.Applicants;

/** The columns of the sheet Søkere. */
public final class ApplicantColumns {
    private static final SheetColumns<Applicants> SHEET = new SheetColumns<>("applicants");

    public static final Column<Applicants, String> SERVICE = SHEET.add("service", row -> Optional.of(row.service()));
    public static final Column<Applicants, Integer> YEAR = SHEET.add("year", row -> Optional.of(row.year()));
    public static final Column<Applicants, Double> PERSONS =
            SHEET.add("persons", row -> Optional.of(row.persons().value()));
    public static final List<Column<Applicants, ?>> ALL = SHEET.all();

    private ApplicantColumns() {}
}

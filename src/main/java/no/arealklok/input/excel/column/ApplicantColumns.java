package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.Applicants;

/** The columns of the sheet Søkere. */
public final class ApplicantColumns {
    public static final Column<Applicants, String> SERVICE = Column.of(
            "service",
            "Tjeneste",
            "Service",
            Formats.SERVICE,
            row -> Optional.of(row.service()),
            "tjenestetype, teneste, tenestetype, type, målgruppe, service type");

    public static final Column<Applicants, Integer> YEAR = Column.of(
            "year",
            "År",
            "Year",
            Formats.YEAR,
            row -> Optional.of(row.year()),
            "fra år, ønsket år, innflytting, årstall, from year");

    public static final Column<Applicants, Double> PERSONS = Column.of(
            "persons",
            "Personer",
            "Persons",
            NumberFormat.WHOLE,
            row -> Optional.of(row.persons().value()),
            "antall, søkere, søkjarar, antall søkere, applicants, number");

    public static final List<Column<Applicants, ?>> ALL = List.of(SERVICE, YEAR, PERSONS);

    private ApplicantColumns() {}
}

package no.arealklok.input.excel.rows;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.ApplicantColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.PossibleNumber;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.Applicants;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** Reads how many are known to need a service from a year on. */
public final class ApplicantReader {
    private final ServiceTypes types;
    private final Findings findings;
    private int rows;

    public ApplicantReader(ServiceTypes types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    public Optional<Applicants> read(TableRow row) {
        Optional<ServiceType> service =
                row.read(ApplicantColumns.SERVICE, findings).flatMap(types::findNamed);
        Optional<Integer> year = row.read(ApplicantColumns.YEAR, findings);
        Optional<Double> persons = row.read(ApplicantColumns.PERSONS, findings)
                .filter(number -> PossibleNumber.is(
                        number,
                        row.cell(ApplicantColumns.PERSONS).orElseThrow(),
                        MeasureUnit.PERSONS.most(),
                        findings));
        if (service.isEmpty() || year.isEmpty() || persons.isEmpty()) {
            findings.add(FindingCode.APPLICANTS_INCOMPLETE, row.place(), row.text(ApplicantColumns.SERVICE));
            return Optional.empty();
        }
        String id = "applicants/" + service.get().id() + "/" + year.get() + "/" + ++rows;
        return Optional.of(new Applicants(
                service.get().id(),
                year.get(),
                Figure.read(id, persons.get(), MeasureUnit.PERSONS, row.at(ApplicantColumns.PERSONS))));
    }
}

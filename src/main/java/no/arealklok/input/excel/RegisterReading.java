package no.arealklok.input.excel;

import java.util.List;
import java.util.Objects;
import no.arealklok.finding.Finding;
import no.arealklok.input.Municipality;
import no.arealklok.input.TableReading;

/**
 * What a register workbook told, and what was noticed while it was read.
 *
 * @param tables how each table was understood, in the order of the workbook
 */
public record RegisterReading(Municipality municipality, List<Finding> findings, List<TableReading> tables) {
    public RegisterReading {
        Objects.requireNonNull(municipality);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
    }

    /** How many units were read. */
    int units() {
        return municipality.register().units().size();
    }

    /** How many buildings were read. */
    int buildings() {
        return municipality.register().buildings().size();
    }
}

package no.arealklok.input.excel;

import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.input.TableReading;

/**
 * What there is in a register, without the register itself.
 *
 * @param units how many were read
 * @param buildings how many were read
 * @param tables how each table was understood, in the order of the workbook
 */
public record RegisterCheck(int units, int buildings, List<Finding> findings, List<TableReading> tables) {
    public RegisterCheck {
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
    }
}

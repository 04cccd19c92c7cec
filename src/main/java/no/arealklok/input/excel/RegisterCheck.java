package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.input.Assumptions;
import no.arealklok.input.TableReading;

/**
 * What there is in a register, without the register itself.
 *
 * @param units how many were read
 * @param buildings how many were read
 * @param assumptions as stated: whether there is such a norm is not judged here
 * @param tables how each table was understood, in the order of the workbook
 */
public record RegisterCheck(
        int units, int buildings, Assumptions assumptions, List<Finding> findings, List<TableReading> tables) {
    public RegisterCheck {
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
    }

    /** The same with findings that others made. */
    public RegisterCheck with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new RegisterCheck(units, buildings, assumptions, all, tables);
    }
}

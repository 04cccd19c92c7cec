package no.arealklok.input.excel;

import java.util.List;
import java.util.Objects;
import no.arealklok.finding.Finding;
import no.arealklok.input.Municipality;

/** What a register workbook told, and what was noticed while it was read. */
public record RegisterReading(Municipality municipality, List<Finding> findings) {
    public RegisterReading {
        Objects.requireNonNull(municipality);
        findings = List.copyOf(findings);
    }
}

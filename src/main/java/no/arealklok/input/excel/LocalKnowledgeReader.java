package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.rows.ApplicantReader;
import no.arealklok.input.excel.rows.HistoryReader;
import no.arealklok.input.excel.rows.HousingReader;
import no.arealklok.input.excel.rows.LazyRegister;
import no.arealklok.input.excel.rows.TransferReader;
import no.arealklok.input.excel.table.RegisterSheets;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.History;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.service.ServiceTypes;

/** Reads the sheets that tell what the municipality knows of its own users. */
final class LocalKnowledgeReader {
    private final LazyRegister register;
    private final ServiceTypes types;
    private final Findings findings;

    LocalKnowledgeReader(LazyRegister register, ServiceTypes types, Findings findings) {
        this.register = register;
        this.types = types;
        this.findings = findings;
    }

    LocalKnowledge read(RegisterSheets sheets) {
        HousingReader housing = new HousingReader(findings);
        return new LocalKnowledge(
                new History(rows(sheets, SheetKind.HISTORY, new HistoryReader(register, findings)::read)),
                rows(sheets, SheetKind.APPLICANTS, new ApplicantReader(types, findings)::read),
                sheets.rows(SheetKind.HOUSING).stream()
                        .flatMap(row -> housing.read(row).stream())
                        .toList(),
                rows(sheets, SheetKind.TRANSFERS, new TransferReader(types, findings)::read));
    }

    private static <R> List<R> rows(RegisterSheets sheets, SheetKind kind, Function<TableRow, Optional<R>> reader) {
        return sheets.rows(kind).stream().map(reader).flatMap(Optional::stream).toList();
    }
}

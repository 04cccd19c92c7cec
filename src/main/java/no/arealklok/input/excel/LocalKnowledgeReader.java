package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.rows.ApplicantReader;
import no.arealklok.input.excel.rows.HistoryReader;
import no.arealklok.input.excel.rows.HomeReader;
import no.arealklok.input.excel.rows.HousingReader;
import no.arealklok.input.excel.rows.LazyRegister;
import no.arealklok.input.excel.rows.TransferReader;
import no.arealklok.input.excel.rows.UsersJumps;
import no.arealklok.input.excel.table.RegisterSheets;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.norm.Norms;
import no.arealklok.population.History;
import no.arealklok.population.Home;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.UsersInYear;
import no.arealklok.service.ServiceTypes;

/** Reads the sheets that tell what the municipality knows of its own users. */
final class LocalKnowledgeReader {
    private final LazyRegister register;
    private final ServiceTypes types;
    private final Norms norms;
    private final Findings findings;

    LocalKnowledgeReader(LazyRegister register, ServiceTypes types, Norms norms, Findings findings) {
        this.norms = norms;
        this.register = register;
        this.types = types;
        this.findings = findings;
    }

    /** @param past rows of units in sheets of earlier years */
    LocalKnowledge read(RegisterSheets sheets, Map<Integer, List<TableRow>> past) {
        HistoryReader history = new HistoryReader(register, findings);
        List<UsersInYear> users = new ArrayList<>(rows(sheets, SheetKind.HISTORY, history::read));
        past.forEach(
                (year, rows) -> rows.forEach(row -> history.readUnit(row, year).ifPresent(users::add)));
        History known = new History(users);
        if (!users.isEmpty()) {
            new UsersJumps(known, norms, findings).tell(register.units());
        }
        HomeReader homes = new HomeReader(register, findings);
        List<Home> areas = rows(sheets, SheetKind.HOMES, homes::read);
        homes.tell(areas);
        HousingReader housing = new HousingReader(findings);
        return new LocalKnowledge(
                known,
                rows(sheets, SheetKind.APPLICANTS, new ApplicantReader(types, findings)::read),
                sheets.rows(SheetKind.HOUSING).stream()
                        .flatMap(row -> housing.read(row).stream())
                        .toList(),
                rows(sheets, SheetKind.TRANSFERS, new TransferReader(types, findings)::read),
                areas);
    }

    private static <R> List<R> rows(RegisterSheets sheets, SheetKind kind, Function<TableRow, Optional<R>> reader) {
        return sheets.rows(kind).stream().map(reader).flatMap(Optional::stream).toList();
    }
}

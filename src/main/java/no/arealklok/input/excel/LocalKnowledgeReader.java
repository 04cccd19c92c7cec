package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.rows.ApplicantReader;
import no.arealklok.input.excel.rows.HistoryReader;
import no.arealklok.input.excel.rows.HomeReader;
import no.arealklok.input.excel.rows.HousingReader;
import no.arealklok.input.excel.rows.KnownAreas;
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
import no.arealklok.population.Population;
import no.arealklok.population.SmallArea;
import no.arealklok.population.UsersInYear;
import no.arealklok.service.ServiceTypes;

/** Reads the sheets that tell what the municipality knows of its own users. */
final class LocalKnowledgeReader {
    private final LazyRegister register;
    private final ServiceTypes types;
    private final Norms norms;
    private final KnownAreas areas;
    private final Findings findings;

    LocalKnowledgeReader(LazyRegister register, ServiceTypes types, Norms norms, KnownAreas areas, Findings findings) {
        this.areas = areas;
        this.norms = norms;
        this.register = register;
        this.types = types;
        this.findings = findings;
    }

    /**
     * @param past rows of units in sheets of earlier years
     * @param residents of this municipality
     */
    LocalKnowledge read(RegisterSheets sheets, Map<Integer, List<TableRow>> past, Population residents) {
        HistoryReader history = new HistoryReader(register, findings);
        List<UsersInYear> users = new ArrayList<>(rows(sheets, SheetKind.HISTORY, history::read));
        past.forEach(
                (year, rows) -> rows.forEach(row -> history.readUnit(row, year).ifPresent(users::add)));
        History known = new History(users);
        if (!users.isEmpty()) {
            new UsersJumps(known, norms, findings).tell(register.units());
        }
        HomeReader reader = new HomeReader(register, areas, findings);
        List<Home> homes = rows(sheets, SheetKind.HOMES, reader::read);
        reader.tell(homes);
        HousingReader housing = new HousingReader(areas, findings);
        return new LocalKnowledge(
                known,
                rows(sheets, SheetKind.APPLICANTS, new ApplicantReader(types, findings)::read),
                sheets.rows(SheetKind.HOUSING).stream()
                        .flatMap(row -> housing.read(row).stream())
                        .toList(),
                rows(sheets, SheetKind.TRANSFERS, new TransferReader(types, areas, findings)::read),
                homes,
                areas(sheets, residents, homes));
    }

    private List<SmallArea> areas(RegisterSheets sheets, Population residents, List<Home> homes) {
        return sheets.rows(SheetKind.AREAS).stream()
                .findFirst()
                .map(first -> areas.used(
                        register,
                        residents,
                        homes.stream().map(Home::area).collect(Collectors.toSet()),
                        first.place(),
                        findings))
                .orElse(List.of());
    }

    private static <R> List<R> rows(RegisterSheets sheets, SheetKind kind, Function<TableRow, Optional<R>> reader) {
        return sheets.rows(kind).stream().map(reader).flatMap(Optional::stream).toList();
    }
}

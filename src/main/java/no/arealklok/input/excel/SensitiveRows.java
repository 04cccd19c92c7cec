package no.arealklok.input.excel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.column.ApplicantColumns;
import no.arealklok.input.excel.column.HistoryColumns;
import no.arealklok.input.excel.column.HomeColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.rows.LazyRegister;
import no.arealklok.input.excel.table.RegisterSheets;
import no.arealklok.input.excel.table.RowService;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/**
 * Marks what was found in rows of sensitive services, those that were rejected too, and in notes on their sheets: it
 * may tell of single people.
 */
final class SensitiveRows {
    private static final Set<SheetKind> ABOUT_PEOPLE =
            EnumSet.of(SheetKind.UNITS, SheetKind.HISTORY, SheetKind.APPLICANTS, SheetKind.HOMES);
    private static final Set<FindingCode> NOTES =
            EnumSet.of(FindingCode.NOTE_LEFT_OUT, FindingCode.SUBHEADING_LEFT_OUT);

    private final ServiceTypes types;
    private final RowService services;
    private final RegisterSheets sheets;
    private final LazyRegister register;

    SensitiveRows(ServiceTypes types, Mapping mapping, RegisterSheets sheets, LazyRegister register) {
        this.types = types;
        this.services = new RowService(types, mapping, sheets, new Findings());
        this.sheets = sheets;
        this.register = register;
    }

    List<Finding> mark(List<Finding> findings) {
        return findings.stream()
                .map(finding -> isSensitive(finding) ? finding.asSensitive() : finding)
                .toList();
    }

    private boolean isSensitive(Finding finding) {
        return ABOUT_PEOPLE.stream()
                .anyMatch(kind -> sheets.tables(kind).stream()
                        .filter(table ->
                                table.reading().sheet().equals(finding.place().sheet()))
                        .anyMatch(table -> isSensitive(finding, kind, table.rows())));
    }

    private boolean isSensitive(Finding finding, SheetKind kind, List<TableRow> rows) {
        return NOTES.contains(finding.code())
                ? rows.stream().anyMatch(row -> isSensitive(kind, row))
                : find(rows, number(finding.place()))
                        .filter(row -> isSensitive(kind, row))
                        .isPresent();
    }

    private boolean isSensitive(SheetKind kind, TableRow row) {
        Optional<ServiceType> service = switch (kind) {
            case UNITS -> services.find(row);
            case HISTORY -> register.findService(row.text(HistoryColumns.UNIT)).map(types::type);
            case HOMES -> register.findService(row.text(HomeColumns.UNIT)).map(types::type);
            default -> types.findNamed(row.text(ApplicantColumns.SERVICE));
        };
        return service.filter(ServiceType::sensitive).isPresent();
    }

    /** The row of the number; rows stand in the order of the sheet. */
    private static Optional<TableRow> find(List<TableRow> rows, int number) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (number(rows.get(middle).place()) < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Optional.of(from)
                .filter(index -> index < rows.size())
                .map(rows::get)
                .filter(row -> number(row.place()) == number);
    }

    /** 12 of {@code F12} and of {@code 12:12}; 0 of a sheet or file. */
    private static int number(CellReference place) {
        String digits = place.address().replaceAll(":.*", "").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}

package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Vocabulary;

/**
 * The rows that the template shows how to fill in with. A template as it was written is read with them, for a register
 * without units is none; once the owner has units of his own they are left out.
 */
public final class ExampleRows {
    private static final Pattern EXAMPLE =
            Pattern.compile(Vocabulary.pattern("read.example") + "\\b.*", Pattern.DOTALL);

    private final Findings findings;

    public ExampleRows(Findings findings) {
        this.findings = findings;
    }

    public RegisterSheets leaveOut(RegisterSheets sheets) {
        if (sheets.rows(SheetKind.UNITS).stream().allMatch(ExampleRows::isExample)) {
            return sheets;
        }
        Map<SheetKind, List<SheetTable>> tables = new EnumMap<>(SheetKind.class);
        sheets.byKind()
                .forEach((kind, ofKind) ->
                        tables.put(kind, ofKind.stream().map(this::leaveOut).toList()));
        return new RegisterSheets(tables, sheets.flat(), sheets.baseYear(), sheets.readings());
    }

    private SheetTable leaveOut(SheetTable table) {
        List<TableRow> kept = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (isExample(row)) {
                findings.add(FindingCode.EXAMPLE_ROW_LEFT_OUT, row.place(), "");
            } else {
                kept.add(row);
            }
        }
        return new SheetTable(table.headings(), List.copyOf(kept), table.reading());
    }

    private static boolean isExample(TableRow row) {
        return row.byColumn().values().stream().anyMatch(ExampleRows::isExample);
    }

    static boolean isExample(SheetCell cell) {
        return EXAMPLE.matcher(cell.text()).matches();
    }
}

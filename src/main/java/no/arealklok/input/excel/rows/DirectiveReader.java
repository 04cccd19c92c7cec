package no.arealklok.input.excel.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.arealklok.directive.Directive;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.input.excel.column.YearFormat;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;

/** Reads one directive from a row and checks that what it names is in the register. */
public final class DirectiveReader {
    private final LazyRegister register;
    private final Set<String> areas;
    private final KnownAreas known;
    private final Findings findings;

    /**
     * @param areas of which the workbook tells who lives there
     * @param known where areas lie, and what they are called
     */
    public DirectiveReader(LazyRegister register, Set<String> areas, KnownAreas known, Findings findings) {
        this.register = register;
        this.known = known;
        this.areas = areas;
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    public Optional<Directive> read(TableRow row) {
        Optional<Kind> kind = row.read(DirectiveColumns.KIND, findings);
        if (row.cell(DirectiveColumns.KIND).isEmpty()) {
            findings.add(FindingCode.UNKNOWN_DIRECTIVE, row.place(), "");
        }
        return kind.flatMap(known -> read(row, known));
    }

    private Optional<Directive> read(TableRow row, Kind kind) {
        List<String> targets = row.read(DirectiveColumns.TARGETS, findings).orElse(List.of()).stream()
                .map(target -> register.hasUnit(target) || register.hasBuilding(target) ? target : known.name(target))
                .toList();
        if (!kind.fits(targets, register::hasUnit, register::hasBuilding, areas::contains)) {
            findings.add(
                    FindingCode.DIRECTIVE_TARGET_MISSING,
                    row.at(DirectiveColumns.TARGETS),
                    row.text(DirectiveColumns.TARGETS));
            return Optional.empty();
        }
        Optional<Integer> year = row.read(DirectiveColumns.YEAR, findings);
        if (kind.needsYear() && year.isEmpty()) {
            findings.add(
                    FindingCode.DIRECTIVE_YEAR_MISSING, row.at(DirectiveColumns.YEAR), row.text(DirectiveColumns.YEAR));
            return Optional.empty();
        }
        Optional<Double> amount = row.read(DirectiveColumns.AMOUNT, findings);
        if (kind.needsAmount() && amount.isEmpty()) {
            findings.add(
                    FindingCode.DIRECTIVE_AMOUNT_MISSING,
                    row.at(DirectiveColumns.AMOUNT),
                    row.text(DirectiveColumns.AMOUNT));
            return Optional.empty();
        }
        return Optional.of(new Directive(
                kind,
                targets,
                YearFormat.unboxed(year),
                amount.map(Math::round).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                row.read(DirectiveColumns.REASON, findings).orElse(""),
                row.cells(DirectiveColumns.ALL)));
    }
}

package no.arealklok.input.excel.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Copies the sheets of an opened workbook. */
final class WorkbookGrids {
    private final RegisterFile file;
    private final Workbook workbook;
    private final CellCopier copier;
    private long cells;

    WorkbookGrids(RegisterFile file, Workbook workbook, CellCopier copier) {
        this.file = file;
        this.workbook = workbook;
        this.copier = copier;
    }

    /** How many were copied. */
    long cells() {
        return cells;
    }

    List<Grid> read() {
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            int index = grids.size();
            grids.add(grid(sheet, workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index)));
        }
        return List.copyOf(grids);
    }

    private Grid grid(Sheet sheet, boolean hidden) {
        String name = sheet.getSheetName();
        RowPacker packer = new RowPacker(file, name);
        BitSet columns = new BitSet();
        for (Row row : sheet) {
            for (Cell cell : row) {
                copier.copy(cell, packer);
                columns.set(cell.getColumnIndex());
            }
            packer.endRow(row.getRowNum() + 1, row.getZeroHeight());
        }
        cells += packer.cells();
        // A large workbook has told of its columns and merged cells only when its rows are read.
        BitSet hiddenColumns = new BitSet();
        columns.stream().filter(sheet::isColumnHidden).forEach(hiddenColumns::set);
        List<Grid.Merge> merges = sheet.getMergedRegions().stream()
                .map(region -> new Grid.Merge(
                        region.getFirstRow() + 1,
                        region.getLastRow() + 1,
                        region.getFirstColumn(),
                        region.getLastColumn()))
                .toList();
        return new Grid(file.name(), name, hidden, packer.rows(), hiddenColumns, merges);
    }
}

package no.arealklok.input.excel.rows;

import java.util.List;
import no.arealklok.input.excel.table.TableRow;

/**
 * Where a building stands in a register.
 *
 * @param id the building's
 * @param row where its values stand
 * @param units the rows of the units that it houses, in the order of the workbook
 */
record Site(String id, TableRow row, List<TableRow> units) {}

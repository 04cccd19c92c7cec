package no.arealklok.input.excel;

import java.util.List;

/**
 * Where a building stands in a register.
 *
 * @param id the building's
 * @param row where its values stand
 * @param units the rows of the units that it houses, in the order of the workbook
 */
record Site(String id, TableRow row, List<TableRow> units) {}

package no.arealklok.input.excel.rows;

import java.util.List;
import no.arealklok.input.excel.table.TableRow;

/**
 * A row of a unit that was read.
 *
 * @param id the unit's
 * @param buildings ids of the unit's buildings, the main one first
 */
record HousedRow(String id, TableRow row, List<String> buildings) {}

package no.arealklok.input.excel;

import java.util.List;

/**
 * A row of a unit that was read.
 *
 * @param buildings ids of the unit's buildings, the main one first
 */
record HousedRow(TableRow row, List<String> buildings) {}

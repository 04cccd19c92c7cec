package no.arealklok.input.excel.rows;

import no.arealklok.input.excel.table.TableRow;
import no.arealklok.register.Unit;

/** A unit and the row that it was read from. */
record UnitRow(Unit unit, TableRow row) {}

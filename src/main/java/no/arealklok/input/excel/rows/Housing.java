package no.arealklok.input.excel.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.input.excel.table.TableRow;

/** Which buildings a unit's row names, and where the values of each building stand. */
interface Housing {
    /**
     * A row of a unit that was read.
     *
     * @param id the unit's
     * @param buildings ids of the unit's buildings, the main one first
     */
    record HousedRow(String id, TableRow row, List<String> buildings) {}

    /** Ids of the unit's buildings, the main one first; empty when one is not known, which is then told. */
    List<String> buildings(TableRow unit, String unitId);

    /** Those that a further row of the unit names. */
    List<String> campus(TableRow campus, String unitId);

    /** The row with the values of a building that {@link #buildings} named for the unit. */
    Optional<TableRow> row(TableRow unit, String building);

    /** One row per building, by id, in the order of the workbook. */
    Map<String, TableRow> rows(List<HousedRow> units);
}

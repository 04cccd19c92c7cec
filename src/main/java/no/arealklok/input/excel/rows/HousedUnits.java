package no.arealklok.input.excel.rows;

import java.util.List;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;

/** A building and the units that it houses. */
record HousedUnits(Building building, List<Unit> units) {}

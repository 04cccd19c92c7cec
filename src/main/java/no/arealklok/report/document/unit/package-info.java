/**
 * A page for each unit: a line here may ask the plan and its words about one unit, and start no search. Read
 * {@link no.arealklok.report.document.unit.UnitSection}, then {@link no.arealklok.report.document.unit.UnitPage}.
 */
package no.arealklok.report.document.unit;

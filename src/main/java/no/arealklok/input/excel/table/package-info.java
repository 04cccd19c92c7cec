/**
 * Which heading is which column, and where the rows are: a line here may touch cells and columns, never the
 * register.
 */
package no.arealklok.input.excel.table;

/** What a column is, and how a value stands in a cell: a line here may touch one cell, never a row or a sheet. */
package no.arealklok.input.excel.column;

/**
 * The register workbook: {@link no.arealklok.input.excel.RegisterReader} reads it, by way of its rooms: {@link
 * no.arealklok.input.excel.grid} cells, {@link no.arealklok.input.excel.column} columns, {@link
 * no.arealklok.input.excel.table} tables, {@link no.arealklok.input.excel.rows} rows; {@link
 * no.arealklok.input.excel.template} writes. {@link no.arealklok.input.excel.KostraReader} reads what municipalities
 * publish.
 */
package no.arealklok.input.excel;

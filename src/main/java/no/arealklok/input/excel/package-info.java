/**
 * The register workbook, in and out: {@link no.arealklok.input.excel.RegisterReader} reads it, {@link
 * no.arealklok.input.excel.RegisterWriter} write it, from the
 * same {@link no.arealklok.input.excel.Column}s.
 */
package no.arealklok.input.excel;

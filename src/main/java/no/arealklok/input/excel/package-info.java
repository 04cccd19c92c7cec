/**
 * The register workbook, in and out: {@link no.arealklok.input.excel.RegisterReader} reads it, {@link
 * no.arealklok.input.excel.RegisterWriter} writes it, and {@link no.arealklok.input.excel.TemplateWriter} writes an empty
 * one, all from the same {@link no.arealklok.input.excel.Column}s.
 */
package no.arealklok.input.excel;

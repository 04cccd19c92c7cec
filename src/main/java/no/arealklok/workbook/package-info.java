/**
 * What every workbook that is written needs: text that can never become a formula ({@link
 * no.arealklok.workbook.TextCells}), and the same bytes for the same content ({@link
 * no.arealklok.workbook.WorkbookWriter}, {@link no.arealklok.workbook.ZipWriter}).
 */
package no.arealklok.workbook;

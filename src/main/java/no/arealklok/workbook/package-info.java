/**
 * What every workbook that is written needs: text that can never become a formula ({@link
 * no.arealklok.workbook.TextCells}), and the same bytes for the same content ({@link
 * no.arealklok.workbook.WorkbookWriter}).
 */
package no.arealklok.workbook;

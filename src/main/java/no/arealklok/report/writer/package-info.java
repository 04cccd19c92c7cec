/**
 * One writer for each format of a document: {@link no.arealklok.report.writer.HtmlWriter}, {@link
 * no.arealklok.report.writer.PdfWriter}, {@link no.arealklok.report.writer.TableWorkbookWriter}; charts are drawn
 * by {@link no.arealklok.report.writer.ChartDrawer}. A line here may touch a format and a document, never the
 * domain.
 */
package no.arealklok.report.writer;

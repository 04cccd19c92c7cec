/**
 * Documents free of format: {@link no.arealklok.report.Document}, {@link no.arealklok.report.Section}, {@link
 * no.arealklok.report.Block}, {@link no.arealklok.report.Table}, {@link no.arealklok.report.Cell}, {@link
 * no.arealklok.report.Chart}. A line here knows no analysis and no format.
 */
package no.arealklok.report;

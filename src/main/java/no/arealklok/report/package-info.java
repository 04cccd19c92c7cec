/**
 * Documents free of format, and the words and numerals they are written in: {@link no.arealklok.report.Document}, {@link
 * no.arealklok.report.Section}, {@link no.arealklok.report.Block}, {@link no.arealklok.report.Table}, {@link
 * no.arealklok.report.Cell}, {@link no.arealklok.report.Chart}, {@link no.arealklok.report.Messages}, {@link
 * no.arealklok.report.Numerals}.
 */
package no.arealklok.report;

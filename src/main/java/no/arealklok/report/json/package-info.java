/**
 * The analysis as JSON, number by number with its origin: a line here may touch the domain and Jackson, never a
 * document.
 */
package no.arealklok.report.json;

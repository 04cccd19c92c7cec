/**
 * The words and cells that sections share, and what is withheld: a line here may touch the analysis and a language,
 * never the order of a document.
 */
package no.arealklok.report.document.words;

/**
 * Rows become register and population: a line here may touch rows by column, and knows no file, sheet position or
 * heading.
 */
package no.arealklok.input.excel.rows;

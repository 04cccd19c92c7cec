/**
 * What the owner of a workbook settles about it, and what is asked: a line here may touch headings, words and
 * findings, never the register.
 */
package no.arealklok.input.excel.mapping;

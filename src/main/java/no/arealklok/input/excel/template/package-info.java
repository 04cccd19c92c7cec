/**
 * Workbooks out: the register written back, and the empty one to start from. A line here may touch columns and
 * sheets to write, never what was read.
 */
package no.arealklok.input.excel.template;

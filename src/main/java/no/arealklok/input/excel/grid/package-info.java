/** Files become cells: a line here may touch bytes, formats of files and cells, and knows no column of ours. */
package no.arealklok.input.excel.grid;

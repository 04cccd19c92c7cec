/** What the words of a heading or a name say: a line here may touch a text, never a cell or a table. */
package no.arealklok.input.excel.wording;

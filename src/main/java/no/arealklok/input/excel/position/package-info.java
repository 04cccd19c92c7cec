/** Positions in degrees or in metres. */
package no.arealklok.input.excel.position;

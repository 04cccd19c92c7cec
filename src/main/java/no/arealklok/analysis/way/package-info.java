/**
 * How far people have from home, today and with the plan, where the register tells where they live. A line here may
 * read an analysis, never change what was found.
 */
package no.arealklok.analysis.way;

/**
 * A plan and what it scores, the one truth for search and report: a line here may touch the question and the
 * choices made, never how they were found.
 */
package no.arealklok.consolidation.plan;

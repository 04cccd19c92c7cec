/**
 * A plan and what it scores, the one truth for search, proof and report: a line here may touch the question and the
 * decisions
 * made, never how they were found.
 */
package no.arealklok.allotment.plan;

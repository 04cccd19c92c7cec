/**
 * What people ask of a plan: why, what else, what if, at what price. A line here may touch questions, plans and the
 * ports of the search.
 */
package no.arealklok.consolidation.answer;

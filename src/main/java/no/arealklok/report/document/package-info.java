/**
 * The documents themselves, made from an analysis: {@link no.arealklok.report.document.PlannerReport}, {@link
 * no.arealklok.report.document.LeadershipBrief}, {@link no.arealklok.report.document.ProposalTables}; a line here
 * chooses and orders the sections that its rooms make.
 */
package no.arealklok.report.document;

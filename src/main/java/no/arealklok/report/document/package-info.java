/**
 * The documents themselves, made from an analysis: {@link no.arealklok.report.document.PlannerReport}, {@link
 * no.arealklok.report.document.LeadershipBrief}, {@link no.arealklok.report.document.ProposalTables}.
 */
package no.arealklok.report.document;

/**
 * What was noticed, where, and what was done about it: {@link no.arealklok.finding.Severity}, {@link
 * no.arealklok.finding.FindingCode}, {@link no.arealklok.finding.Finding}.
 */
package no.arealklok.finding;

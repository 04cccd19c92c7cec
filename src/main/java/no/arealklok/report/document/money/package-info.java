/** What the plan costs, saves and emits, and for whom: sections that look at effects. */
package no.arealklok.report.document.money;

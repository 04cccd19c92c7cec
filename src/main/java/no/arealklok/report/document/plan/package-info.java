/** What is proposed, what else could be, and why: sections that look at plans. */
package no.arealklok.report.document.plan;

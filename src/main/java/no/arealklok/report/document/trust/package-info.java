/** How far it can be trusted: sections that look at doubt, assumptions, findings and method. */
package no.arealklok.report.document.trust;

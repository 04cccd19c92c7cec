/** How full everything will be if nothing is done: sections that look at the outlook. */
package no.arealklok.report.document.later;

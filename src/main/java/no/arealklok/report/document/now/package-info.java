/** How full everything is today: sections that look at the register’s year. */
package no.arealklok.report.document.now;

/** The decision sheet and its pages: what is asked for, what it costs, who loses, and by when it must be decided. */
package no.arealklok.report.document.decision;

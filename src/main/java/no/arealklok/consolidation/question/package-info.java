/** The question put to the search: a line here may touch sites, units, their options and rules, never a plan. */
package no.arealklok.consolidation.question;

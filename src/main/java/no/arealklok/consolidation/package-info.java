/** Options, directives, plans, alternatives, explanations. */
package no.arealklok.consolidation;

/**
 * The ports that engines plug into, and the cutting of a question into parts: a line here may touch questions and
 * plans, and no engine by name.
 */
package no.arealklok.consolidation.search;

/**
 * Dated, sourced numbers, and what the user put in their place: {@link no.arealklok.norm.Norm}, {@link
 * no.arealklok.norm.Evidence}, {@link no.arealklok.norm.Range}, {@link no.arealklok.norm.Norms},
 * {@link no.arealklok.norm.NormReplacement}; and what came of savings elsewhere: {@link no.arealklok.norm.Experience}.
 */
package no.arealklok.norm;

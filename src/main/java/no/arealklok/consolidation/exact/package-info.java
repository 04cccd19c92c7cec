/**
 * The question as an integer program, solved by OR-Tools' CP-SAT, of which nothing leaves this package: {@link
 * no.arealklok.consolidation.exact.CpSatEngine} solves an {@link no.arealklok.consolidation.exact.ExactModel} of {@link
 * no.arealklok.consolidation.exact.UnitChoice}s and {@link no.arealklok.consolidation.exact.SiteModel}s.
 *
 * <p>The model never costs more than the plan that it stands for, so that its bound holds for every plan.
 */
package no.arealklok.consolidation.exact;

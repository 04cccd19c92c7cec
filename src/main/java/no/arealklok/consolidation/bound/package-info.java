/**
 * A lower bound on the cost of every plan, without a library: {@link no.arealklok.consolidation.bound.LagrangianBound}
 * lets {@link no.arealklok.consolidation.bound.Ascent} raise the {@link no.arealklok.consolidation.bound.Prices} of a
 * {@link no.arealklok.consolidation.bound.PartRelaxation}, in which each building is a {@link
 * no.arealklok.consolidation.bound.SiteRelaxation} of its own: {@link no.arealklok.consolidation.bound.Residents} who
 * leave, and {@link no.arealklok.consolidation.bound.Visitors} who come as a
 * {@link no.arealklok.consolidation.bound.Filling}.
 */
package no.arealklok.consolidation.bound;

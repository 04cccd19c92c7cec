/** A lower bound on the cost of any plan, without a library: LagrangianBound, PartRelaxation, SiteRelaxation, Residents, Visitors, Filling, Ascent. */
package no.arealklok.consolidation.bound;

/**
 * Places and utilisation in one year: {@link no.arealklok.capacity.Capacity},
 * {@link no.arealklok.capacity.Utilisation}, {@link no.arealklok.capacity.UnitUse},
 * {@link no.arealklok.capacity.UnitUses}; units told of together in a {@link no.arealklok.capacity.UseGroup}, with area
 * and cost a user in {@link no.arealklok.capacity.PerUser}.
 */
package no.arealklok.capacity;

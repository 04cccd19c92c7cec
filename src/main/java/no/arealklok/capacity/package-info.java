/**
 * Places and utilisation in one year: {@link no.arealklok.capacity.Capacity}, {@link no.arealklok.capacity.Utilisation},
 * {@link no.arealklok.capacity.UnitUse}, {@link no.arealklok.capacity.UnitUses}.
 */
package no.arealklok.capacity;

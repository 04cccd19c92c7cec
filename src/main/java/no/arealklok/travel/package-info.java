/**
 * How far it is between buildings: {@link no.arealklok.travel.RoadLink}, {@link no.arealklok.travel.Distance}, {@link
 * no.arealklok.travel.Distances}.
 */
package no.arealklok.travel;

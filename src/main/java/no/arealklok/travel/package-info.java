/**
 * How far it is between buildings: {@link no.arealklok.travel.RoadLink}, {@link no.arealklok.travel.Distance}, {@link
 * no.arealklok.travel.Distances}; and over a map of roads: {@link no.arealklok.travel.StreetMap}, {@link
 * no.arealklok.travel.MapRoads}, whose ways JGraphT finds, and {@link no.arealklok.travel.DrawnRoad}.
 */
package no.arealklok.travel;

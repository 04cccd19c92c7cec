/**
 * Road extracts of OpenStreetMap: {@link no.arealklok.input.osm.RoadExtract}, the only public type, makes a map of
 * streets of a file. A line here may know the tags of OpenStreetMap; nothing of them leaves.
 */
package no.arealklok.input.osm;

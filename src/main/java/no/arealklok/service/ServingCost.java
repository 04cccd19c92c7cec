package no.arealklok.service;

/**
 * What it costs to serve someone, beside the buildings: staff and what else follows each user.
 *
 * @param served key of the norm with NOK a year for each who has a place
 * @param unserved key of the norm with NOK a year for each who has none and is cared for otherwise
 */
public record ServingCost(String served, String unserved) {}

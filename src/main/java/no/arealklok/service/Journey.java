package no.arealklok.service;

/**
 * How users of a service get there (reise).
 *
 * @param trips key of the norm with the one-way journeys a year that a user, or someone for the user, makes
 * @param schoolTransport whether the law gives a right to free transport above a distance (skoleskyss)
 */
public record Journey(String trips, boolean schoolTransport) {}
